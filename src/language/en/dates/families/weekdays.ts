import { mondayOf } from "../calendar.js";
import type { DateContext, DateFamily, DateMatch } from "../date-family.js";
import { unit, W } from "../date-lexicon.js";
import type { DateWords } from "../date-words.js";
import { dayInterval, type Interval } from "../interval.js";
import { occurrenceOfWeekday, weekdayNotAfter, weekdayNotBefore } from "../occurrence.js";
import { readPartOfDay, readShade } from "../read-part-of-day.js";

type Which = "plain" | "last" | "this" | "next" | "following" | "previous" | "week-before" | "same-week" | "week-after" | "week-ago";

/** Weekdays: "Tuesday", "late Saturday", "last Friday", "Tuesday last week", "a week ago Tuesday". */
export const weekdays: DateFamily = {
  name: "weekdays",
  triggers: [
    W.Weekday,
    W.Weekdays,
    W.Every,
    W.The,
    W.A,
    W.Last,
    W.Past,
    W.This,
    W.Next,
    W.Coming,
    W.Following,
    W.Previous,
    W.Same,
    W.That,
    W.Early,
    W.Late,
    W.Earlier,
    W.Later,
  ],
  match(words, i) {
    return recurring(words, i) ?? weekAgo(words, i) ?? plain(words, i);
  },
  examples: [
    { text: "Gunmen killed two guards on [[Tuesday]].", published: "2024-05-15", value: "2024-05-14" },
    { text: "[[Wednesday]]'s attack was the third.", published: "2024-05-15", value: "2024-05-15" },
    { text: "The shelling began on [[Thursday]].", published: "2024-05-15", value: "2024-05-09" },
    { text: "A mine went off [[late Saturday]].", published: "2024-05-15", value: "2024-05-11", partOfDay: "late" },
    { text: "A mine went off late on [[Saturday]].", published: "2024-05-15", value: "2024-05-11", partOfDay: "late" },
    { text: "Fighting resumed [[Sunday night]] near the bridge.", published: "2024-05-15", value: "2024-05-12", partOfDay: "night" },
    { text: "Police fired on the crowd [[early Monday]].", published: "2024-05-15", value: "2024-05-13", partOfDay: "early" },
    { text: "He was shot [[last Tuesday]].", published: "2024-05-15", value: "2024-05-14" },
    { text: "He was shot [[last Wednesday]].", published: "2024-05-15", value: "2024-05-08" },
    { text: "The village was burnt on [[Tuesday last week]].", published: "2024-05-15", value: "2024-05-07" },
    { text: "The village was burnt on [[Tuesday of this week]].", published: "2024-05-15", value: "2024-05-14" },
    { text: "The raid took place [[a week ago Tuesday]].", published: "2024-05-15", value: "2024-05-07" },
    { text: "The court will hear them [[next Tuesday]].", published: "2024-05-15", value: "2024-05-21" },
    { text: "The funeral will be held on [[Friday]].", published: "2024-05-15", value: "2024-05-17" },
    { text: "A rally is scheduled for [[Saturday]].", published: "2024-05-15", value: "2024-05-18" },
    { text: "The curfew will be lifted, police said [[Monday]].", published: "2024-05-15", value: "2024-05-13" },
    { text: "They patrol the market [[every Friday]].", published: "2024-05-15", value: null, role: "recurring" },
    { text: "Protesters gather there on [[Fridays]].", published: "2024-05-15", value: null, role: "recurring" },
    { text: "Flights leave on [[Tuesday nights]].", published: "2024-05-15", value: null, role: "recurring" },
    { text: "The bomb went off after [[Friday]] prayers.", published: "2024-05-15", value: "2024-05-10" },
    { text: "Two men were held [[Tues]].", published: "2024-05-15", value: "2024-05-14" },
    { text: "Troops have held the town since [[Monday]].", published: "2024-05-15", value: "2024-05-13", role: "since" },
    { text: "Somebody was killed on [[Tuesday]].", published: null, value: null },
  ],
  counterExamples: [
    "The sun was high when they sat down.",
    "He sat near the Sun's crew, and said that Sun's shares fell.",
    "They wed in the town and mon frère said so.",
    "The Fri team and the Sat phone were lost.",
  ],
};

