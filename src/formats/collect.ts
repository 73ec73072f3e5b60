import { createHash } from "node:crypto";
import type { Bytes } from "./format.js";

/** All bytes of an input, with their SHA-256; `body` is undefined where there are more than `limit`, and reading stops there. */
export async function collect(input: Bytes, limit: number): Promise<{ body: Buffer | undefined; bytes: number; sha256: string }> {
  const hash = createHash("sha256");
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of input) {
    bytes += part.length;
    if (bytes > limit) return { body: undefined, bytes, sha256: "" };
    hash.update(part);
    parts.push(part);
  }
  return { body: Buffer.concat(parts), bytes, sha256: hash.digest("hex") };
}
