import { civilOf, dayOf, isCivil, weekdayOf } from "../calendar.js";
import type { DateContext, DateFamily, DateMatch } from "../date-family.js";
import { W } from "../date-lexicon.js";
import type { DateWords } from "../date-words.js";
import { dayInterval, type Interval, rangeInterval } from "../interval.js";
import { occurrenceOfMonthDay } from "../occurrence.js";
import { countsSomething, fullYear, readDayOfMonth, readShortYear, readYear } from "../read-number.js";
import { readPartOfDay, readShade } from "../read-part-of-day.js";

interface Days {
  month: number;
  day: number;
  /** The last day of "12-13 May", else `day`. */
  lastDay: number;
  /** "12 May" has its day first, and only then may two digits be a year. */
  dayFirst: boolean;
  next: number;
}

/** Days of a month: "May 12", "12 May 1989", "Tuesday, May 12", "12-13 May", "the 15th of March". */
export const monthDays: DateFamily = {
  name: "month-days",
  triggers: [W.Month, W.Digits, W.Ordinal, W.Cardinal, W.Weekday, W.The, W.Early, W.Late, W.Last, W.This, W.Next],
  match(words, i) {
    const shade = readShade(words, i);
    const which = words.cls(shade.next);
    const marked = which === W.Last || which === W.This || which === W.Next;
    const weekday = readWeekday(words, marked ? shade.next + 1 : shade.next);
    const days = readDays(words, weekday.next);
    if (!days || (marked && days.dayFirst)) return null;
    const year = readYearAfter(words, days);
    const after = readPartOfDay(words, year.next);
    const tail = words.is(year.next, W.Dash) ? { part: undefined, next: year.next } : after;
    return {
      first: i,
      last: tail.next,
      kind: "absolute",
      anchor: year.value === null ? "published" : "none",
      partOfDay: shade.part ?? weekday.part ?? tail.part,
      joins: true,
      dated: year.value !== null,
      resolve: (context) =>
        resolveDays(
          which === W.Next ? { ...context, future: true } : context,
          days,
          year.value ?? yearOfWeekday(context, days, weekday.value),
        ),
    };
  },
  examples: [
    { text: "They were killed on [[May 12]].", published: "2024-05-15", value: "2024-05-12" },
    { text: "They were killed on [[May 16]].", published: "2024-05-15", value: "2023-05-16" },
    { text: "Elections will be held on [[May 16]].", published: "2024-05-15", value: "2024-05-16" },
    { text: "On [[February 29]] the army attacked.", published: "2023-05-15", value: "2020-02-29" },
    { text: "They were killed on [[May 12, 1989]], near the river.", published: "2024-05-15", value: "1989-05-12" },
    { text: "On [[Tuesday, May 14]], a car exploded.", published: "2024-05-15", value: "2024-05-14" },
    { text: "On [[12 May 1989]] a car exploded.", published: null, value: "1989-05-12" },
    { text: "BOGOTA, [[12 MAY 89]] (AGENCY) -- A car exploded.", published: null, value: "1989-05-12" },
    { text: "It began on [[the 15th of March]].", published: "2024-05-15", value: "2024-03-15" },
    { text: "It began on [[15 Mar]] and ended soon.", published: "2024-05-15", value: "2024-03-15" },
    { text: "It began on [[Mar. 15, 2024]], he said.", published: null, value: "2024-03-15" },
    { text: "Clashes of [[12-13 May]] left ten dead.", published: "2024-05-15", value: "2024-05-12..2024-05-13 range" },
    { text: "Clashes on [[May 12-13]] left ten dead.", published: "2024-05-15", value: "2024-05-12..2024-05-13 range" },
    { text: "Clashes on [[May 12 and 13]] left ten dead.", published: "2024-05-15", value: "2024-05-12..2024-05-13 range" },
    { text: "Clashes on [[May 12, 13 and 14]] left ten dead.", published: "2024-05-15", value: "2024-05-12..2024-05-14 range" },
    { text: "On [[May 12]] and 13 soldiers died.", published: "2024-05-15", value: "2024-05-12" },
    { text: "On [[12 May]] 89 people died.", published: "2024-05-15", value: "2024-05-12" },
    { text: "The raids between [[June 1 and 3]] failed.", published: "2024-06-15", value: "2024-06-01..2024-06-03 range" },
    { text: "He was killed on [[may 12]].", published: "2024-05-15", value: "2024-05-12" },
    { text: "The paper of [[Thursday, May 16]]: no word of it.", published: "2024-05-15", value: "2024-05-16" },
    { text: "He was shot [[last Oct. 23]] at home.", published: "2024-05-15", value: "2023-10-23" },
    { text: "The reduced pension is paid from [[June 1]].", published: "2024-05-15", value: "2024-06-01" },
    { text: "He must leave by [[June 1]].", published: "2024-05-15", value: "2024-06-01", role: "until" },
    { text: "There are 90 killings a month since [[August 1]].", published: "2024-05-15", value: "2023-08-01", role: "since" },
    { text: "The survivors of the [[June 20]] attack speak.", published: "2024-05-15", value: "2023-06-20" },
    { text: "ON [[MAY 12]] GUNMEN ATTACKED THE POST.", published: "2024-05-15", value: "2024-05-12" },
    { text: "On [[2 March]] gunmen attacked the post.", published: "2024-05-15", value: "2024-03-02" },
    { text: "Troops entered on [[March twenty-first]].", published: "2024-05-15", value: "2024-03-21" },
  ],
  counterExamples: [
    "The 12 may have been killed.",
    "They marched 12 kilometres.",
    "Some 30 may be missing.",
    "The group of 12 march daily.",
    "At least 40 March organisers were held.",
  ],
};

