import { civilOf, dayOf, monthIndexOf } from "../calendar.js";
import type { DateContext, DateFamily, DateMatch } from "../date-family.js";
import { unit, W } from "../date-lexicon.js";
import type { DateWords } from "../date-words.js";
import { type Interval, monthsInterval, rangeInterval } from "../interval.js";
import { occurrenceOfMonth } from "../occurrence.js";
import { fullYear, readShortYear, readYear } from "../read-number.js";
import { readShade } from "../read-part-of-day.js";

type Which = "plain" | "last" | "this" | "next";

/** Months: "in May", "January 1989", "mid-May", "last June", "May of last year". */
export const months: DateFamily = {
  name: "months",
  triggers: [W.Month, W.The, W.Edge, W.Early, W.Late, W.Mid, W.Last, W.Past, W.This, W.Next, W.Earlier, W.Later, W.Every],
  match(words, i) {
    if (words.is(i, W.Every)) return everyMonth(words, i);
    let at = i;
    if (words.is(at, W.The) && (words.is(at + 1, W.Edge) || words.is(at + 1, W.Last))) at++;
    if (words.is(at, W.Edge) && words.is(at + 1, W.Of)) at += 2;
    const mid = words.is(at, W.Mid);
    const shade = readShade(words, at);
    at = mid ? (words.is(at + 1, W.Dash) ? at + 2 : at + 1) : shade.next;
    const which: Which =
      words.is(at, W.Last) || words.is(at, W.Past) ? "last" : words.is(at, W.This) ? "this" : words.is(at, W.Next) ? "next" : "plain";
    if (which !== "plain") at++;
    if (!words.is(at, W.Month)) return null;
    const monthAt = at;
    const month = words.value(at);
    const year = readYearOfMonth(words, words.afterDot(at));
    const modified = at > i;
    if (!isMonthName(words, monthAt, modified, year !== null)) return null;
    const last = year?.next ?? words.afterDot(at);
    return {
      first: i,
      last,
      kind: "absolute",
      anchor: typeof year?.value === "number" ? "none" : "published",
      joins: true,
      dated: year !== null || which !== "plain",
      resolve(context) {
        const index = chooseMonth(context, month, which, year?.value ?? null);
        if (index === null) return null;
        return mid ? middleOf(index) : monthsInterval(index);
      },
    };
  },
  examples: [
    { text: "The camp was raided in [[May]].", published: "2024-05-15", value: "2024-05-01..2024-05-31 month" },
    { text: "The camp was raided in [[June]].", published: "2024-05-15", value: "2023-06-01..2023-06-30 month" },
    { text: "The polls will be held in [[June]].", published: "2024-05-15", value: "2024-06-01..2024-06-30 month" },
    { text: "The camp was raided [[last June]].", published: "2024-05-15", value: "2023-06-01..2023-06-30 month" },
    { text: "The camp was raided [[last May]].", published: "2024-05-15", value: "2023-05-01..2023-05-31 month" },
    { text: "He was taken in [[January 1989]].", published: null, value: "1989-01-01..1989-01-31 month" },
    { text: "He was taken in [[January of 1989]].", published: null, value: "1989-01-01..1989-01-31 month" },
    { text: "He was taken in [[March last year]].", published: "2024-05-15", value: "2023-03-01..2023-03-31 month" },
    { text: "He was taken in [[early March]].", published: "2024-05-15", value: "2024-03-01..2024-03-31 month" },
    { text: "He was taken in [[mid-March]].", published: "2024-05-15", value: "2024-03-11..2024-03-20 range" },
    { text: "He was taken at [[the end of March]].", published: "2024-05-15", value: "2024-03-01..2024-03-31 month" },
    { text: "he was taken in [[march]] in lima.", published: "2024-05-15", value: "2024-03-01..2024-03-31 month" },
    {
      text: "Troops have held the town since [[May 2023]].",
      published: "2024-05-15",
      value: "2023-05-01..2023-05-31 month",
      role: "since",
    },
    { text: "[[November]]'s clashes were worse.", published: "2024-05-15", value: "2023-11-01..2023-11-30 month" },
    { text: "They march there [[each July]].", published: "2024-05-15", value: null, role: "recurring" },
    { text: "The camp was raided in [[Sept.]] and burnt.", published: "2024-05-15", value: "2023-09-01..2023-09-30 month" },
  ],
  counterExamples: [
    "They joined a march in Lima.",
    "The march was long; protesters march on.",
    "Rebels may have fled.",
    "Mrs May spoke, and Gen. April listened.",
    "Theresa May spoke to reporters.",
    "President June Okello was unhurt.",
    "An august body met.",
    "It may be that dec and jan are files.",
    "May the dead rest.",
  ],
};

/** "each July". */
function everyMonth(words: DateWords, i: number): DateMatch | null {
  if (!words.is(i + 1, W.Month) || (words.isDoubtful(i + 1) && !words.isCapital(i + 1))) return null;
  return { first: i, last: i + 2, kind: "absolute", anchor: "none", role: "recurring", dated: true, resolve: () => null };
}

