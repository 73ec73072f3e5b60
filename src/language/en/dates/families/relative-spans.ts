import { civilOf, mondayOf, monthIndexOf, weekdayOf } from "../calendar.js";
import type { DateContext, DateFamily, DateMatch } from "../date-family.js";
import { plural, unit, W } from "../date-lexicon.js";
import type { DateWords } from "../date-words.js";
import { type Interval, monthsInterval, rangeInterval, weekInterval, yearInterval, yearsInterval } from "../interval.js";
import { readCount } from "../read-number.js";
import { readShade } from "../read-part-of-day.js";

/** Weeks, months and years counted from the report's own: "last week", "earlier this year", "the weekend", "the past three days". */
export const relativeSpans: DateFamily = {
  name: "relative-spans",
  triggers: [W.Last, W.Past, W.This, W.Next, W.Coming, W.Current, W.The, W.Early, W.Late, W.Mid, W.Earlier, W.Later, W.Edge, W.Unit],
  match(words, i) {
    return stretch(words, i) ?? span(words, i);
  },
  examples: [
    { text: "Ten were killed [[last week]].", published: "2024-05-15", value: "2024-05-06..2024-05-12 week" },
    { text: "Ten were killed [[this week]].", published: "2024-05-15", value: "2024-05-13..2024-05-15 week" },
    { text: "Talks will resume [[next week]].", published: "2024-05-15", value: "2024-05-20..2024-05-26 week" },
    { text: "Ten were killed [[last month]].", published: "2024-01-15", value: "2023-12-01..2023-12-31 month" },
    { text: "Ten were killed [[earlier this month]].", published: "2024-05-15", value: "2024-05-01..2024-05-15 month" },
    { text: "Ten were killed [[last year]].", published: "2024-05-15", value: "2023-01-01..2023-12-31 year" },
    { text: "Ten were killed [[earlier this year]].", published: "2024-05-15", value: "2024-01-01..2024-05-15 year" },
    { text: "Hundreds were killed [[this year]].", published: "2024-05-15", value: "2024-01-01..2024-12-31 year" },
    { text: "Shops burned over [[the weekend]].", published: "2024-05-15", value: "2024-05-11..2024-05-12 range" },
    { text: "Shops burned [[last weekend]].", published: "2024-05-12", value: "2024-05-04..2024-05-05 range" },
    { text: "Shops burned in [[weekend]] riots.", published: "2024-05-15", value: "2024-05-11..2024-05-12 range" },
    { text: "He fled at [[the end of last year]].", published: "2024-05-15", value: "2023-01-01..2023-12-31 year" },
    { text: "It is the worst attack of [[the past decade]].", published: "2024-05-15", value: "2014-05-15..2024-05-15 range" },
    { text: "Ten died in [[the last three days]].", published: "2024-05-15", value: "2024-05-12..2024-05-15 range", role: "duration" },
    { text: "Ten died in [[the past two months]].", published: "2024-05-15", value: "2024-03-15..2024-05-15 range", role: "duration" },
    { text: "Ten died in [[the past 24 hours]].", published: "2024-05-15", value: "2024-05-14..2024-05-15 range", role: "duration" },
    { text: "Ten died [[last week]].", published: null, value: null },
  ],
  counterExamples: [
    "It was the last of the houses.",
    "This weak man walked past the house.",
    "They lasted a week and a year.",
    "The next house burned all month.",
    "This was his last term.",
  ],
};

type Which = "last" | "this" | "next" | "past";

function span(words: DateWords, i: number): DateMatch | null {
  let at = i;
  let whole = true;
  // "the end of last year", "early this week", "earlier in the month".
  if (words.is(at, W.The) && words.is(at + 1, W.Edge)) at++;
  if (words.is(at, W.Edge)) {
    if (!words.is(at + 1, W.Of)) return null;
    at += 2;
  }
  const so = words.cls(at) === W.Earlier || words.cls(at) === W.Later ? words.cls(at) : null;
  const shade = readShade(words, at);
  at = words.is(at, W.Mid) ? (words.is(at + 1, W.Dash) ? at + 2 : at + 1) : shade.next;
  if (at > i) {
    whole = so === null;
    if (words.is(at, W.In) && words.is(at + 1, W.The)) at++;
  }
  const the = words.is(at, W.The);
  if (the) at++;
  let which: Which = "this";
  const marker = at;
  if (words.is(at, W.Last)) which = "last";
  else if (words.is(at, W.Past)) which = "past";
  else if (words.is(at, W.Next) || words.is(at, W.Coming)) which = "next";
  else if (!words.is(at, W.This) && !words.is(at, W.Current)) at--;
  else if (words.is(at + 1, W.Past)) {
    which = "last";
    at++;
  } else if (words.is(at + 1, W.Coming)) {
    which = "next";
    at++;
  }
  at++;
  const marked = at > marker;
  if (!words.is(at, W.Unit)) return null;
  const kind = words.value(at);
  if (kind < unit.week || kind >= unit.hour) return null;
  if (!marked && kind !== unit.weekend && !(at > i + 1 && marker > i + 1)) return null;
  if (which === "past" && !the && kind !== unit.weekend) return null;
  // "the last week" is not the calendar's, except "the last weekend"; "the next year" is left to what was said before.
  if (the && which === "next" && kind !== unit.weekend) return null;
  if (kind === unit.weekend && !marked && isPartOfWord(words, at)) return null;
  return {
    first: i,
    last: at + 1,
    kind: "span",
    anchor: "published",
    partOfDay: undefined,
    joins: true,
    dated: true,
    resolve: (context) => resolveSpan(context, kind, which, whole ? null : so),
  };
}