/** "Tuesday", "Tuesday,", "Tuesday the", "Tuesday night, " before a day of a month. */
function readWeekday(words: DateWords, i: number): { value: number | null; part: DateMatch["partOfDay"]; next: number } {
  if (!words.is(i, W.Weekday)) return { value: null, part: undefined, next: i };
  let at = words.afterDot(i);
  const part = readPartOfDay(words, at);
  at = part.next;
  if (words.is(at, W.Comma)) at++;
  return { value: words.value(i), part: part.part, next: at };
}

/** The days of one month, month first or day first; null where none stand at `i`. */
export function readDays(words: DateWords, i: number): Days | null {
  const at = words.is(i, W.The) ? i + 1 : i;
  if (words.is(at, W.Month)) return at === i ? monthFirst(words, at) : null;
  const day = readDayOfMonth(words, at);
  if (!day || isInsideNumber(words, at)) return null;
  // "second May" is no date, "the second of May" is.
  const spelled = words.is(at, W.Ordinal) && words.width(at) > 4;
  let { next } = day;
  let lastDay = day.value;
  if (isJoint(words, next)) {
    const second = readDayOfMonth(words, words.is(next + 1, W.The) ? next + 2 : next + 1);
    if (second && second.value > day.value) {
      lastDay = second.value;
      next = second.next;
    }
  }
  if (words.is(next, W.Dash) && words.touches(next - 1) && words.touches(next)) next++;
  const of = words.is(next, W.Of);
  if (of) next++;
  if (!words.is(next, W.Month) || (spelled && !of)) return null;
  const month = words.value(next);
  if (words.isDoubtful(next) && !isDayBeforeDoubtfulMonth(words, next, of)) return null;
  next = words.afterDot(next);
  return isCivil(2000, month, day.value) && isCivil(2000, month, lastDay) ? { month, day: day.value, lastDay, dayFirst: true, next } : null;
}

function monthFirst(words: DateWords, i: number): Days | null {
  const month = words.value(i);
  let at = words.afterDot(i);
  if (words.is(at, W.The)) at++;
  if (words.is(at, W.Dash) && words.touches(at - 1)) at++;
  const day = readDayOfMonth(words, at);
  if (!day || !isCivil(2000, month, day.value) || isTime(words, day.next)) return null;
  // "march second" and "may first" are verbs with an adverb as often as dates.
  if (words.isDoubtful(i) && words.is(at, W.Ordinal) && words.width(at) > 4 && !words.isCapital(i)) return null;
  let { next } = day;
  let lastDay = day.value;
  while (isListed(words, next)) {
    const second = readDayOfMonth(words, next + 1);
    if (!second || second.value <= lastDay || !isCivil(2000, month, second.value)) break;
    const joined = !words.is(next, W.Comma);
    // "May 12, 13 and 14", but "May 12, 13 people", "May 12 and 13 soldiers", "May 12 - 14 June".
    if (countsSomething(words, second.next) || words.is(second.next, W.Month) || words.is(second.next, W.Colon)) break;
    if (!joined && !isListed(words, second.next)) break;
    lastDay = second.value;
    next = second.next;
    if (joined) break;
  }
  return { month, day: day.value, lastDay, dayFirst: false, next };
}

