import type { DateContext, DateFamily, DateMatch, PartOfDay } from "../date-family.js";
import { unit, W } from "../date-lexicon.js";
import type { DateWords } from "../date-words.js";
import { type Interval, rangeInterval } from "../interval.js";
import { partAt } from "../read-part-of-day.js";
import { monthDays } from "./month-days.js";
import { relativeDays } from "./relative-days.js";
import { weekdays } from "./weekdays.js";

/** Nights and parts of a named day: "overnight", "overnight Tuesday to Wednesday", "the night of 17-18 August", "the early hours of Monday". */
export const nights: DateFamily = {
  name: "nights",
  triggers: [W.Overnight, W.The, W.Part, W.Unit, W.Early],
  match(words, i) {
    return overnight(words, i) ?? partOf(words, i);
  },
  examples: [
    { text: "Drones hit the city [[overnight]].", published: "2024-05-15", value: "2024-05-14..2024-05-15 range", partOfDay: "overnight" },
    {
      text: "Drones hit the city [[overnight Monday to Tuesday]].",
      published: "2024-05-15",
      value: "2024-05-13..2024-05-14 range",
      partOfDay: "overnight",
    },
    {
      text: "Drones hit the city [[overnight into Tuesday]].",
      published: "2024-05-15",
      value: "2024-05-13..2024-05-14 range",
      partOfDay: "overnight",
    },
    {
      text: "Drones hit the city [[overnight on Monday]].",
      published: "2024-05-15",
      value: "2024-05-13..2024-05-14 range",
      partOfDay: "overnight",
    },
    {
      text: "It burned on [[the night of 17-18 August]].",
      published: "2024-08-20",
      value: "2024-08-17..2024-08-18 range",
      partOfDay: "night",
    },
    { text: "It burned on [[the night of August 17]].", published: "2024-08-20", value: "2024-08-17", partOfDay: "night" },
    {
      text: "It burned on [[the night between Monday and Tuesday]].",
      published: "2024-05-15",
      value: "2024-05-13..2024-05-14 range",
      partOfDay: "night",
    },
    { text: "He died on [[the morning of May 12]].", published: "2024-05-15", value: "2024-05-12", partOfDay: "morning" },
    { text: "She drowned in [[the early hours of Monday]].", published: "2024-05-15", value: "2024-05-13", partOfDay: "early" },
    { text: "Drones hit the city [[overnight]].", published: null, value: null, partOfDay: "overnight" },
  ],
  counterExamples: [
    "The night of the attack was dark.",
    "It was a night of terror.",
    "The early hours were quiet.",
    "The overnighters left the morning room.",
  ],
};

function overnight(words: DateWords, i: number): DateMatch | null {
  if (!words.is(i, W.Overnight)) return null;
  const preposition = words.cls(i + 1);
  const led = preposition === W.On || preposition === W.From || preposition === W.Between || preposition === W.Into || preposition === W.To;
  const into = preposition === W.Into || preposition === W.To;
  const from = i + (led ? 2 : 1);
  const first = readDay(words, from);
  const dash =
    first &&
    (words.is(first.last, W.To) ||
      words.is(first.last, W.And) ||
      words.is(first.last, W.Dash) ||
      words.is(first.last, W.Into) ||
      words.is(first.last, W.Through));
  const second = dash ? readDay(words, first.last + 1) : null;
  const last = second?.last ?? first?.last ?? i + 1;
  return {
    first: i,
    last,
    kind: first ? first.kind : "relative",
    anchor: "published",
    partOfDay: "overnight",
    joins: false,
    dated: true,
    resolve(context) {
      if (!first) return context.published === null ? null : rangeInterval(context.published - 1, context.published);
      if (second) return between(context, first, second);
      const day = first.resolve(context);
      if (!day) return null;
      if (day.to > day.from) return day;
      return into
        ? rangeInterval(day.from - 1, day.from)
        : rangeInterval(day.from, Math.min(day.from + 1, context.published ?? day.from + 1));
    },
  };
}

/** "the night of Monday", "the early hours of May 12", "Tuesday's night" is not. */
function partOf(words: DateWords, i: number): DateMatch | null {
  let at = words.is(i, W.The) ? i + 1 : i;
  let part: PartOfDay | undefined;
  if (words.is(at, W.Early) && words.is(at + 1, W.Unit) && (words.value(at + 1) & 31) === unit.hour) {
    part = "early";
    at += 2;
  } else {
    const early = words.is(at, W.Early) || words.is(at, W.Late) ? words.cls(at) : W.None;
    if (early !== W.None) at++;
    part = partAt(words, at);
    if (part === "overnight") return null;
    if (part && early !== W.None) part = early === W.Early ? "early" : "late";
    at++;
  }
  if (!part) return null;
  const between_ = words.is(at, W.Between) || words.is(at, W.From);
  if (!words.is(at, W.Of) && !words.is(at, W.On) && !between_) return null;
  if (words.is(at + 1, W.The) && words.is(at + 2, W.Part)) return null;
  const first = readDay(words, at + 1);
  if (!first) return null;
  const joint = words.cls(first.last);
  const joined = joint === W.To || joint === W.Dash || joint === W.Into || (joint === W.And && between_);
  const second = joined ? readDay(words, first.last + 1) : null;
  return {
    first: i,
    last: second?.last ?? first.last,
    kind: first.kind,
    anchor: first.anchor,
    partOfDay: part,
    joins: false,
    dated: first.dated,
    resolve: (context) => (second ? between(context, first, second) : first.resolve(context)),
  };
}

function between(context: DateContext, first: DateMatch, second: DateMatch): Interval | null {
  const to = second.resolve(context);
  if (!to) return null;
  const from = first.resolve({ ...context, notAfter: to.from });
  return from && from.from <= to.to ? rangeInterval(from.from, to.to) : null;
}

/** A day named at word `i`, the longest reading of it. */
function readDay(words: DateWords, i: number): DateMatch | null {
  const found = [monthDays, weekdays, relativeDays].map((family) =>
    family.triggers.includes(words.cls(i)) ? family.match(words, i) : null,
  );
  let best: DateMatch | null = null;
  for (const match of found) if (match && match.role === undefined && (!best || match.last > best.last)) best = match;
  return best;
}
