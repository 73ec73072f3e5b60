import { type Command, Option } from "commander";
import { countReports, listReports, type KeptReport, type ReportFilter } from "../archive/index.js";
import { addArchiveOption, type ArchiveArguments, withArchive } from "./archive-option.js";
import { whole } from "./event-filter-options.js";
import { helpText } from "./help-text.js";
import { addPageOptions, type PageArguments, readDay } from "./options.js";
import { hang, type Page, pageFor } from "./page.js";
import { dayInWords } from "./time-in-words.js";
import { clipped, visible } from "./visible.js";
import { jsonLine, writeOut } from "./write-out.js";

interface ReportsArguments extends ArchiveArguments, PageArguments {
  format: "text" | "jsonl" | "ids";
  since?: string;
  until?: string;
  publisher?: string;
  language?: string;
  text?: string;
  incidents?: boolean;
  limit?: number;
}

const help = `
In the order in which they came; of each its newest version. As jsonl they can be read in
again: dateline ingest.

Examples:
  dateline reports --since 2026-03-01 --text "grenade market"
  dateline reports --no-incidents --format ids
  dateline reports --format jsonl > reports.jsonl`;

/** `dateline reports`: what an archive holds. */
export function addReportsCommand(program: Command): void {
  const command = program
    .command("reports")
    .summary("list the reports of an archive")
    .description("Lists the reports that an archive holds.")
    .addOption(
      new Option("--format <format>", "text, for people; jsonl, a report a line; or ids").choices(["text", "jsonl", "ids"]).default("text"),
    )
    .addOption(new Option("--since <day>", "published on this day or later").argParser(readDay))
    .addOption(new Option("--until <day>", "published on this day or earlier").argParser(readDay))
    .option("--publisher <name>", "of this publisher")
    .option("--language <tag>", "in this language, such as en")
    .option("--text <words>", "with all these words")
    .option("--incidents", "only those that tell of an incident")
    .option("--no-incidents", "only those that tell of none")
    .addOption(new Option("--limit <n>", "at most so many (default: 50 as text, all otherwise)").argParser(whole));
  addPageOptions(addArchiveOption(command))
    .addHelpText("after", helpText(help))
    .action((options: ReportsArguments, self: Command) => listReportsFor(options, self.getOptionValueSource("incidents") === "cli"));
}

async function listReportsFor(options: ReportsArguments, incidentsAsked: boolean): Promise<void> {
  const { since, until, publisher, language, text } = options;
  const filter: ReportFilter = { since, until, publisher, language, text, withIncidents: incidentsAsked ? options.incidents : undefined };
  await withArchive(options, { readonly: true }, async (archive) => {
    const limit = options.limit ?? (options.format === "text" ? 50 : Number.POSITIVE_INFINITY);
    const page = pageFor(process.stdout, options);
    let shown = 0;
    let more = false;
    for await (const kept of listReports(archive, filter)) {
      if (shown >= limit) {
        more = true;
        break;
      }
      await writeOut(lineOf(kept, options.format, page));
      shown += 1;
    }
    if (options.format !== "text") return;
    const { reports, versions } = await archive.read((db) => countReports(db));
    if (reports === 0) await writeOut("There are no reports in this archive yet. Read some into it: dateline ingest FILE\n");
    else if (shown === 0) await writeOut("No report fits all of that. Leave a filter out, or widen it.\n");
    else
      await writeOut(
        `\n${page.dim(`${more ? `The first ${shown}. More: --limit N. ` : ""}The archive holds ${reports.toLocaleString("en-GB")} reports${versions > reports ? ` in ${versions.toLocaleString("en-GB")} versions` : ""}.`)}\n`,
      );
  });
}

function lineOf({ report, version }: KeptReport, format: ReportsArguments["format"], page: Page): string {
  if (format === "jsonl") return jsonLine(report);
  if (format === "ids") return `${report.id.replace(/[\r\n]+/g, " ")}\n`;
  const facts = [
    report.publisher,
    report.published ? dayInWords(report.published.slice(0, 10)) : undefined,
    version > 1 ? `version ${version}` : undefined,
  ]
    .filter(Boolean)
    .join(" · ");
  const title = report.title ?? report.text.slice(0, 300).trim();
  return `${[...hang(page, `${page.label(clipped(visible(report.id), 60))}  `, clipped(visible(title), 120), "  "), ...(facts ? hang(page, "  ", page.dim(visible(facts))) : [])].join("\n")}\n`;
}
