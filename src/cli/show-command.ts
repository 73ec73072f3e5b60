import { type Command, Option } from "commander";
import { actorName } from "../desk/actor-name.js";
import { eventWhole } from "../desk/event-whole.js";
import { noSuchEvent } from "../desk/no-such-event.js";
import { tollSteps } from "../wording/toll-steps.js";
import { claimAbouts, type Event, type EventWhole } from "../model/index.js";
import { addArchiveOption, type ArchiveArguments, withArchive } from "./archive-option.js";
import { deedInWords } from "./deed-in-words.js";
import { claimInWords, estimateInWords } from "./figure-in-words.js";
import { helpText } from "./help-text.js";
import { addPageOptions, type PageArguments } from "./options.js";
import { hang, type Page, pageFor } from "./page.js";
import { placeInWords, placePrecision } from "./place-in-words.js";
import { dayInWords, timeInWords } from "./time-in-words.js";
import { clipped, visible } from "./visible.js";
import { jsonLine, writeOut } from "./write-out.js";
import { WrongUse } from "./wrong-use.js";

interface ShowArguments extends ArchiveArguments, PageArguments {
  format: "text" | "json";
}

const help = `
Shows an event whole: its values with their words, who said which figure and by which rule
the event's figures came about, how they moved, its reports, what people decided, and
events that may be the same.

The id may be cut short where that names one event; ids that an event had before lead to it.

Examples:
  dateline show e3k9f2m1xq0ab
  dateline show e3k9 --format json`;

/** `dateline show`: one event, whole. */
export function addShowCommand(program: Command): void {
  const command = program
    .command("show")
    .summary("show one event, whole")
    .description("Shows one event of an archive with everything behind it.")
    .argument("<event>", "its id, as dateline events lists it")
    .addOption(new Option("--format <format>", "text, for people, or json").choices(["text", "json"]).default("text"));
  addPageOptions(addArchiveOption(command))
    .addHelpText("after", helpText(help))
    .action((id: string, options: ShowArguments) => showEvent(id, options));
}

async function showEvent(id: string, options: ShowArguments): Promise<void> {
  await withArchive(options, { readonly: true }, async (archive) => {
    const whole = await eventWhole(archive, id);
    if (!whole) throw new WrongUse(await noSuchEvent(archive, id));
    if (options.format === "json") await writeOut(jsonLine(whole.event));
    else await writeOut(`${eventPage(whole, pageFor(process.stdout, options)).join("\n")}\n`);
  });
}

const room = 14;

