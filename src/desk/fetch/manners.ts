import { setTimeout as wait } from "node:timers/promises";

/** No request waits longer than this for its host, whatever its robots.txt says. */
const longestPause = 30_000;

/** So many hosts are remembered before those whose pause is over are forgotten. */
const manyHosts = 1000;

/** One request at a time to a host, with a pause between two. */
export class Manners {
  readonly #pause: number;
  readonly #turns = new Map<string, Promise<void>>();
  readonly #due = new Map<string, number>();
  readonly #pauses = new Map<string, number>();

  /** `pause` in milliseconds. */
  constructor(pause: number) {
    this.#pause = pause;
  }

  /** A host asks for so many seconds between requests. */
  asks(host: string, seconds: number): void {
    this.#pauses.set(host, Math.min(Math.max(seconds * 1000, this.#pause), longestPause));
  }

  /** Runs `request` when it is its turn at `host`. @throws AbortError */
  async turn<T>(host: string, signal: AbortSignal | undefined, request: () => Promise<T>): Promise<T> {
    const before = this.#turns.get(host);
    let end = () => {};
    const mine = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.#turns.set(host, mine);
    try {
      await before;
      const pause = (this.#due.get(host) ?? 0) - Date.now();
      if (pause > 0) await wait(pause, undefined, signal ? { signal } : {});
      signal?.throwIfAborted();
      return await request();
    } finally {
      this.#due.set(host, Date.now() + (this.#pauses.get(host) ?? this.#pause));
      if (this.#turns.get(host) === mine) this.#turns.delete(host);
      if (this.#due.size > manyHosts) this.#forget();
      end();
    }
  }

  #forget(): void {
    const now = Date.now();
    for (const [host, due] of this.#due) if (due < now) this.#due.delete(host);
  }
}
