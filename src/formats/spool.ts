import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bytes } from "./format.js";

/** Bytes that can be read anywhere in them: in memory while they are few, else in a file of their own that `close` removes. */
export type Spooled = { buffer: Buffer; close(): Promise<void> } | { path: string; close(): Promise<void> };

const inMemory = 64 * 1024 * 1024;

/** Keeps all bytes of an input; undefined where there are more than `limit`. @throws what the disk says. */
export async function spool(input: Bytes, limit: number): Promise<Spooled | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  let folder: string | undefined;
  let file: Awaited<ReturnType<typeof open>> | undefined;
  const close = async () => {
    await file?.close().catch(() => undefined);
    if (folder) await rm(folder, { recursive: true, force: true });
  };
  try {
    for await (const part of input) {
      size += part.length;
      if (size > limit) {
        await close();
        return undefined;
      }
      if (!file && size > inMemory) {
        folder = await mkdtemp(join(tmpdir(), "dateline-"));
        file = await open(join(folder, "packed"), "w", 0o600);
        for (const kept of parts.splice(0)) await file.appendFile(kept);
      }
      if (file) await file.appendFile(part);
      else parts.push(part);
    }
  } catch (error) {
    await close();
    throw error;
  }
  return folder ? { path: join(folder, "packed"), close } : { buffer: Buffer.concat(parts), close };
}