function plain(words: DateWords, i: number): DateMatch | null {
  let { part, next: at } = readShade(words, i);
  const shaded = at > i;
  let which: Which = "plain";
  const the = words.is(at, W.The);
  if (the) at++;
  switch (words.cls(at)) {
    case W.This:
    case W.That:
      which = "this";
      at++;
      if (words.is(at, W.Coming)) {
        which = "next";
        at++;
      } else if (words.is(at, W.Past)) {
        which = "last";
        at++;
      }
      break;
    case W.Last:
    case W.Past:
      which = the ? "previous" : "last";
      at++;
      break;
    case W.Next:
      which = the ? "following" : "next";
      at++;
      break;
    case W.Coming:
      which = "next";
      at++;
      break;
    case W.Following:
      which = "following";
      at++;
      break;
    case W.Previous:
      which = "previous";
      at++;
      break;
    case W.Same:
      which = "this";
      at++;
      break;
  }
  // "the Tuesday attack": the article belongs to the attack.
  if ((the && which === "plain") || !words.is(at, W.Weekday)) return null;
  if (!isWeekdayName(words, at, shaded || which === "last" || which === "next")) return null;
  const weekday = words.value(at);
  at = words.afterDot(at);
  const after = readPartOfDay(words, at);
  if (after.next > at) {
    part = part ?? after.part;
    at = after.next;
  }
  const week = readWeek(words, at);
  if (week && which === "plain") {
    which = week.which;
    at = week.next;
  }
  return {
    first: i,
    last: at,
    kind: "weekday",
    anchor: which === "following" || which === "previous" ? "text" : "published",
    partOfDay: part,
    joins: true,
    dated: which !== "plain",
    resolve: (context) => resolveWeekday(context, weekday, which),
  };
}

/** "last week", "of this week" after a weekday. */
function readWeek(words: DateWords, i: number): { which: Which; next: number } | null {
  const at = words.is(i, W.Of) ? i + 1 : i;
  if (!words.is(at + 1, W.Unit) || words.value(at + 1) !== unit.week) return null;
  if (words.is(at, W.Last)) return { which: "week-before", next: at + 2 };
  if (words.is(at, W.This)) return { which: "same-week", next: at + 2 };
  if (words.is(at, W.Next)) return { which: "week-after", next: at + 2 };
  return null;
}

/** "a week ago Tuesday", "a week ago on Tuesday", "last week Tuesday". */
function weekAgo(words: DateWords, i: number): DateMatch | null {
  const week = words.is(i + 1, W.Unit) && words.value(i + 1) === unit.week;
  if (!week) return null;
  const ago = words.is(i, W.A) && words.is(i + 2, W.Ago);
  if (!ago && !words.is(i, W.Last)) return null;
  const from = ago ? i + 3 : i + 2;
  const at = words.is(from, W.On) ? from + 1 : from;
  if (!words.is(at, W.Weekday) || !isWeekdayName(words, at, true)) return null;
  const weekday = words.value(at);
  return {
    first: i,
    last: at + 1,
    kind: "weekday",
    anchor: "published",
    dated: true,
    resolve: (context) => resolveWeekday(context, weekday, ago ? "week-ago" : "week-before"),
  };
}

function recurring(words: DateWords, i: number): DateMatch | null {
  const every = words.is(i, W.Every) && words.is(i + 1, W.Weekday);
  const nights = words.is(i, W.Weekday) && /^(?:mornings|afternoons|evenings|nights)$/.test(words.lower(i + 1));
  if (!every && !nights && !words.is(i, W.Weekdays)) return null;
  return { first: i, last: every || nights ? i + 2 : i + 1, kind: "weekday", anchor: "none", role: "recurring", resolve: () => null };
}

function resolveWeekday(context: DateContext, weekday: number, which: Which): Interval | null {
  const day = chooseDay(context, weekday, which);
  return day === null ? null : dayInterval(day);
}

function chooseDay(context: DateContext, weekday: number, which: Which): number | null {
  const today = context.published;
  if (which === "plain") return occurrenceOfWeekday(context, weekday);
  if (which === "following" || which === "previous") {
    const from = which === "following" ? (context.previousDay?.to ?? today) : (context.previousDay?.from ?? today);
    if (from === null) return null;
    return which === "following" ? weekdayNotBefore(from + 1, weekday) : weekdayNotAfter(from - 1, weekday);
  }
  if (today === null) return null;
  switch (which) {
    case "last":
      return weekdayNotAfter(today - 1, weekday);
    case "next":
      return weekdayNotBefore(today + 1, weekday);
    case "this":
      return occurrenceOfWeekday(context, weekday);
    case "week-ago":
      return weekdayNotAfter(today, weekday) - 7;
    case "week-before":
      return mondayOf(today) - 7 + weekday;
    case "same-week":
      return mondayOf(today) + weekday;
    case "week-after":
      return mondayOf(today) + 7 + weekday;
  }
}

/** Whether "sun", "sat", "mon", "wed" mean the day: only beside words that days stand beside, since they are words of their own. */
function isWeekdayName(words: DateWords, i: number, modified: boolean): boolean {
  if (words.width(i) > 3) return words.lower(i) !== "thur" || words.isCapital(i);
  if (words.doc.caseStyle === "mixed" && !words.isCapital(i)) return false;
  if (modified) return true;
  switch (words.cls(i - 1)) {
    case W.On:
    case W.Since:
    case W.Until:
    case W.From:
    case W.By:
    case W.To:
      return words.doc.caseStyle === "mixed" || words.pos(i + 1) !== "NOUN";
  }
  const next = words.is(i + 1, W.Dot) || words.is(i + 1, W.Comma) ? i + 2 : i + 1;
  return words.is(next, W.Month) || words.is(next, W.Part) || (words.is(next, W.Digits) && words.is(next + 1, W.Month));
}
