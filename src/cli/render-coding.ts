import { addAll } from "../model/add-all.js";
import type { Knowledge } from "../index.js";
import { claimAbouts, type Incident, type Mention, type Report, type ReportCoding, type Span } from "../model/index.js";
import { claimInWords, estimateInWords } from "./figure-in-words.js";
import { hang, type Page, withTail } from "./page.js";
import { participantLines } from "./participants-in-words.js";
import { placeInWords, placePrecision } from "./place-in-words.js";
import { setAsideLines } from "./render-set-aside.js";
import { dayInWords, timeInWords } from "./time-in-words.js";
import { clipped, visible } from "./visible.js";

const notSaid = "not said";
const labelWidth = 10;
const margin = 3;

/**
 * A coding as a person wants to read it: what happened, when, where, who to whom, how many by whose account. `knowledge` names the actors,
 * where it is not the built-in one.
 */
export function renderCoding(coding: ReportCoding, report: Report, page: Page, knowledge?: Knowledge): string {
  const lines = [...heading(coding, page), ""];
  if (coding.incidents.length === 0) addAll(lines, noIncident(coding, page));
  coding.incidents.forEach((incident, at) => addAll(lines, [...incidentLines(incident, at + 1, page, knowledge), ""]));
  addAll(lines, setAsideLines(coding, report, page));
  if (coding.mentions) addAll(lines, mentionLines(coding.mentions, page));
  for (const warning of coding.warnings) addAll(lines, hang(page, `${page.warn("Note:")} `, visible(withNextStep(warning))));
  while (lines.at(-1) === "") lines.pop();
  return `${lines.join("\n")}\n`;
}

function heading(coding: ReportCoding, page: Page): string[] {
  const name = coding.id === "-" ? "standard input" : clipped(visible(coding.id), 200);
  const facts = [
    coding.title ? `“${clipped(visible(coding.title), 160)}”` : "",
    coding.publisher ? clipped(visible(coding.publisher), 80) : "",
    coding.published ? `published ${dayInWords(coding.published)}` : "day of publication not known",
    coding.dateline?.place ? `dateline ${clipped(visible(coding.dateline.place), 60)}` : "",
  ].filter(Boolean);
  return [...hang(page, "", page.bold(name)), ...hang(page, "", page.dim(facts.join(" · ")))];
}

/** What the reader can do about it. */
function withNextStep(warning: string): string {
  return warning.startsWith("no publication date") ? `${warning}; give the day with --published YYYY-MM-DD` : warning;
}

/** That there is none, and why: what was set aside follows, or the warnings do. */
function noIncident(coding: ReportCoding, page: Page): string[] {
  const why =
    coding.setAside.length > 0
      ? " What reads like violence in it was set aside:"
      : coding.warnings.length > 0
        ? ""
        : " Nothing in it tells of an act of violence that could be coded.";
  return [...hang(page, "", `${page.bold("No incident found.")}${why}`), ...(coding.setAside.length > 0 ? [] : [""])];
}

function incidentLines(incident: Incident, number: number, page: Page, knowledge?: Knowledge): string[] {
  const lines = hang(page, `${String(number).padEnd(margin - 1)} `, page.bold(clipped(visible(incident.headline), 400)));
  const row = (label: string, paragraphs: readonly string[]) => {
    const indent = " ".repeat(margin + labelWidth + 2);
    paragraphs.forEach((paragraph, at) => {
      const first = at === 0 ? `${" ".repeat(margin)}${page.label(label.padEnd(labelWidth))}  ` : indent;
      addAll(lines, hang(page, first, paragraph, indent));
    });
  };
  const room = margin + labelWidth + 2;

  if (incident.status !== "occurred") row("status", [statuses[incident.status]]);
  if (incident.background) row("background", ["recalled, not this report’s news"]);
  const when = timeInWords(incident.time);
  row("when", withTail(page, room, when ?? notSaid, quotes(incident.time.evidence, page)));
  const { place } = incident;
  if (place) {
    row("where", withTail(page, room, placeInWords(place), quotes(place.evidence, page)));
    row("", [page.dim(placePrecision(place))]);
  } else row("where", [notSaid]);
  row("who", participantLines(incident.participants, ["initiator"], knowledge) ?? [notSaid]);
  row("whom", participantLines(incident.participants, ["target", "victim"], knowledge) ?? [notSaid]);
  const others = participantLines(incident.participants, ["other"], knowledge);
  if (others) row("also", others);
  figureLines(incident, page, lines);
  for (const [role, label] of [
    ["instrument", "weapons"],
    ["target", "hit"],
    ["seized", "seized"],
  ] as const) {
    const things = incident.objects.filter((object) => object.role === role);
    if (things.length > 0) row(label, [things.map((thing) => objectInWords(thing)).join("; ")]);
  }
  row("confidence", [confidenceInWords(incident.confidence)]);
  return lines;
}

