import { createHash } from "node:crypto";

/** Remembers ids by a short hash, so that a long file's ids take little room; shared out, since one Map holds 16 million. */
export class SeenIds {
  readonly #shards = Array.from({ length: 64 }, () => new Map<string, number>());

  /** The line where `id` was first seen, or undefined, and then it is remembered with `line`. */
  lineOrAdd(id: string, line: number): number | undefined {
    const hash = createHash("sha256").update(id, "utf16le").digest().toString("latin1", 0, 12);
    const shard = this.#shards[hash.charCodeAt(0) % 64] as Map<string, number>;
    const seen = shard.get(hash);
    if (seen === undefined) shard.set(hash, line);
    return seen;
  }
}
