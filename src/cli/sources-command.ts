import type { Command } from "commander";
import { listSources, type Source } from "../archive/index.js";
import { addArchiveOption, type ArchiveArguments, withArchive } from "./archive-option.js";
import { helpText } from "./help-text.js";
import { addPageOptions, type PageArguments } from "./options.js";
import { hang, pageFor } from "./page.js";
import { momentInWords } from "./time-in-words.js";
import { visible } from "./visible.js";
import { writeOut } from "./write-out.js";

interface SourcesArguments extends ArchiveArguments, PageArguments {
  failed?: boolean;
}

const help = `
Examples:
  dateline sources
  dateline sources --failed

Exit status: 0 fine, 1 there is no such archive, 2 wrong use.`;

/** `dateline sources`: feeds, pages and files that were read, and what failed. */
export function addSourcesCommand(program: Command): void {
  const command = program
    .command("sources")
    .summary("list the feeds, pages and files that were read, and what failed")
    .description(
      "Lists feeds, pages, files and folders that reports were read from: when that was last done, what came of it, what failed and why.",
    )
    .option("--failed", "only those of which something could not be read");
  addArchiveOption(addPageOptions(command))
    .addHelpText("after", helpText(help))
    .action((options: SourcesArguments) => printSources(options));
}

async function printSources(options: SourcesArguments): Promise<void> {
  await withArchive(options, { readonly: true }, async (archive) => {
    const page = pageFor(process.stdout, options);
    const sources = (await archive.read((db) => listSources(db))).filter(({ problem }) => !options.failed || problem !== undefined);
    if (sources.length === 0) {
      await writeOut(
        `${options.failed ? "Nothing failed." : "Nothing was read yet. Begin with: dateline ingest FILE, or dateline watch feeds.txt"}\n`,
      );
      return;
    }
    for (const source of sources) {
      const lines = [
        ...hang(page, "", page.bold(visible(source.name ? `${source.name} · ${source.address}` : source.address)), "  "),
        ...hang(page, "  ", stateInWords(source), "  "),
        ...(source.problem ?? "")
          .split("\n")
          .filter(Boolean)
          .flatMap((line) => hang(page, "  ", visible(line), "    ")),
      ];
      await writeOut(`${lines.join("\n")}\n\n`);
    }
  });
}

function stateInWords({ kind, tried, done, due, failures, added }: Source): string {
  return [
    kind,
    `${added} ${added === 1 ? "report" : "reports"}`,
    done === undefined ? `never read to its end; last tried ${momentInWords(tried)}` : `last read ${momentInWords(done)}`,
    ...(failures > 0 ? [`failed ${failures === 1 ? "once" : `${failures} times`} since`] : []),
    ...(due === undefined ? [] : [`next not before ${momentInWords(due)}`]),
  ].join(", ");
}