function resolveSpan(context: DateContext, kind: number, which: Which, side: number | null): Interval | null {
  const today = context.published;
  if (today === null) return null;
  if (which === "past" && kind !== unit.weekend) return countedBack(today, 1, kind);
  const offset = which === "last" || which === "past" ? -1 : which === "next" ? 1 : 0;
  const found = calendarUnit(today, kind, offset, context.future);
  if (!found || offset !== 0 || kind === unit.weekend) return found;
  if (side === W.Earlier || (kind === unit.week && side === null && !context.future)) return { ...found, to: Math.min(found.to, today) };
  if (side === W.Later && context.future) return { ...found, from: today };
  return found;
}

/** The calendar unit around a day, or one before or after it. */
export function calendarUnit(today: number, kind: number, offset: number, future: boolean): Interval | null {
  const { year } = civilOf(today);
  switch (kind) {
    case unit.week:
      return weekInterval(today + 7 * offset);
    case unit.weekend: {
      const saturday = mondayOf(today) + 5;
      const current = weekdayOf(today) >= 5 ? saturday : saturday - 7;
      if (offset < 0) return weekend(saturday - 7);
      return weekend(offset > 0 ? saturday + (weekdayOf(today) >= 5 ? 7 : 0) : future ? saturday : current);
    }
    case unit.fortnight:
      return rangeInterval(mondayOf(today) + 14 * offset, mondayOf(today) + 14 * offset + 13);
    case unit.month:
      return monthsInterval(monthIndexOf(today) + offset);
    case unit.quarter: {
      const first = monthIndexOf(today) - (monthIndexOf(today) % 3) + 3 * offset;
      return monthsInterval(first, first + 2);
    }
    case unit.year:
      return yearInterval(year + offset);
    case unit.decade: {
      const first = year - (year % 10) + 10 * offset;
      return yearsInterval(first, first + 9);
    }
    case unit.century: {
      const first = year - (year % 100) + 100 * offset;
      return yearsInterval(first, first + 99);
    }
    default:
      return null;
  }
}

function weekend(saturday: number): Interval {
  return rangeInterval(saturday, saturday + 1);
}

/** "the last three days", "the past 24 hours": days up to the report's own. */
function stretch(words: DateWords, i: number): DateMatch | null {
  const at = words.is(i, W.The) || words.is(i, W.This) ? i + 1 : i;
  if (!words.is(at, W.Last) && !words.is(at, W.Past)) return null;
  const count = readCount(words, at + 1);
  if (!count) return null;
  const dash = words.is(count.next, W.Dash) ? count.next + 1 : count.next;
  if (!words.is(dash, W.Unit)) return null;
  const kind = words.value(dash) & ~plural;
  return {
    first: i,
    last: dash + 1,
    kind: "span",
    anchor: "published",
    role: "duration",
    dated: true,
    resolve: ({ published }) => (published === null ? null : countedBack(published, count.value, kind)),
  };
}

function countedBack(today: number, count: number, kind: number): Interval | null {
  const days: Partial<Record<number, number>> = {
    [unit.minute]: 0,
    [unit.day]: count,
    [unit.night]: count,
    [unit.hour]: Math.ceil(count / 24),
    [unit.week]: 7 * count,
    [unit.fortnight]: 14 * count,
  };
  const back = days[kind];
  if (back !== undefined) return rangeInterval(today - back, today);
  const months: Partial<Record<number, number>> = {
    [unit.month]: 1,
    [unit.quarter]: 3,
    [unit.year]: 12,
    [unit.decade]: 120,
    [unit.century]: 1200,
  };
  const each = months[kind];
  if (each === undefined) return null;
  return rangeInterval(daysMonthsBefore(today, each * count), today);
}

/** The same day of the month so many months before, or the month's last day where it is shorter. */
export function daysMonthsBefore(today: number, months: number): number {
  const { day } = civilOf(today);
  const month = monthsInterval(monthIndexOf(today) - months);
  return Math.min(month.from + day - 1, month.to);
}

/** "mid-weekend", "weekend-long". */
function isPartOfWord(words: DateWords, i: number): boolean {
  return (words.is(i + 1, W.Dash) && words.touches(i)) || words.is(i - 1, W.A) || words.is(i - 1, W.Every);
}
