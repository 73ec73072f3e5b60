import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Command } from "commander";
import { importReview } from "../desk/import-review.js";
import { addArchiveOption, type ArchiveArguments, withArchive } from "./archive-option.js";
import { helpText } from "./help-text.js";
import { visible } from "./visible.js";
import { whoDecides } from "./who-decides.js";
import { WrongUse } from "./wrong-use.js";

interface ImportReviewArguments extends ArchiveArguments {
  who?: string;
  why: string;
  dryRun?: boolean;
}

const help = `
FILE is an export that was edited in a spreadsheet and saved as CSV or .xlsx:

  dateline export --for-review --out events.csv
  (edit: type, status, first_day, last_day, place, the figures, review; a reason in why)
  dateline import-review events.csv --who NAME

Every cell that was changed becomes a decision, which can be taken back. Where an event has
changed since the export, the change is shown as a conflict and not made.`;

/** `dateline import-review`: an edited export comes back as decisions. */
export function addImportReviewCommand(program: Command): void {
  const command = program
    .command("import-review")
    .summary("take an edited export back as decisions")
    .description(
      "Takes an edited export back: every changed cell becomes a decision, conflicts are shown, nothing is silently overwritten.",
    )
    .argument("<file>", "the edited table")
    .option("--who <name>", "who edited it (also: the variable DATELINE_WHO; default: your user name)")
    .option("--why <reason>", "the reason where the column why is empty", "edited in a spreadsheet")
    .option("--dry-run", "say what would be done, and do nothing");
  addArchiveOption(command)
    .addHelpText("after", helpText(help))
    .action(async (file: string, options: ImportReviewArguments) => {
      const bytes = createReadStream(file);
      await new Promise<void>((resolve, reject) => {
        bytes.once("open", () => resolve());
        bytes.once("error", (error: NodeJS.ErrnoException) =>
          reject(new WrongUse(`${file}: cannot be read: ${error.code === "ENOENT" ? "there is no such file" : error.message}.`)),
        );
      });
      // A folder opens, and fails only as it is read.
      if ((await stat(file)).isDirectory()) throw new WrongUse(`${file}: is a folder. Name the edited file.`);
      await withArchive(options, { create: false }, async (archive) => {
        const who = whoDecides(options.who);
        const { unchanged, decided, conflicts, problems } = await importReview(archive, bytes, {
          who,
          why: options.why,
          dryRun: options.dryRun === true,
        });
        for (const words of decided) process.stderr.write(`${visible(words)}\n`);
        for (const words of conflicts) process.stderr.write(`${visible(`Conflict, not made: ${words}`)}\n`);
        for (const words of problems) process.stderr.write(`${visible(`${file}: ${words}`)}\n`);
        process.stderr.write(
          `${options.dryRun ? "Would be decided" : "Decided"}: ${decided.length}; unchanged: ${unchanged}; conflicts: ${conflicts.length}; not understood: ${problems.length}.\n`,
        );
        if (conflicts.length > 0 || problems.length > 0) process.exitCode = 1;
      });
    });
}
