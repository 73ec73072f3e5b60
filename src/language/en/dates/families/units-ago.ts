import { monthIndexOf, civilOf } from "../calendar.js";
import type { DateContext, DateFamily } from "../date-family.js";
import { plural, unit, W } from "../date-lexicon.js";
import type { DateWords } from "../date-words.js";
import { dayInterval, type Interval, monthsInterval, weekInterval, yearInterval, yearsInterval } from "../interval.js";
import { readCount } from "../read-number.js";

/** A count of days, weeks, months, years back or on: "two days ago", "a year earlier", "three weeks later". */
export const unitsAgo: DateFamily = {
  name: "units-ago",
  triggers: [W.Digits, W.Cardinal, W.A],
  match(words, i) {
    const count = readCount(words, i);
    if (!count) return null;
    let at = words.is(count.next, W.Dash) ? count.next + 1 : count.next;
    if (words.is(at, W.And) && words.is(at + 1, W.A) && words.lower(at + 2) === "half") at += 3;
    // "a couple of weeks", "a few days" promise no number and are left to the vague expressions.
    if (!words.is(at, W.Unit)) return null;
    const kind = words.value(at) & ~plural;
    at++;
    if (words.is(at, W.Dash) && words.touches(at)) at++;
    const direction = words.cls(at);
    if (direction !== W.Ago && direction !== W.Earlier && direction !== W.Later) return null;
    // "a year later than planned" compares.
    if (words.is(at + 1, W.Than)) return null;
    if (isInsideFigure(words, i)) return null;
    // "an hour later" stays within the day told of.
    if (kind >= unit.hour && direction !== W.Ago) return null;
    const offset = direction === W.Later ? count.value : -count.value;
    return {
      first: i,
      last: at + 1,
      kind: "relative",
      anchor: direction === W.Ago ? "published" : "text",
      joins: true,
      dated: true,
      resolve: (context) => resolveUnits(context, kind, offset, direction === W.Ago),
    };
  },
  examples: [
    { text: "He was shot [[two days ago]].", published: "2024-03-01", value: "2024-02-28" },
    { text: "He was shot [[2 days ago]].", published: "2024-03-01", value: "2024-02-28" },
    { text: "He was shot [[three weeks ago]].", published: "2024-05-15", value: "2024-04-22..2024-04-28 week" },
    { text: "He was shot [[a week ago]].", published: "2024-05-15", value: "2024-05-06..2024-05-12 week" },
    { text: "He was shot [[six months ago]].", published: "2024-05-15", value: "2023-11-01..2023-11-30 month" },
    { text: "He was shot [[twenty-four years ago]].", published: "2024-05-15", value: "2000-01-01..2000-12-31 year" },
    { text: "He was shot [[a decade ago]].", published: "2024-05-15", value: "2014-01-01..2014-12-31 year" },
    { text: "He was shot [[two days earlier]].", published: "2024-03-01", value: "2024-02-28" },
    { text: "He was shot [[two nights ago]].", published: "2024-03-01", value: "2024-02-28" },
    { text: "He was shot [[two days ago]].", published: null, value: null },
  ],
  counterExamples: [
    "The talks ended a week later than planned.",
    "A 24-year-old man was shot.",
    "The boy, aged 5, spent two years there.",
    "He served two years and fled.",
    "They were 10 miles away.",
    "An hour later the police came.",
  ],
};

function resolveUnits(context: DateContext, kind: number, offset: number, ago: boolean): Interval | null {
  const previous = kind <= unit.night || kind >= unit.hour ? context.previousDay : context.previous;
  const from = ago || !previous ? context.published : offset < 0 ? previous.from : previous.to;
  if (from === null) return null;
  switch (kind) {
    case unit.minute:
      return dayInterval(from);
    case unit.hour:
      // Without a clock a few hours may or may not cross midnight.
      return Math.abs(offset) % 24 === 0 ? dayInterval(from + offset / 24) : Math.abs(offset) < 12 ? dayInterval(from) : null;
    case unit.day:
    case unit.night:
      return dayInterval(from + offset);
    case unit.week:
      return weekInterval(from + 7 * offset);
    case unit.fortnight:
      return weekInterval(from + 14 * offset);
    case unit.month:
      return monthsInterval(monthIndexOf(from) + offset);
    case unit.quarter: {
      const first = monthIndexOf(from) - (monthIndexOf(from) % 3) + 3 * offset;
      return monthsInterval(first, first + 2);
    }
    case unit.year:
      return yearInterval(civilOf(from).year + offset);
    case unit.decade:
      return yearInterval(civilOf(from).year + 10 * offset);
    case unit.century: {
      const first = Math.floor(civilOf(from).year / 100) * 100 + 100 * offset;
      return yearsInterval(first, first + 99);
    }
    default:
      return null;
  }
}

/** The "5" of "1.5 years ago" or "3-5 years ago". */
function isInsideFigure(words: DateWords, i: number): boolean {
  return words.touches(i - 1) && (words.is(i - 1, W.Dot) || words.is(i - 1, W.Slash) || words.is(i - 1, W.Dash));
}
