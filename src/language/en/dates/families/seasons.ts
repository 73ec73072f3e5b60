import { civilOf } from "../calendar.js";
import type { DateContext, DateFamily } from "../date-family.js";
import { unit, W } from "../date-lexicon.js";
import { type Interval, yearInterval } from "../interval.js";
import { readShortYear, readYear } from "../read-number.js";
import { readShade } from "../read-part-of-day.js";

/**
 * Seasons: "last summer", "the spring of 1998". The report does not say which hemisphere it is in, so the value is
 * the year and no finer; a winter lies in two years and has a value only where its year is written.
 */
export const seasons: DateFamily = {
  name: "seasons",
  triggers: [W.Season, W.The, W.Last, W.This, W.Past, W.Next, W.Early, W.Late, W.Mid],
  match(words, i) {
    let at = readShade(words, i).next;
    if (words.is(at, W.The)) at++;
    if (words.is(at, W.Early) || words.is(at, W.Late)) at++;
    if (words.is(at, W.Mid)) at += words.is(at + 1, W.Dash) ? 2 : 1;
    const which = words.cls(at);
    const marked = which === W.Last || which === W.This || which === W.Next || which === W.Past;
    if (marked) at++;
    if (which === W.This && words.is(at, W.Past)) at++;
    if (!words.is(at, W.Season)) return null;
    const season = words.value(at);
    const name = words.lower(at);
    at++;
    const yearAt = words.is(at, W.Of) || words.is(at, W.Comma) ? at + 1 : at;
    const year = readYear(words, yearAt) ?? readShortYear(words, yearAt);
    const lastYear = words.is(yearAt, W.Last) && words.is(yearAt + 1, W.Unit) && words.value(yearAt + 1) === unit.year;
    // "the fall of Kabul", "a spring", "summer camp": a season alone needs a mark or a year.
    if (!marked && !year && !lastYear) return null;
    if (words.pos(at - 1) === "VERB" && name === "fall") return null;
    return {
      first: i,
      last: year ? year.next : lastYear ? yearAt + 2 : at,
      kind: year ? "absolute" : "relative",
      anchor: year ? "none" : "published",
      dated: true,
      joins: false,
      resolve: (context) => resolveSeason(context, season, lastYear ? W.Last : which, year?.value ?? null, lastYear),
    };
  },
  examples: [
    { text: "The camp burned [[last summer]].", published: "2024-05-15", value: "2023-01-01..2023-12-31 year" },
    { text: "The camp burned in [[the summer of 1998]].", published: "2024-05-15", value: "1998-01-01..1998-12-31 year" },
    { text: "The camp burned in [[autumn 2003]].", published: null, value: "2003-01-01..2003-12-31 year" },
    { text: "The camp burned [[this spring]].", published: "2024-05-15", value: "2024-01-01..2024-12-31 year" },
    { text: "The camp burned [[last winter]].", published: "2024-05-15", value: null },
  ],
  counterExamples: [
    "The fall of Kabul was quick.",
    "Prices fall and water comes from a spring.",
    "He likes summer camps.",
    "Rebels saw the town fall.",
  ],
};

const winter = 4;
/** The month in which each season has ended in the north. */
const endMonths = [0, 5, 8, 11, 2];

function resolveSeason(context: DateContext, season: number, which: number, year: number | null, lastYear: boolean): Interval | null {
  if (year !== null) return yearInterval(year);
  if (context.published === null || season === winter) return null;
  const now = civilOf(context.published);
  if (which === W.This) return yearInterval(now.year);
  if (which === W.Next) return yearInterval(now.month < (endMonths[season] ?? 0) - 2 ? now.year : now.year + 1);
  return yearInterval(!lastYear && now.month > (endMonths[season] ?? 0) ? now.year : now.year - 1);
}