/** All of an event, for people. */
function eventPage({ event, reports: kept, decisions, proposals }: EventWhole, page: Page): string[] {
  const lines: string[] = [
    ...hang(page, "", page.bold(clipped(visible(event.headline), 400))),
    page.dim(`${event.id} · ${event.review}`),
    "",
  ];
  const row = (label: string, paragraphs: readonly string[]) => {
    paragraphs.forEach((text, at) => {
      for (const line of hang(page, at === 0 ? `${page.label(label.padEnd(room - 2))}  ` : " ".repeat(room), text, " ".repeat(room)))
        lines.push(line);
    });
  };
  const set = (field: keyof Event["set"]) => (event.set[field] ? " (set by a person)" : "");
  if (event.status !== "occurred") row("status", [`${event.status}${set("status")}`]);
  row("when", [`${timeInWords(event.time) ?? "not said"}${set("time")}`, ...words(event.time.evidence, page)]);
  row(
    "where",
    event.place
      ? [`${placeInWords(event.place)}${set("place")}`, page.dim(placePrecision(event.place)), ...words(event.place.evidence, page)]
      : ["not said"],
  );
  for (const [label, roles] of [
    ["who", ["initiator"]],
    ["whom", ["target", "victim"]],
    ["also", ["other"]],
  ] as const) {
    const those = event.participants.filter(({ role }) => (roles as readonly string[]).includes(role));
    if (those.length > 0)
      row(
        label,
        those.map(({ name, actor, certainty, mentions }) => {
          const usual = actor === undefined ? undefined : actorName(actor);
          return `${clipped(visible(name), 120)}${usual && usual !== name ? ` = ${visible(usual)}` : ""}${certainty === "asserted" ? "" : `, ${certainty}`} ${page.dim(`(${[...new Set(mentions.map(({ report }) => visible(report)))].join(", ")})`)}`;
        }),
      );
  }
  for (const about of claimAbouts) {
    const total = event.totals[about];
    const figure = event.figures.find((one) => one.about === about);
    const claims = event.claims.filter((claim) => claim.about === about);
    if (!total && claims.length === 0) continue;
    row(about, [
      page.bold(total ? estimateInWords(total) : "not said of this event"),
      ...(figure ? [page.dim(figure.rule)] : []),
      ...claims.map((claim) => {
        const counted = figure?.claims.includes(event.claims.indexOf(claim)) ? "" : page.dim(" [not counted]");
        const copies = claim.copies.length > 0 ? `, copied by ${claim.copies.map(visible).join(", ")}` : "";
        return `- ${claimInWords(claim as never, event.claims as never)}${counted} ${page.dim(`${quote(claim.evidence[0]?.text)} (${visible(claim.report)}${copies})`)}`;
      }),
    ]);
  }
  if (event.history.length > 1 && event.totals.killed)
    row(
      "history",
      tollSteps(event.history).map(
        ({ day, killed, reports }) =>
          `${dayOf(day) ?? "no day"}: ${killed ? estimateInWords(killed) : "nothing said of"} killed ${page.dim(`(${reports.map(visible).join(", ")})`)}`,
      ),
    );
  lines.push("");
  const reports = new Map(kept.map((report) => [report.id, report]));
  row(
    "reports",
    event.members.map(({ report, why }) => {
      const known = reports.get(report);
      const facts = [
        known?.publisher,
        dayOf(known?.published ?? event.history.find((one) => one.report === report)?.published),
        known?.title ? `“${clipped(known.title, 100)}”` : undefined,
      ]
        .filter(Boolean)
        .join(", ");
      return `${visible(report)}${facts ? ` · ${visible(facts)}` : ""} ${page.dim(`[${visible(why)}]`)}`;
    }),
  );
  const shared = event.sources.filter(({ reports }) => reports.length > 1);
  if (shared.length > 0)
    row(
      "one voice",
      shared.map(
        ({ name, reports, copies }) =>
          `${visible(name)}: ${reports.map(visible).join(", ")}${copies ? page.dim(" (copies or rewrites among them)") : ""}`,
      ),
    );
  if (decisions.length > 0)
    row(
      "decisions",
      decisions.map(
        ({ id, at, who, why, deed, undone }) =>
          `${id} · ${at.slice(0, 16).replace("T", " ")} · ${visible(who)}: ${deedInWords(deed, deed.kind === "undo" ? decisions.find((one) => one.id === deed.decision)?.deed : undefined)}${why ? `, “${visible(why)}”` : ""}${undone ? page.dim(" [taken back]") : ""}`,
      ),
    );
  if (proposals.length > 0) {
    row(
      "maybe same",
      proposals.map(
        ({ event: other, comparison }) =>
          `${page.label(other.id)}  for: ${comparison.for.slice(0, 3).map(visible).join("; ")}${comparison.against.length > 0 ? ` · against: ${comparison.against.slice(0, 3).map(visible).join("; ")}` : ""}`,
      ),
    );
    row("", [
      page.dim(`dateline review ${event.id} merge ${proposals[0]?.event.id} --why "…"`),
      page.dim(`or, to keep them apart for good: dateline review ${event.id} split ${proposals[0]?.event.id} --why "…"`),
    ]);
  }
  return lines;
}

const dayOf = (published: string | null | undefined) => (published ? dayInWords(published.slice(0, 10)) : undefined);

function words(evidence: readonly { text: string; report: string }[], page: Page): string[] {
  const found = [
    ...new Map(evidence.map(({ text, report }) => [text.toLowerCase(), `${quote(text)} (${visible(report)})`])).values(),
  ].slice(0, 4);
  return found.length > 0 ? [page.dim(found.join(" · "))] : [];
}

const quote = (text: string | undefined) => (text ? `“${clipped(visible(text), 120)}”` : "");
