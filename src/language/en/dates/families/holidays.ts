import { civilOf, dayOf, easterOf } from "../calendar.js";
import type { DateContext, DateFamily } from "../date-family.js";
import { W } from "../date-lexicon.js";
import { dayInterval, type Interval } from "../interval.js";
import { weekdayNotBefore } from "../occurrence.js";
import { readYear } from "../read-number.js";

/** The day of a holiday in a year. */
type DayInYear = (year: number) => number;

const fixed =
  (month: number, day: number): DayInYear =>
  (year) =>
    dayOf(year, month, day);
const fromEaster =
  (offset: number): DayInYear =>
  (year) =>
    easterOf(year) + offset;

/** Holidays that mean one day wherever they are kept; Orthodox Easter is another day, and "Independence Day" many. */
const holidayDays: readonly [words: string, day: DayInYear][] = [
  ["christmas", fixed(12, 25)],
  ["christmas day", fixed(12, 25)],
  ["christmas eve", fixed(12, 24)],
  ["boxing day", fixed(12, 26)],
  ["new year 's eve", fixed(12, 31)],
  ["new year 's day", fixed(1, 1)],
  ["new year eve", fixed(12, 31)],
  ["new year day", fixed(1, 1)],
  ["may day", fixed(5, 1)],
  ["palm sunday", fromEaster(-7)],
  ["good friday", fromEaster(-2)],
  ["ash wednesday", fromEaster(-46)],
  ["easter sunday", fromEaster(0)],
  ["easter monday", fromEaster(1)],
  ["thanksgiving", (year) => weekdayNotBefore(dayOf(year, 11, 22), 3)],
  ["thanksgiving day", (year) => weekdayNotBefore(dayOf(year, 11, 22), 3)],
];
const byWords: ReadonlyMap<string, DayInYear> = new Map(holidayDays);

/** Holidays that fall on one day: "Christmas Eve", "Good Friday", "New Year's Day 2004". */
export const holidays: DateFamily = {
  name: "holidays",
  triggers: [W.Holiday, W.Month, W.Last],
  match(words, i) {
    const last = words.is(i, W.Last);
    const from = last ? i + 1 : i;
    if (!words.is(from, W.Holiday) && words.lower(from) !== "may") return null;
    if (words.doc.caseStyle === "mixed" && !words.isCapital(from)) return null;
    let phrase = "";
    let found: DayInYear | undefined;
    let next = from;
    for (let at = from; at < from + 4; at++) {
      phrase += at === from ? words.lower(at) : ` ${words.lower(at).replace("’", "'")}`;
      const day = byWords.get(phrase);
      if (day) {
        found = day;
        next = at + 1;
      }
    }
    if (!found) return null;
    // "Christmas Island", "Good Friday Agreement": a name that begins with the day.
    if (words.doc.caseStyle === "mixed" && words.cls(next) === W.None && words.isCapital(next) && words.pos(next) === "PROPN") return null;
    const day = found;
    const yearAt = words.is(next, W.Comma) ? next + 1 : next;
    const year = readYear(words, yearAt);
    return {
      first: i,
      last: year ? year.next : next,
      kind: "absolute",
      anchor: year ? "none" : "published",
      joins: true,
      dated: year !== null,
      resolve: (context) => resolveHoliday(context, day, year?.value ?? null, last),
    };
  },
  examples: [
    { text: "The church was bombed on [[Christmas Eve]].", published: "2024-05-15", value: "2023-12-24" },
    { text: "The church was bombed on [[Easter Sunday]].", published: "2019-05-15", value: "2019-04-21" },
    { text: "The church was bombed on [[Good Friday]].", published: "2024-03-29", value: "2024-03-29" },
    { text: "Shots were fired on [[New Year's Day]].", published: "2024-05-15", value: "2024-01-01" },
    { text: "Police fired on [[May Day]] marchers.", published: "2024-05-15", value: "2024-05-01" },
    { text: "He was killed on [[New Year's Eve 2003]].", published: null, value: "2003-12-31" },
    { text: "He was killed on [[Thanksgiving Day]].", published: "2000-01-15", value: "1999-11-25" },
  ],
  counterExamples: [
    "It was a good day for a new year of talks.",
    "They landed on Christmas Island.",
    "The ash and the palm trees burned.",
    "He may day by day recover.",
  ],
};

function resolveHoliday(context: DateContext, dayIn: DayInYear, year: number | null, last: boolean): Interval | null {
  if (year !== null) return dayInterval(dayIn(year));
  const reference = context.notAfter ?? context.published;
  if (reference === null) return null;
  const now = civilOf(reference).year;
  const latest = last ? reference - 1 : reference;
  if (context.future && !last) return dayInterval(dayIn(now) >= reference ? dayIn(now) : dayIn(now + 1));
  return dayInterval(dayIn(now) <= latest ? dayIn(now) : dayIn(now - 1));
}
