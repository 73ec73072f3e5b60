import type { Command } from "commander";
import { rebuild, restore } from "../archive/index.js";
import { addArchiveOption, type ArchiveArguments, withArchive } from "./archive-option.js";
import { helpText } from "./help-text.js";
import { Progress } from "./progress.js";

const restoreHelp = `
Into a new archive: one that holds nothing yet.

Example:
  dateline restore ~/copies/2026-03-05.db --archive new.db`;

/** `dateline restore`: a copy back into an archive. */
export function addRestoreCommand(program: Command): void {
  const command = program
    .command("restore")
    .summary("bring a copy back into a new archive")
    .description("Brings a copy that backup made into a new archive: reports, codings and decisions, and makes the events anew.")
    .argument("<file>", "the copy");
  addArchiveOption(command)
    .addHelpText("after", helpText(restoreHelp))
    .action(async (file: string, options: ArchiveArguments) =>
      withArchive(options, {}, async (archive) => {
        await restore(file, archive);
        const progress = new Progress(undefined, { noun: "reports", silent: true });
        await rebuild(archive, (done) => progress.update(done, done));
        progress.clear();
        progress.stop();
        process.stderr.write("Restored.\n");
      }),
    );
}