/** "1989", ", 1989", "of 1989", "'89", "last year", "of this year", and " 89" where it can be no day. */
function readYearOfMonth(words: DateWords, i: number): { value: number | Which; next: number } | null {
  const at = words.is(i, W.Of) || words.is(i, W.Comma) || (words.is(i, W.Dash) && words.touches(i)) ? i + 1 : i;
  const year = readYear(words, at) ?? readShortYear(words, at);
  if (year) return year;
  if (at === i && words.is(at, W.Digits) && words.width(at) === 2 && words.value(at) > 31 && words.pos(at + 1) !== "NOUN")
    return { value: fullYear(words.value(at)), next: at + 1 };
  if (words.is(at + 1, W.Unit) && words.value(at + 1) === unit.year) {
    if (words.is(at, W.Last)) return { value: "last", next: at + 2 };
    if (words.is(at, W.This)) return { value: "this", next: at + 2 };
    if (words.is(at, W.Next)) return { value: "next", next: at + 2 };
  }
  return null;
}

function chooseMonth(context: DateContext, month: number, which: Which, year: number | Which | null): number | null {
  if (typeof year === "number") return 12 * year + month - 1;
  const today = context.published;
  if (year !== null && year !== "plain") {
    if (today === null) return null;
    const offset = year === "last" ? -1 : year === "next" ? 1 : 0;
    return 12 * (civilOf(today).year + offset) + month - 1;
  }
  if (which === "plain") return occurrenceOfMonth(context, month);
  if (today === null) return null;
  const now = monthIndexOf(today);
  const past = now - ((now - (month - 1)) % 12);
  if (which === "last") return past === now ? now - 12 : past;
  if (which === "next") return past + 12;
  return now - (now % 12) + month - 1;
}

/** The second third of a month: what "mid-May" promises. */
function middleOf(index: number): Interval {
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  return rangeInterval(dayOf(year, month, 11), dayOf(year, month, 20));
}

const titles =
  /^(?:mr|mrs|ms|miss|dr|gen|general|col|colonel|capt|captain|maj|major|sgt|lt|sir|lady|president|minister|secretary|senator|sen|judge|king|queen|brother|sister|theresa)$/;

/** Whether a month's name means the month here: "may", "march" and persons called April or June are around. */
function isMonthName(words: DateWords, i: number, modified: boolean, dated: boolean): boolean {
  const mixed = words.doc.caseStyle === "mixed";
  const doubtful = words.isDoubtful(i) || (mixed && !words.isCapital(i));
  const before = words.is(i - 1, W.Dot) ? i - 2 : i - 1;
  if (titles.test(words.lower(before))) return false;
  if (dated) return !(mixed && doubtful && !words.isCapital(i));
  if (mixed && !words.isCapital(i) && words.isDoubtful(i)) return false;
  // "Theresa May", "President June Okello": beside another name.
  const nameBefore = words.pos(before) === "PROPN" && words.isCapital(before) && !words.isFirst(before) && mixed && before === i - 1;
  const nameAfter = words.pos(i + 1) === "PROPN" && words.isCapital(i + 1) && mixed && words.cls(i + 1) === W.None;
  if (modified && !doubtful) return true;
  if (nameBefore && words.cls(before) === W.None) return false;
  const preposition = isTimePreposition(words, i - 1);
  // "in Mar del Plata", "in Jan Smuts Avenue": an abbreviation without its dot or a figure, before the rest of a name.
  if (doubtful && nameGoesOn(words, i + 1)) return false;
  if (doubtful) return modified ? words.isCapital(i) || words.pos(i + 1) !== "NOUN" : preposition || (mixed && followsMonth(words, i));
  const person = /^(?:april|june|august)$/.test(words.lower(i));
  return !(person && nameAfter && !preposition) && (!person || preposition || mixed);
}

/** "del Plata", "Smuts": a name's next word, perhaps after a particle. */
function nameGoesOn(words: DateWords, i: number): boolean {
  const at = /^(?:del|de|la|el|al|di|da)$/.test(words.lower(i)) ? i + 1 : i;
  return words.isCapital(at) && words.cls(at) === W.None && words.pos(at) === "PROPN";
}

function isTimePreposition(words: DateWords, i: number): boolean {
  switch (words.cls(i)) {
    case W.In:
    case W.Since:
    case W.Until:
    case W.During:
    case W.Of:
      return true;
    case W.By:
    case W.From:
    case W.To:
    case W.Between:
    case W.Before:
    case W.After:
      return words.doc.caseStyle === "mixed";
    default:
      return false;
  }
}

/** "April and May", "April-May". */
function followsMonth(words: DateWords, i: number): boolean {
  return (words.is(i - 1, W.And) || words.is(i - 1, W.Dash) || words.is(i - 1, W.To)) && words.is(i - 2, W.Month);
}
