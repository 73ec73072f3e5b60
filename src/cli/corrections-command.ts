import type { Command } from "commander";
import { corrections } from "../desk/corrections.js";
import { WholeFile } from "../desk/whole-file.js";
import { addArchiveOption, type ArchiveArguments, withArchive } from "./archive-option.js";
import { cannotBeWritten, checkOut } from "./file-out.js";
import { helpText } from "./help-text.js";
import { visible } from "./visible.js";
import { jsonLine, writeOut } from "./write-out.js";

interface CorrectionsArguments extends ArchiveArguments {
  out?: string;
  force?: boolean;
}

const help = `
A line an incident of a report: the report, what was read in it, whether people accepted or
rejected it, and each value that they set, with its words, who and why.

Examples:
  dateline corrections > corrections.jsonl
  dateline corrections --out corrections.jsonl`;

/** `dateline corrections`: what people changed, for training and tests. */
export function addCorrectionsCommand(program: Command): void {
  const command = program
    .command("corrections")
    .summary("write what people accepted and corrected, for training and tests")
    .description("Writes what people accepted, rejected and corrected, beside what was read, as JSON Lines: for training and for tests.")
    .option("--out <file>", "where to; else standard output")
    .option("--force", "replace a file that is there");
  addArchiveOption(command)
    .addHelpText("after", helpText(help))
    .action(({ out, force, ...options }: CorrectionsArguments) =>
      withArchive(options, { readonly: true }, async (archive) => {
        let count = 0;
        if (out !== undefined) await checkOut(out, force === true);
        const file = out === undefined ? undefined : new WholeFile(out);
        try {
          for await (const one of corrections(archive)) {
            count += 1;
            await (file ? file.write(jsonLine(one)) : writeOut(jsonLine(one)));
          }
          await file?.finish();
        } catch (error) {
          await file?.drop();
          throw cannotBeWritten(out, error);
        }
        process.stderr.write(
          count === 0
            ? "Nobody has accepted or corrected anything yet. Begin with: dateline review EVENT accept\n"
            : `${visible(`${out ?? "standard output"}: ${count} ${count === 1 ? "incident" : "incidents"} that people accepted, rejected or corrected.`)}\n`,
        );
      }),
    );
}
