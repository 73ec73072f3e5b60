import type { Command } from "commander";
import { verify } from "../archive/index.js";
import { addArchiveOption, type ArchiveArguments, withArchive } from "./archive-option.js";
import { helpText } from "./help-text.js";
import { Progress } from "./progress.js";
import { visible } from "./visible.js";

const verifyHelp = `
Checks the files, the hash of every report, and that the events are what reports, codings
and decisions give when they are made anew, in a copy. The archive is not changed. The copy
takes the archive's size again in the folder for temporary files (the variable TMPDIR).

Exit status: 0 all is well, 1 something is wrong (it is named).`;

/** `dateline verify`: whether an archive is whole. */
export function addVerifyCommand(program: Command): void {
  const command = program
    .command("verify")
    .summary("check that an archive is whole")
    .description("Checks an archive: makes the events anew from what is kept, and compares.");
  addArchiveOption(command)
    .addHelpText("after", helpText(verifyHelp))
    .action(async (options: ArchiveArguments) =>
      withArchive(options, { create: false }, async (archive) => {
        const progress = new Progress(undefined, { noun: "reports", silent: true });
        const { reports, events, wrong } = await verify(archive, { onProgress: (done) => progress.update(done, done) });
        progress.clear();
        progress.stop();
        for (const words of wrong) process.stderr.write(`${visible(words)}\n`);
        if (wrong.length > 0) {
          process.exitCode = 1;
          process.stderr.write(
            "Something is wrong. A copy that dateline backup made can be restored: dateline restore COPY --archive NEW\n",
          );
        } else process.stderr.write(`All is well: ${reports.toLocaleString("en-GB")} reports, ${events.toLocaleString("en-GB")} events.\n`);
      }),
    );
}
