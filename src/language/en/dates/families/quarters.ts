import { monthIndexOf } from "../calendar.js";
import type { DateContext, DateFamily } from "../date-family.js";
import { unit, W } from "../date-lexicon.js";
import { type Interval, monthsInterval } from "../interval.js";
import { readYear } from "../read-number.js";

/** Quarters and halves of a year: "the third quarter", "the first half of 1999", "third-quarter". */
export const quarters: DateFamily = {
  name: "quarters",
  triggers: [W.Ordinal, W.The, W.Fiscal, W.Last, W.This, W.Next],
  match(words, i) {
    let at = words.is(i, W.The) ? i + 1 : i;
    // "last year's third quarter"
    const marker = words.cls(at);
    const ofYear = words.is(at + 1, W.Unit) && words.value(at + 1) === unit.year && words.is(at + 2, W.Possessive);
    if (ofYear) at += 3;
    const leading = readYear(words, at);
    if (leading && words.is(i, W.The)) at = leading.next;
    if (words.is(at, W.Fiscal)) at++;
    if (words.is(at, W.Dash)) at++;
    if (!words.is(at, W.Ordinal)) return null;
    const number = words.value(at);
    at++;
    if (words.is(at, W.Dash)) at++;
    const half = words.lower(at) === "half";
    if (!half && !(words.is(at, W.Unit) && words.value(at) === unit.quarter)) return null;
    if (number < 1 || number > (half ? 2 : 4)) return null;
    at++;
    let year = leading?.value ?? null;
    let offset: number | null = !ofYear ? null : marker === W.Last ? -1 : marker === W.Next ? 1 : 0;
    const from = words.is(at, W.Of) ? at + 1 : at;
    const trailing = ofYear ? null : readYear(words, from);
    if (trailing) {
      year = trailing.value;
      at = trailing.next;
    } else if (
      !ofYear &&
      words.is(from + 1, W.Unit) &&
      words.value(from + 1) === unit.year &&
      (words.is(from, W.Last) || words.is(from, W.This) || words.is(from, W.Next))
    ) {
      offset = words.is(from, W.Last) ? -1 : words.is(from, W.Next) ? 1 : 0;
      at = from + 2;
    }
    // "the first half" is of a match, "the second quarter" of a town, unless a year says otherwise.
    if (half && year === null && offset === null) return null;
    return {
      first: i,
      last: at,
      kind: year === null ? "span" : "absolute",
      anchor: year === null ? "published" : "none",
      dated: true,
      resolve: (context) => resolvePart(context, number, half ? 6 : 3, year, offset),
    };
  },
  examples: [
    { text: "Attacks doubled in [[the third quarter]].", published: "2024-05-15", value: "2023-07-01..2023-09-30 range" },
    { text: "Attacks doubled in [[the first quarter of 2023]].", published: null, value: "2023-01-01..2023-03-31 range" },
    { text: "Attacks doubled in [[last year's third quarter]].", published: "2024-05-15", value: "2023-07-01..2023-09-30 range" },
    { text: "Attacks doubled in [[the first half of this year]].", published: "2024-08-15", value: "2024-01-01..2024-06-30 range" },
  ],
  counterExamples: ["The first half of the match was calm.", "The third house burned.", "The second quarters were searched."],
};

function resolvePart(context: DateContext, number: number, months: number, year: number | null, offset: number | null): Interval | null {
  const place = (number - 1) * months;
  let index: number;
  if (year !== null) index = 12 * year + place;
  else {
    if (context.published === null) return null;
    const now = monthIndexOf(context.published);
    const january = now - (now % 12);
    if (offset !== null) index = january + 12 * offset + place;
    else index = january + place <= now ? january + place : context.future ? january + place : january - 12 + place;
  }
  return monthsInterval(index, index + months - 1);
}
