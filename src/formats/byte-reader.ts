import type { Bytes } from "./format.js";

/** Takes lines and stretches of a given length out of a stream; holds no more than what is asked for and a chunk. */
export class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>;
  #held: Buffer = Buffer.alloc(0);
  /** How many bytes were taken. */
  taken = 0;

  constructor(input: Bytes) {
    this.#source = (async function* () {
      yield* input;
    })();
  }

  async #more(): Promise<boolean> {
    const { value, done } = await this.#source.next();
    if (done) return false;
    this.#held = this.#held.length === 0 ? Buffer.from(value) : Buffer.concat([this.#held, value]);
    return true;
  }

  #take(size: number): Buffer {
    const taken = this.#held.subarray(0, size);
    this.#held = this.#held.subarray(size);
    this.taken += taken.length;
    return taken;
  }

  /** The next line without its end; of a longer one its first `longest` bytes, then the rest as another. Undefined at the end. */
  async line(longest = 65_536): Promise<Buffer | undefined> {
    let from = 0;
    for (;;) {
      const feed = this.#held.indexOf(10, from);
      if (feed !== -1 && feed < longest) {
        const line = this.#take(feed + 1);
        return line.subarray(0, line.at(-2) === 13 ? -2 : -1);
      }
      if (this.#held.length >= longest) return this.#take(longest);
      from = this.#held.length;
      if (!(await this.#more())) return this.#held.length === 0 ? undefined : this.#take(this.#held.length);
    }
  }

  /** The next bytes, in chunks; fewer where the stream ends. */
  async *bytes(size: number): AsyncGenerator<Buffer> {
    for (let left = size; left > 0; ) {
      if (this.#held.length === 0 && !(await this.#more())) return;
      const part = this.#take(Math.min(left, this.#held.length));
      left -= part.length;
      yield part;
    }
  }

  async end(): Promise<void> {
    await this.#source.return?.();
  }
}
