import type { DateValue } from "../../../model/index.js";
import type { TextDocument } from "../../../text/text-document.js";
import { dayOfIso } from "./calendar.js";
import type { DateAnchor, DateContext, DateFamily, DateKind, DateMatch, DateRole, PartOfDay } from "./date-family.js";
import { W, wordClassCount } from "./date-lexicon.js";
import { DateWords } from "./date-words.js";
import { dateFamilies } from "./families/index.js";
import { dateValueOf, type Interval } from "./interval.js";
import { isRangeJoint, joinRange } from "./join-range.js";
import { tenseAround } from "./tense-around.js";

/** A date expression in a report. Offsets count in the report's text; `lastToken` is exclusive. */
export interface DateMention {
  start: number;
  end: number;
  firstToken: number;
  lastToken: number;
  /** Absent where the words name no calendar day, week, month, year, or nothing is known to count from. */
  value?: DateValue;
  kind: DateKind;
  /** What the expression does: only "point" says when something happened. */
  role: DateRole;
  partOfDay?: PartOfDay;
  /** The date that it was counted from where that is another one in the text ("two days after" a Monday). */
  countedFrom?: DateMention;
  /** What it was counted from: the report's day, a date mentioned before, or nothing. */
  anchor: DateAnchor;
}

/** The date expressions of a report in text order, none overlapping another. Linear in the report's length. */
export function findDates(doc: TextDocument, families: readonly DateFamily[] = dateFamilies): DateMention[] {
  const words = new DateWords(doc);
  const matches = findMatches(words, familiesByTrigger(families));
  const context: DateContext = {
    published: doc.published === null ? null : dayOfIso(doc.published),
    future: false,
    open: false,
    previous: null,
    previousDay: null,
  };
  const mentions: DateMention[] = [];
  matches.forEach((match, index) => {
    const role = match.role ?? roleBefore(words, match.first);
    const firstToken = words.token(match.first);
    const lastToken = words.token(match.last - 1) + 1;
    const tense =
      match.anchor === "published" && match.kind !== "vague" && role !== "since" ? tenseAround(doc, firstToken, lastToken) : "past";
    context.future = tense === "future";
    context.open = tense === "open" || (role === "until" && !match.dated);
    const interval = match.resolve(withYearOfNext(words, context, match, matches[index + 1]));
    const value = interval ? dateValueOf(interval) : undefined;
    const partOfDay = match.partOfDay ?? partBefore(words, match);
    mentions.push({
      start: words.start(match.first),
      end: words.end(match.last - 1),
      firstToken,
      lastToken,
      value,
      kind: match.kind,
      role,
      partOfDay,
      anchor: match.anchor,
    });
    // "a year earlier" said twice does not mean two years.
    const chained = match.anchor === "text" && interval !== null && interval.precision !== "day";
    if (interval && !chained && role !== "duration" && role !== "part-of-name") remember(context, interval);
  });
  return mentions;
}

function remember(context: DateContext, interval: Interval): void {
  context.previous = interval;
  if (interval.precision === "day" || (interval.precision === "range" && interval.to - interval.from < 7)) context.previousDay = interval;
}

/** The longest match at each place, from left to right, ranges joined. */
function findMatches(words: DateWords, byTrigger: readonly DateFamily[][]): DateMatch[] {
  const matches: DateMatch[] = [];
  for (let i = 0; i < words.count; ) {
    const match = words.cls(i) === W.None ? null : longestMatch(words, i, byTrigger);
    if (!match) {
      i++;
      continue;
    }
    const second = isRangeJoint(words, match) ? longestMatch(words, match.last + 1, byTrigger) : null;
    const range = second && joinRange(match, second);
    matches.push(range ?? match);
    i = (range ?? match).last;
  }
  return matches;
}

function longestMatch(words: DateWords, i: number, byTrigger: readonly DateFamily[][]): DateMatch | null {
  const cls = words.cls(i);
  // Articles are everywhere; only before another word of dates can they begin one.
  if ((cls === W.The || cls === W.A) && words.cls(i + 1) === W.None) return null;
  let best: DateMatch | null = null;
  for (const family of byTrigger[cls] ?? []) {
    const match = family.match(words, i);
    if (match && (!best || match.last > best.last)) best = match;
  }
  return best;
}

let lastTable: { families: readonly DateFamily[]; table: DateFamily[][] } | undefined;

/** Families by the class of their first word; sorted by name, so that the registry's order decides nothing. */
function familiesByTrigger(families: readonly DateFamily[]): DateFamily[][] {
  if (lastTable?.families === families) return lastTable.table;
  const table: DateFamily[][] = Array.from({ length: wordClassCount }, () => []);
  for (const family of [...families].sort((a, b) => (a.name < b.name ? -1 : 1)))
    for (const cls of family.triggers) table[cls]?.push(family);
  lastTable = { families, table };
  return table;
}

/** "since 2004", "until Friday", "by Monday", "before May 12", "prior to", "ahead of". */
function roleBefore(words: DateWords, first: number): DateRole {
  switch (words.cls(first - 1)) {
    case W.Since:
      return "since";
    case W.Until:
    case W.By:
      return "until";
    case W.Before:
      return "before";
    case W.To:
      return words.is(first - 2, W.Prior) ? "before" : "point";
    case W.Of:
      return words.lower(first - 2) === "ahead" ? "before" : "point";
    default:
      return "point";
  }
}

/** "late on Saturday", "early on Monday": the part stands outside the span. */
function partBefore(words: DateWords, match: DateMatch): PartOfDay | undefined {
  if (!words.is(match.first - 1, W.On) || match.role !== undefined) return undefined;
  return words.is(match.first - 2, W.Late) ? "late" : words.is(match.first - 2, W.Early) ? "early" : undefined;
}

/** "in May and June 2003": the month without a year has that of the month beside it. */
function withYearOfNext(words: DateWords, context: DateContext, match: DateMatch, next: DateMatch | undefined): DateContext {
  if (match.dated || match.kind !== "absolute" || !next || next.kind !== "absolute" || next.anchor !== "none" || next.role) return context;
  const joint = words.cls(match.last);
  if (next.first !== match.last + 1 || (joint !== W.And && joint !== W.Comma && joint !== W.Dash)) return context;
  const value = next.resolve(context);
  return value && value.precision !== "year" ? { ...context, notAfter: value.from } : context;
}
