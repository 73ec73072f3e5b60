import { SingleBar } from "cli-progress";

/** How far a batch has come, drawn on standard error where that is a terminal and standard output is not. */
export class Progress {
  readonly #bar: SingleBar | undefined;
  #drawn = 0;

  constructor(size: number | undefined) {
    if (!process.stderr.isTTY || process.stdout.isTTY) return;
    const format = size === undefined ? "{reports} reports coded" : "{bar} {percentage} %, {reports} reports, ready in {eta_formatted}";
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
    this.#bar.start(Math.max(size ?? 1, 1), 0, { reports: 0 });
    // However the process ends, the terminal gets its cursor back.
    process.once("exit", this.stop);
  }

  update(bytes: number, reports: number): void {
    const now = Date.now();
    if (!this.#bar || now - this.#drawn < 200) return;
    this.#drawn = now;
    this.#bar.update(Math.min(bytes, this.#bar.getTotal()), { reports });
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
