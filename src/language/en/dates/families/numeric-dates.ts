import { dayOf, isCivil } from "../calendar.js";
import type { DateFamily } from "../date-family.js";
import { W } from "../date-lexicon.js";
import type { DateWords } from "../date-words.js";
import { dayInterval } from "../interval.js";
import { fullYear } from "../read-number.js";

/** Dates in figures: "2024-03-15", "15.03.2024", "3/15/2024". */
export const numericDates: DateFamily = {
  name: "numeric-dates",
  triggers: [W.Digits],
  match(words, i) {
    const mark = words.cls(i + 1);
    if (mark !== W.Dash && mark !== W.Dot && mark !== W.Slash) return null;
    if (words.cls(i + 3) !== mark || !words.is(i + 2, W.Digits) || !words.is(i + 4, W.Digits)) return null;
    for (let at = i; at < i + 4; at++) if (!words.touches(at)) return null;
    if (continues(words, i - 1, i) || (words.touches(i + 4) && isMark(words, i + 5) && words.touches(i + 5) && words.width(i + 6) > 0))
      return null;
    const day = readDay(words, i, mark === W.Slash);
    if (day === undefined) return null;
    return {
      first: i,
      last: i + 5,
      kind: "absolute",
      anchor: "none",
      joins: true,
      dated: true,
      resolve: () => (day === null ? null : dayInterval(day)),
    };
  },
  examples: [
    { text: "Recorded on [[2024-03-15]] by the clinic.", published: null, value: "2024-03-15" },
    { text: "Recorded on [[15.03.2024]] by the clinic.", published: null, value: "2024-03-15" },
    { text: "Recorded on [[3/15/2024]] by the clinic.", published: null, value: "2024-03-15" },
    { text: "Recorded on [[15/3/2024]] by the clinic.", published: null, value: "2024-03-15" },
    { text: "Recorded on [[15/03/24]] by the clinic.", published: null, value: "2024-03-15" },
    // Nobody knows whether the day or the month comes first.
    { text: "Recorded on [[3/5/2024]] by the clinic.", published: null, value: null },
    { text: "Recorded on [[5/5/2024]] by the clinic.", published: null, value: "2024-05-05" },
  ],
  counterExamples: [
    "Version 1.2.3.4 was used.",
    "Call 555-12-3456 now.",
    "A ratio of 1/1/1/1/1 was seen.",
    "Recorded as 33/44/2024 by the clinic.",
    "The score was 3-15-20-24.",
  ],
};

/** The day, null where it is ambiguous, undefined where the figures are no date. */
function readDay(words: DateWords, i: number, slash: boolean): number | null | undefined {
  const [a, b, c] = [words.value(i), words.value(i + 2), words.value(i + 4)];
  if (words.width(i) === 4) return isCivil(a, b, c) && words.width(i + 2) <= 2 && words.width(i + 4) <= 2 ? dayOf(a, b, c) : undefined;
  if (words.width(i) > 2 || words.width(i + 2) > 2) return undefined;
  // Two figures are a year only after strokes: "15.03.24" is as often a section or a score.
  const year = words.width(i + 4) === 4 ? c : words.width(i + 4) === 2 && slash ? fullYear(c) : 0;
  const dayFirst = isCivil(year, b, a);
  const monthFirst = isCivil(year, a, b);
  if (dayFirst && (!monthFirst || a === b)) return dayOf(year, b, a);
  if (monthFirst && !dayFirst) return dayOf(year, a, b);
  // With points the day comes first everywhere.
  if (dayFirst && !slash && words.is(i + 1, W.Dot)) return dayOf(year, b, a);
  return dayFirst ? null : undefined;
}

function isMark(words: DateWords, i: number): boolean {
  return words.is(i, W.Dash) || words.is(i, W.Dot) || words.is(i, W.Slash);
}

function continues(words: DateWords, before: number, i: number): boolean {
  return words.touches(before) && words.end(before) === words.start(i) && isMark(words, before);
}
