import type { Report, ReportCoding } from "../../model/index.js";
import { spanOf } from "../../model/index.js";
import { candidatesOf, slots } from "./candidates.js";
import { cluesOf, reportClues } from "./clues.js";
import type { Filler } from "./filler.js";
import { reportPhrases } from "./report-phrases.js";
import { weigh, weighReport } from "./weigh.js";
import { singular } from "./words.js";

/** Mention strings of a thing, compared as if written alike. */
export function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[!-/:-@[-`{-~]/g, "")
    .replace(/\b(?:a|an|the)\b/g, " ")
    .trim()
    .split(/\s+/)
    .join(" ");
}

/** Candidates with the same words become one, with the clues of all of them. */
export function gatherFillers(coding: ReportCoding, report: Report): Filler[] {
  const reading = reportPhrases(coding, report);
  const { doc } = reading;
  const found = new Map<string, Filler>();
  for (const candidate of candidatesOf(reading)) {
    const key = `${candidate.slot} ${keyOf(candidate.text)}`;
    const { group } = candidate;
    const known = found.get(key) ?? {
      slot: candidate.slot,
      text: candidate.text,
      mentions: [],
      clues: new Set(),
      probability: 0,
      plural: false,
    };
    known.mentions.push(spanOf(doc.source, doc.tokens[candidate.first]?.start ?? 0, doc.tokens[candidate.last - 1]?.end ?? 0));
    known.plural ||= group.plural && candidate.head === group.head;
    if (group.quantity && !known.quantity && candidate.head === group.head) known.quantity = group.quantity;
    if (candidate.actor !== undefined) known.actor = candidate.actor;
    for (const clue of cluesOf(candidate, reading, coding)) known.clues.add(clue);
    found.set(key, known);
  }
  const shared = reportClues(coding);
  for (const filler of found.values()) {
    if (filler.mentions.length > 1) filler.clues.add(`told:${Math.min(4, filler.mentions.length)}`);
    for (const clue of shared) filler.clues.add(clue);
  }
  return [...found.values()].filter(hasToDoWithIt);
}

/**
 * Whether the clause in which a person stands tells of violence. Whoever is named in the same report may as well be the one who
 * speaks of it; of groups, things and weapons their own words say more.
 */
function hasToDoWithIt({ slot, clues }: Filler): boolean {
  if (slot !== "name" && slot !== "description") return true;
  for (const clue of clues) if (/\[|^coded:/.test(clue)) return true;
  return false;
}

/** Words this much less likely than those that are written down stand in where an incident would be left without a target. */
const doubt = 0.3;

/** What fills slots in a report, the likeliest first, and how likely the report tells of anything that MUC-4 counts. */
export function fillersOf(coding: ReportCoding, report: Report): { fillers: Filler[]; doubtful: Filler[]; relevance: number } {
  const all = gatherFillers(coding, report);
  const relevance = weighReport(all, reportClues(coding));
  const fillers: Filler[] = [];
  const doubtful: Filler[] = [];
  for (const slot of slots) {
    const { threshold } = weigh(slot, new Set(), relevance);
    const likely: Filler[] = [];
    for (const filler of all) {
      if (filler.slot !== slot) continue;
      const { probability } = weigh(slot, filler.clues, relevance);
      if (probability >= threshold) likely.push({ ...filler, probability });
      else if (probability >= threshold * doubt) doubtful.push({ ...filler, probability });
    }
    fillers.push(...withoutDoubles(likely.sort((a, b) => b.probability - a.probability || a.text.length - b.text.length)));
  }
  return { fillers, doubtful, relevance };
}

/** No template has more of a slot; each is compared with each. */
const mostFillers = 200;

/** Of fillers that speak of the same thing, the likeliest; it takes the mentions of the others. */
function withoutDoubles(sorted: readonly Filler[]): Filler[] {
  const kept: Filler[] = [];
  for (const filler of sorted.slice(0, mostFillers)) {
    const same = kept.find((other) => speaksOfSame(other, filler));
    if (same) {
      same.mentions = [...same.mentions, ...filler.mentions];
      for (const clue of filler.clues) same.clues.add(clue);
    } else kept.push({ ...filler, clues: new Set(filler.clues) });
  }
  return kept;
}

/** Whether two fillers of a slot are the same thing in other words. */
export function speaksOfSame(a: Filler, b: Filler): boolean {
  if (a.actor !== undefined && a.actor === b.actor) return true;
  if (a.mentions.some((x) => b.mentions.some((y) => x.start < y.end && y.start < x.end))) return true;
  const [x, y] = [keyOf(a.text).split(" "), keyOf(b.text).split(" ")];
  if (a.slot === "name") return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word));
  if (a.slot === "weapon" || a.slot === "individual") return singular(x.at(-1) as string) === singular(y.at(-1) as string);
  return false;
}