/** "Saturday, April 25": the weekday says which of the years around the report's is meant. */
function yearOfWeekday(context: DateContext, days: Days, weekday: number | null): number | null {
  const day = weekday === null ? null : occurrenceOfMonthDay(context, days.month, days.day);
  if (day === null || weekdayOf(day) === weekday) return null;
  const { year } = civilOf(day);
  // Further off, a slip in the weekday is likelier than the year.
  for (const offset of [1, -1]) {
    const other = year + offset;
    if (isCivil(other, days.month, days.day) && weekdayOf(dayOf(other, days.month, days.day)) === weekday) return other;
  }
  return null;
}

function resolveDays(context: DateContext, days: Days, writtenYear: number | null): Interval | null {
  let year = writtenYear;
  if (year === null) {
    const day = occurrenceOfMonthDay(context, days.month, days.day);
    if (day === null) return null;
    year = civilOf(day).year;
  }
  if (!isCivil(year, days.month, days.day) || !isCivil(year, days.month, days.lastDay)) return null;
  const from = dayOf(year, days.month, days.day);
  return days.lastDay === days.day ? dayInterval(from) : rangeInterval(from, dayOf(year, days.month, days.lastDay));
}

/** ", 1989", " 1989", " '89" and, after "12 May", " 89". */
function readYearAfter(words: DateWords, days: Days): { value: number | null; next: number } {
  const at = words.is(days.next, W.Comma) || words.is(days.next, W.Of) || words.is(days.next, W.Dash) ? days.next + 1 : days.next;
  const year = readYear(words, at);
  if (year && words.value(at) >= 1000 && !countsPeople(words, at)) return { value: year.value, next: year.next };
  const short = readShortYear(words, at);
  if (short) return short;
  const bare = days.dayFirst && at === days.next && words.is(at, W.Digits) && words.width(at) === 2;
  if (bare && !countsSomething(words, at + 1) && !words.is(at + 1, W.Dash) && !words.is(at + 1, W.Unit) && !isTime(words, at + 1))
    return { value: fullYear(words.value(at)), next: at + 1 };
  return { value: null, next: days.next };
}

/** "On May 12 2000 people fled": four digits that are no year. */
function countsPeople(words: DateWords, i: number): boolean {
  return /^(?:people|persons|men|women|soldiers|troops|civilians|refugees|hours|hrs|gmt|local)$/.test(words.lower(i + 1));
}

function isListed(words: DateWords, i: number): boolean {
  return isJoint(words, i) || words.is(i, W.Comma);
}

/** "and", "-", "/", "to" between two days of one month. */
function isJoint(words: DateWords, i: number): boolean {
  const cls = words.cls(i);
  return cls === W.And || cls === W.Dash || cls === W.Slash || cls === W.To || cls === W.Through || cls === W.Until;
}

function isTime(words: DateWords, i: number): boolean {
  return (
    (words.is(i, W.Colon) && words.is(i + 1, W.Digits)) ||
    /^(?:a\.m\.|p\.m\.|am|pm|gmt|percent|%)$/.test(words.lower(i)) ||
    (words.is(i, W.Slash) && words.touches(i - 1))
  );
}

/** The day of "1.15 May" or "A-12 May" is the tail of another number or name. */
function isInsideNumber(words: DateWords, i: number): boolean {
  return (
    words.touches(i - 1) && (words.is(i - 1, W.Dot) || words.is(i - 1, W.Slash) || words.is(i - 1, W.Dash) || words.pos(i - 1) === "SYM")
  );
}

/** "12 May", "12 march": a month only where no verb follows and the text's capitals do not speak against it. */
function isDayBeforeDoubtfulMonth(words: DateWords, i: number, of: boolean): boolean {
  if (words.doc.caseStyle === "mixed") {
    if (!words.isCapital(i)) return false;
    // "On 2 March gunmen attacked", but "two March organisers".
    const when = /^(?:on|since|until|from|dated)$/.test(words.lower(i - 2)) && words.is(i - 1, W.Digits);
    return when || !(words.lower(i) === "march" && words.pos(i + 1) === "NOUN");
  }
  if (of || words.is(i + 1, W.Digits) || words.is(i + 1, W.Comma)) return true;
  const pos = words.pos(i + 1);
  return pos !== "AUX" && pos !== "VERB" && pos !== "ADV";
}
