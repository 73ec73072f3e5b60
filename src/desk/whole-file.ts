import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { lstat, open, rename, rm, stat as statOfTarget } from "node:fs/promises";
import { finished } from "node:stream/promises";

/** A file that must not be replaced; the message says which and what to do. */
export class NotToBeReplaced extends Error {
  override name = "NotToBeReplaced";
}

/** What a SQLite file, and so an archive, begins with. */
const archiveMark = "SQLite format 3\u0000";

/** Refuses to put a file in the place of an archive, a folder or a device, and, without `force`, of any other file. @throws NotToBeReplaced */
export async function checkReplaceable(path: string, { force }: { force: boolean }): Promise<void> {
  const stat = await lstat(path).catch(() => undefined);
  const real = stat?.isSymbolicLink() ? await statOfTarget(path).catch(() => undefined) : stat;
  if (!real) return;
  if (real.isDirectory()) throw new NotToBeReplaced(`${path} is a folder. Name a file in it.`);
  if (!real.isFile()) throw new NotToBeReplaced(`${path} is no ordinary file. Leave --out away to write to standard output.`);
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
    if (buffer.toString("latin1", 0, bytesRead) === archiveMark)
      throw new NotToBeReplaced(`${path} is an archive, and is not written over. Name another file.`);
  } finally {
    await file.close();
  }
  // It may be the one that somebody has been editing.
  if (!force) throw new NotToBeReplaced(`${path} is there already. Name another file, or say --force to replace it.`);
}

/** A file that appears under its name when it is whole, and not before: until then it has a name of its own, and what is interrupted leaves nothing. */
export class WholeFile {
  readonly #path: string;
  readonly #unfinished: string;
  readonly #out: WriteStream;
  readonly #ended: Promise<void>;

  constructor(path: string) {
    this.#path = path;
    this.#unfinished = `${path}.unfinished-${process.pid}`;
    this.#out = createWriteStream(this.#unfinished);
    this.#ended = finished(this.#out);
    // Whoever writes next, or finishes, hears of it.
    this.#ended.catch(() => undefined);
  }

  /** Resolves when more can be taken. Rejects with the system's error. */
  async write(chunk: string | Uint8Array): Promise<void> {
    if (!this.#out.write(chunk)) await Promise.race([once(this.#out, "drain"), this.#ended]);
    else if (this.#out.errored) throw this.#out.errored;
  }

  async finish(): Promise<void> {
    this.#out.end();
    await this.#ended;
    await rename(this.#unfinished, this.#path);
  }

  /** Leaves nothing behind. */
  async drop(): Promise<void> {
    this.#out.destroy();
    await this.#ended.catch(() => undefined);
    await rm(this.#unfinished, { force: true });
  }
}
