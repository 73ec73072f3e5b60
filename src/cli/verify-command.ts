import type { Command } from "commander";
import { checkArchive, rebuild, verify } from "../archive/index.js";
import { addArchiveOption, type ArchiveArguments, withArchive } from "./archive-option.js";
import { helpText } from "./help-text.js";
import { Progress } from "./progress.js";
import { visible } from "./visible.js";

const verifyHelp = `
Checks the files, the hash of every report, and that the events are what reports, codings
and decisions give when they are made anew, in a copy. The archive is not changed. The copy
takes the archive's size again in the folder for temporary files (the variable TMPDIR).

With --mend the events are made anew in the archive itself, as a newer Dateline merges: reports,
codings and decisions stay as they are. While that goes on events are missing; when it is cut
off, run it again.

Exit status: 0 all is well, 1 something is wrong (it is named).`;

/** `dateline verify`: whether an archive is whole. */
export function addVerifyCommand(program: Command): void {
  const command = program
    .command("verify")
    .summary("check that an archive is whole")
    .description("Checks an archive: makes the events anew from what is kept, and compares.");
  command.option("--mend", "make the events anew in the archive itself, from what it keeps");
  addArchiveOption(command)
    .addHelpText("after", helpText(verifyHelp))
    .action(async ({ mend, ...options }: ArchiveArguments & { mend?: boolean }) =>
      withArchive(options, { create: false }, async (archive) => {
        const progress = new Progress(undefined, { noun: "reports", silent: true });
        // What is kept must be whole: events made of a damaged file would only hide the damage.
        if (mend && (await checkArchive(archive)).length === 0) {
          await rebuild(archive, (done) => progress.update(done, done));
          progress.clear();
          process.stderr.write("The events were made anew.\n");
        }
        const { reports, events, wrong, keptWhole } = await verify(archive, { onProgress: (done) => progress.update(done, done) });
        progress.clear();
        progress.stop();
        for (const words of wrong) process.stderr.write(`${visible(words)}\n`);
        if (wrong.length > 0) {
          process.exitCode = 1;
          process.stderr.write(
            keptWhole
              ? "What is kept is whole; events are not as it gives them. To make them anew: dateline verify --mend\n"
              : "Something is wrong. A copy that dateline backup made can be restored: dateline restore COPY --archive NEW\n",
          );
        } else process.stderr.write(`All is well: ${reports.toLocaleString("en-GB")} reports, ${events.toLocaleString("en-GB")} events.\n`);
      }),
    );
}