const statuses: Record<Exclude<Incident["status"], "occurred">, string> = {
  attempted: "attempted: it failed, was foiled or was stopped",
  threatened: "threatened or planned: it has not happened",
  denied: "denied: somebody says that it did not happen",
};

/** Each kind of figure with its total, and under it who said what. */
function figureLines(incident: Incident, page: Page, lines: string[]): void {
  const indent = " ".repeat(margin + labelWidth + 2);
  let any = false;
  for (const about of claimAbouts) {
    const claims = incident.claims.filter((claim) => claim.about === about);
    const total = incident.totals[about];
    if (claims.length === 0 && !total) continue;
    any = true;
    addAll(
      lines,
      hang(
        page,
        `${" ".repeat(margin)}${page.label(about.padEnd(labelWidth))}  `,
        page.bold(total ? estimateInWords(total) : `${notSaid} of this incident`),
        indent,
      ),
    );
    for (const claim of claims) {
      const [first = "", ...rest] = withTail(page, indent.length + 2, claimInWords(claim, incident.claims), quotes(claim.evidence, page));
      addAll(lines, hang(page, `${indent}- `, first, `${indent}  `));
      for (const tail of rest) addAll(lines, hang(page, `${indent}  `, tail));
    }
  }
  if (!any) lines.push(`${" ".repeat(margin)}${page.label("figures".padEnd(labelWidth))}  ${notSaid}`);
}

/** The words that something was read from, each once, dim and in quotation marks. */
function quotes(evidence: readonly Span[], page: Page): string {
  const words = [...new Set(evidence.map((span) => clipped(visible(span.text), 160)))].filter(Boolean).slice(0, 4);
  return words.length === 0 ? "" : page.dim(words.map((word) => `“${word}”`).join(" … "));
}

function objectInWords({ name, kind, count }: Incident["objects"][number]): string {
  const words = clipped(visible(name), 120);
  const plainKind = kind.replaceAll("-", " ");
  const number = count && count.best !== 1 ? estimateInWords(count) : "";
  const said = number !== "" && words.includes(number) ? "" : number;
  const notes = [said, words.toLowerCase().includes(plainKind) || plainKind === "other" ? "" : visible(plainKind)].filter(Boolean);
  return notes.length > 0 ? `${words} (${notes.join(", ")})` : words;
}

function confidenceInWords(confidence: number): string {
  const word = confidence >= 0.9 ? "very high" : confidence >= 0.75 ? "high" : confidence >= 0.5 ? "fair" : "low";
  return `${word}, ${Math.round(confidence * 100)} %`;
}

function mentionLines(mentions: readonly Mention[], page: Page): string[] {
  if (mentions.length === 0) return ["Nothing was recognised.", ""];
  const lines = [page.bold("Recognised, in the order of the text")];
  for (const mention of mentions) {
    const value = mentionValue(mention);
    addAll(
      lines,
      hang(
        page,
        `${" ".repeat(margin)}${page.label(mention.kind.padEnd(labelWidth))}  `,
        `“${clipped(visible(mention.span.text), 160)}”${value ? `  ${page.dim(`= ${value}`)}` : ""}`,
        " ".repeat(margin + labelWidth + 2),
      ),
    );
  }
  return [...lines, ""];
}

function mentionValue(mention: Mention): string {
  switch (mention.kind) {
    case "place":
      return mention.value ? placeInWords({ ...mention.value, precision: 1, evidence: [] }) : "not known which";
    case "date":
      return mention.value ? (timeInWords(mention.value) ?? "left open") : "left open";
    case "actor":
      return mention.value ? visible(mention.value.actor) : "";
    case "person":
      return mention.value ? visible(mention.value.name) : "";
    case "number":
      return mention.value ? estimateInWords(mention.value) : "";
    case "weapon":
      return mention.value ? visible(mention.value.kind.replaceAll("-", " ")) : "";
  }
}
