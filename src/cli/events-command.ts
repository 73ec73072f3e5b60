import { type Command, Option } from "commander";
import { allEvents, countEvents } from "../archive/index.js";
import type { Event } from "../model/index.js";
import { addArchiveOption, type ArchiveArguments, withArchive } from "./archive-option.js";
import { addEventFilterOptions, eventFilterOf, type EventFilterArguments, whole } from "./event-filter-options.js";
import { helpText } from "./help-text.js";
import { knowledgeFor } from "./knowledge-for.js";
import { addDataOption, addPageOptions, type PageArguments } from "./options.js";
import { hang, type Page, pageFor } from "./page.js";
import { clipped, visible } from "./visible.js";
import { jsonLine, writeOut } from "./write-out.js";

interface EventsArguments extends ArchiveArguments, EventFilterArguments, PageArguments {
  format: "text" | "jsonl";
  limit?: number;
  data?: string;
}

const help = `
Newest first; those without a day come last. Without filters all events are listed,
reviewed or not.

Examples:
  dateline events --country Mali --since 2026-03-01
  dateline events --near "Mastung 50km" --min-killed 5
  dateline events --text "market grenade" --status unreviewed
  dateline events --format jsonl > events.jsonl

Then: dateline show EVENT`;

/** `dateline events`: what an archive's reports tell of. */
export function addEventsCommand(program: Command): void {
  const command = program
    .command("events")
    .summary("list the events of an archive")
    .description("Lists the events of an archive: what reports of one event became.")
    .addOption(new Option("--format <format>", "text, for people, or jsonl, an event a line").choices(["text", "jsonl"]).default("text"))
    .addOption(new Option("--limit <n>", "at most so many (default: 50 as text, all as jsonl)").argParser(whole));
  addPageOptions(addDataOption(addArchiveOption(addEventFilterOptions(command))))
    .addHelpText("after", helpText(help))
    .action((options: EventsArguments) => listEventsFor(options));
}

async function listEventsFor(options: EventsArguments): Promise<void> {
  const filter = eventFilterOf(options, options.near === undefined ? undefined : await knowledgeFor(options));
  await withArchive(options, { readonly: true }, async (archive) => {
    const limit = options.limit ?? (options.format === "text" ? 50 : Number.POSITIVE_INFINITY);
    const page = pageFor(process.stdout, options);
    let shown = 0;
    let more = false;
    for await (const event of allEvents(archive, filter)) {
      if (shown >= limit) {
        more = true;
        break;
      }
      await writeOut(options.format === "jsonl" ? jsonLine(event) : `${eventLines(event, page).join("\n")}\n`);
      shown += 1;
    }
    if (options.format === "jsonl") return;
    if (shown === 0 && limit > 0) await writeOut(`${(await emptyState(archive, filter)).join("\n")}\n`);
    else if (more)
      await writeOut(
        `\n${page.dim(`The newest ${shown}${filter.near ? "" : ` of ${(await countEvents(archive, filter)).toLocaleString("en-GB")}`}. More: --limit N; all: --format jsonl.`)}\n`,
      );
  });
}

async function emptyState(archive: Parameters<typeof countEvents>[0], filter: object): Promise<string[]> {
  const asked = Object.values(filter).some((value) => value !== undefined);
  if (!asked || (await countEvents(archive, {})) === 0)
    return ["There are no events in this archive yet. Read reports into it: dateline ingest FILE"];
  return ["No event fits all of that. Leave a filter out, or widen it."];
}

/** An event in a list: its id, its headline, how many tell it, and what people said of it. */
export function eventLines(event: Event, page: Page): string[] {
  const reports = new Set(event.members.map(({ report }) => report)).size;
  const told = `${reports} ${reports === 1 ? "report" : "reports"}${event.sources.length < reports ? `, ${event.sources.length} independent` : ""}`;
  const notes = [told, event.background ? "background" : "", event.review === "unreviewed" ? "" : event.review].filter(Boolean).join(" · ");
  return [
    ...hang(page, `${page.label(event.id)}  `, page.bold(clipped(visible(event.headline), 300)), "  "),
    ...hang(page, "  ", page.dim(notes)),
  ];
}
