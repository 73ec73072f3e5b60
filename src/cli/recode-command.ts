import type { Command } from "commander";
import { recode } from "../desk/recode.js";
import { addArchiveOption, type ArchiveArguments, withArchive } from "./archive-option.js";
import { helpText } from "./help-text.js";
import { knowledgeFor } from "./knowledge-for.js";
import { onInterrupt } from "./on-interrupt.js";
import { addKnowledgeOptions, type KnowledgeArguments } from "./options.js";
import { Progress } from "./progress.js";
import { visible } from "./visible.js";

const help = `
After an update of Dateline, or with places and groups of your own, its reading changes.
Earlier codings stay on record; decisions of people stand, and where one no longer finds
what it was about, the event asks for a decision (dateline events --status needs-decision).
It can be stopped and goes on where it stopped.`;

/** `dateline recode`: today's reading over old reports. */
export function addRecodeCommand(program: Command): void {
  const command = program
    .command("recode")
    .summary("read an archive's reports again with this version")
    .description("Reads all reports of an archive with this version of Dateline, where that has not been done.");
  addArchiveOption(addKnowledgeOptions(command))
    .addHelpText("after", helpText(help))
    .action(async (options: ArchiveArguments & KnowledgeArguments) => {
      const knowledge = await knowledgeFor(options);
      await withArchive(options, { create: false }, async (archive) => {
        const stop = new AbortController();
        const progress = new Progress(undefined, { noun: "reports", silent: true });
        const endListening = onInterrupt(() => stop.abort());
        try {
          const { coded, there, failed } = await recode(archive, {
            knowledge,
            signal: stop.signal,
            onProgress: (done) => progress.update(done, done),
            onProblem: (report, message) => {
              progress.clear();
              process.stderr.write(`${visible(`${report}: ${message}`)}\n`);
              process.exitCode = 1;
            },
          });
          progress.clear();
          progress.stop();
          if (stop.signal.aborted) process.exitCode = 130;
          process.stderr.write(
            `${stop.signal.aborted ? "Stopped; run it again to go on. " : ""}Reports read again: ${coded.toLocaleString("en-GB")}; read by this version before: ${there.toLocaleString("en-GB")}${failed > 0 ? `; failed: ${failed}` : ""}.\n`,
          );
        } finally {
          progress.stop();
          endListening();
        }
      });
    });
}
