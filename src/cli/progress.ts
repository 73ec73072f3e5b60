import { SingleBar } from "cli-progress";

/** How far a batch has come, drawn on standard error where that is a terminal and standard output is not, or prints nothing meanwhile. */
export class Progress {
  readonly #bar: SingleBar | undefined;
  #drawn = 0;

  /** `size` in bytes, where it is known; `noun` is what is counted, in the plural. */
  constructor(size: number | undefined, { noun = "reports", silent = false }: { noun?: string; silent?: boolean } = {}) {
    if (!process.stderr.isTTY || (process.stdout.isTTY && !silent)) return;
    const format = size === undefined ? `{count} ${noun} coded` : `{bar} {percentage} %, {count} ${noun}, ready in {eta_formatted}`;
    this.#bar = new SingleBar({
      format,
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
      barsize: 24,
      barCompleteChar: "█",
      barIncompleteChar: "░",
      fps: 5,
      gracefulExit: false,
    });
    this.#bar.start(Math.max(size ?? 1, 1), 0, { count: 0 });
    // However the process ends, the terminal gets its cursor back.
    process.once("exit", this.stop);
  }

  update(bytes: number, count: number): void {
    const now = Date.now();
    if (!this.#bar || now - this.#drawn < 200) return;
    this.#drawn = now;
    this.#bar.update(Math.min(bytes, this.#bar.getTotal()), { count });
  }

  /** Makes room for a message on standard error. */
  clear(): void {
    if (this.#bar) process.stderr.write("\r\u001b[K");
    this.#drawn = 0;
  }

  readonly stop = (): void => {
    process.removeListener("exit", this.stop);
    if (this.#bar?.isActive) this.#bar.stop();
  };
}
