import { setImmediate as nextTurn } from "node:timers/promises";
import { type CodedReport, codeReports, type CodeReportsOptions } from "../desk/code-reports.js";
import type { Format } from "../formats/index.js";
import { readInput } from "../formats/read-input.js";
import { onInterrupt } from "./on-interrupt.js";
import { openInput, whyNot } from "../desk/open-input.js";
import { Progress } from "./progress.js";
import { visible } from "./visible.js";

export interface CodeInputs extends CodeReportsOptions {
  files: readonly string[];
  /** The format that all of them have; else each file's beginning tells. */
  format?: Format;
  /** Shows progress, and says at the end how many there were. */
  batch?: boolean;
  write(coded: CodedReport): Promise<void>;
}

/**
 * Codes every report of the files, one at a time and in their order, and hands each to `write`. What cannot be read is
 * named on standard error, and the exit status becomes 1.
 */
export async function codeInputs({ files, format, batch, write, ...options }: CodeInputs): Promise<void> {
  let coded = 0;
  let errors = 0;
  let progress: Progress | undefined;
  const say = (message: string) => {
    progress?.clear();
    process.stderr.write(`${visible(message)}\n`);
  };
  const failed = (message: string) => {
    errors += 1;
    process.exitCode = 1;
    say(message);
  };
  const endListening = onInterrupt((status) => {
    progress?.clear();
    progress?.stop();
    say(`Interrupted: ${count(coded, "report")} coded.`);
    process.stdout.write("", () => process.exit(status));
  });

  let turn = performance.now();
  for (const file of files) {
    const name = file === "-" ? "standard input" : file;
    try {
      const { bytes, size } = await openInput(file);
      if (batch) progress = new Progress(size);
      for await (const item of codeReports(readInput(bytes, file, format), options)) {
        if (item.kind === "coded") {
          try {
            await write(item);
            coded += 1;
          } catch (error) {
            failed(`${name}: ${item.report.id} could not be written out, which is a fault of Dateline: ${(error as Error).message}`);
          }
        } else {
          const at = `${name}${item.line === undefined ? "" : `, line ${item.line}`}`;
          if (item.kind === "error") failed(`${at}: ${item.message}`);
          else say(`${at}: warning: ${item.message}`);
        }
        progress?.update(item.bytes, coded);
        // Lines of one chunk come without a pause; signals are only seen between turns.
        if (performance.now() - turn > 50) {
          await nextTurn();
          turn = performance.now();
        }
      }
    } catch (error) {
      failed(`${name}: cannot be read: ${whyNot(error)}`);
    }
  }
  progress?.clear();
  progress?.stop();
  endListening();
  if (!batch) return;
  say(`${count(coded, "report")} coded${errors > 0 ? `, ${errors} could not be read` : ""}.`);
  if (coded === 0 && errors > 0) say(`A file that is one report is given by its name alone: dateline extract ${files[0] ?? "FILE"}`);
}

function count(n: number, noun: string): string {
  return `${n.toLocaleString("en-GB")} ${noun}${n === 1 ? "" : "s"}`;
}
