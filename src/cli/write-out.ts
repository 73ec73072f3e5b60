import { once } from "node:events";

/** Writes to standard output and waits while it is full, so that nothing piles up in memory. */
export async function writeOut(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

const unsafe = /[\u007f-\u009f\u200e\u200f\u061c\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A value as one line of JSON. Control characters that a terminal would obey are written as escapes, which is the same JSON. */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value).replace(unsafe, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
}

/** The reader of our output may stop early (`| head`): then there is nothing left to do, and nothing to complain about. */
export function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED") process.exit(process.exitCode ?? 0);
      process.stderr.write(`dateline: the output could not be written: ${error.message}\n`);
      process.exit(1);
    });
  }
}
