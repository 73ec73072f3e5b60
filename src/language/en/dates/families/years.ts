import type { DateFamily, DateMatch } from "../date-family.js";
import { unit, W } from "../date-lexicon.js";
import type { DateWords } from "../date-words.js";
import { yearsInterval } from "../interval.js";
import { readShortYear, readYear } from "../read-number.js";
import { readShade } from "../read-part-of-day.js";

/** Years, decades and centuries: "in 1989", "the 1990s", "2003-05", "the early nineties", "the 19th century". */
export const years: DateFamily = {
  name: "years",
  triggers: [W.Digits, W.Cardinal, W.Decade, W.Apostrophe, W.The, W.Early, W.Late, W.Mid, W.Edge, W.Fiscal, W.Ordinal],
  match(words, i) {
    let at = i;
    const the = words.is(at, W.The);
    if (the) at++;
    if (words.is(at, W.Edge) && words.is(at + 1, W.Of)) {
      at += 2;
      if (words.is(at, W.The)) at++;
    }
    const shade = readShade(words, at);
    at = words.is(at, W.Mid) ? (words.is(at + 1, W.Dash) ? at + 2 : at + 1) : shade.next;
    return decade(words, i, at) ?? century(words, i, at) ?? year(words, i, at, the);
  },
  examples: [
    { text: "The war ended in [[1989]].", published: "2024-05-15", value: "1989-01-01..1989-12-31 year" },
    { text: "It has been at war since [[2004]].", published: "2024-05-15", value: "2004-01-01..2004-12-31 year", role: "since" },
    { text: "The war of [[2003-2005]] left scars.", published: null, value: "2003-01-01..2005-12-31 range" },
    { text: "The war of [[2003-05]] left scars.", published: null, value: "2003-01-01..2005-12-31 range" },
    { text: "He fought in [[the 1990s]].", published: "2024-05-15", value: "1990-01-01..1999-12-31 range" },
    { text: "He fought in [[the early 1990s]].", published: "2024-05-15", value: "1990-01-01..1999-12-31 range" },
    { text: "He fought in [[the nineties]].", published: "2024-05-15", value: "1990-01-01..1999-12-31 range" },
    { text: "The treaty of [[late 1995]] failed.", published: "2024-05-15", value: "1995-01-01..1995-12-31 year" },
    { text: "They came at [[the end of 1994]].", published: "2024-05-15", value: "1994-01-01..1994-12-31 year" },
    { text: "The feud goes back to [[the 19th century]].", published: "2024-05-15", value: "1800-01-01..1899-12-31 range" },
    { text: "The [[1997]] massacre is remembered.", published: "2024-05-15", value: "1997-01-01..1997-12-31 year" },
    { text: "They fled in [[nineteen ninety-six]].", published: "2024-05-15", value: "1996-01-01..1996-12-31 year" },
    { text: "The first raid ([[2011]]) failed.", published: "2024-05-15", value: "2011-01-01..2011-12-31 year" },
    { text: "The war lasted from [[1998 to 2003]].", published: null, value: "1998-01-01..2003-12-31 range" },
  ],
  counterExamples: [
    "Some 2000 people fled.",
    "About 1950 soldiers surrendered.",
    "They paid $2000 for him.",
    "A force of 2,000 soldiers came.",
    "He is in his nineties and the patrol has 1500 rifles.",
    "Flight 1990 crashed.",
    "In 2000 cases no one was charged.",
    "It rose to 2000.5 points.",
  ],
};

function year(words: DateWords, first: number, at: number, the: boolean): DateMatch | null {
  let from = at;
  if (words.is(from, W.Unit) && words.value(from) === unit.year && the) from++;
  if (words.is(from, W.Fiscal)) {
    from++;
    if (words.is(from, W.Unit) && words.value(from) === unit.year) from++;
  }
  const read = readYear(words, from) ?? readShortYear(words, from);
  if (!read) return null;
  const { value } = read;
  const modified = from > first && !(the && from === first + 1);
  // "the 1997 massacre": the article belongs to the massacre.
  if (the && !modified) return null;
  if (!modified && !isYear(words, from, read.next, value)) return null;
  const last = endOfYears(words, read.next, value);
  return {
    first,
    last: last.next,
    kind: "absolute",
    anchor: "none",
    joins: true,
    dated: true,
    resolve: () => yearsInterval(value, last.value),
  };
}

/** "-05" after "2003". */
function endOfYears(words: DateWords, i: number, year: number): { value: number; next: number } {
  const short = words.is(i, W.Dash) && words.touches(i - 1) && words.touches(i) && words.is(i + 1, W.Digits) && words.width(i + 1) === 2;
  const value = year - (year % 100) + words.value(i + 1);
  return short && value > year && !words.is(i + 2, W.Dash) ? { value, next: i + 2 } : { value: year, next: i };
}

function decade(words: DateWords, first: number, at: number): DateMatch | null {
  const from = words.is(at, W.Apostrophe) && words.touches(at) && words.is(at + 1, W.Decade) ? at + 1 : at;
  if (!words.is(from, W.Decade)) return null;
  const value = words.value(from);
  // "the nineties", "the '90s"; "his nineties" is an age, "in the 60s" a temperature without its apostrophe.
  if (value < 100 && !(words.width(from) > 3 ? words.is(first, W.The) : from > at || words.is(first, W.The))) return null;
  const start = value < 100 ? 1900 + value : value;
  const length = start % 100 === 0 ? 100 : 10;
  return {
    first,
    last: from + 1,
    kind: "absolute",
    anchor: "none",
    joins: true,
    dated: true,
    resolve: () => yearsInterval(start, start + length - 1),
  };
}

function century(words: DateWords, first: number, at: number): DateMatch | null {
  const dash = words.is(at + 1, W.Dash) ? at + 2 : at + 1;
  if (!words.is(at, W.Ordinal) || !words.is(dash, W.Unit) || words.value(dash) !== unit.century) return null;
  const start = 100 * (words.value(at) - 1);
  if (start < 100) return null;
  return { first, last: dash + 1, kind: "absolute", anchor: "none", dated: true, resolve: () => yearsInterval(start, start + 99) };
}

/** Whether four bare figures are a year: what stands around must not count, pay or number something. */
function isYear(words: DateWords, i: number, next: number, year: number): boolean {
  if (words.is(i, W.Cardinal)) return year >= 1500;
  if (year < 1700 || year > 2060) return false;
  const before = words.text(i - 1);
  if (words.touches(i - 1) && !/^[([{'"‘’“”\-–—/,.]$/.test(before)) return false;
  if (words.touches(i - 1) && (words.is(i - 1, W.Slash) || words.is(i - 1, W.Dot)) && words.touches(i - 2)) return false;
  if (
    words.touches(i - 1) &&
    words.is(i - 1, W.Dash) &&
    words.touches(i - 2) &&
    !/^(?:post|pre|mid)$/.test(words.lower(i - 2)) &&
    !words.is(i - 2, W.Digits)
  )
    return false;
  if (words.touches(next - 1) && /^[%\w$€°/]$/.test(words.text(next))) return false;
  const counted = words.pos(next);
  const noun = counted === "NOUN" && /s$|^(?:people|men|women|police|percent|troops)$/.test(words.lower(next));
  if (isTimeWord(words, i - 1)) return !(noun && year % 100 === 0);
  if (
    /^(?:some|about|around|nearly|almost|least|most|over|than|approximately|no|number|flight|route|highway|resolution|article|section|unit|roughly|another)$/.test(
      before.toLowerCase(),
    )
  )
    return false;
  if (noun && !words.is(i - 1, W.The) && words.pos(i - 1) !== "DET") return false;
  if (words.is(next, W.Unit) && words.value(next) >= 32) return false;
  // A bare figure that stands in for a year only by its look needs to be one of the recorded past or near future.
  return (
    year >= 1800 &&
    year <= 2035 &&
    (year % 100 !== 0 || words.is(i - 1, W.The) || words.text(i - 1) === "(" || (!noun && year === 2000 && counted !== "ADJ"))
  );
}

function isTimeWord(words: DateWords, i: number): boolean {
  switch (words.cls(i)) {
    case W.In:
    case W.Since:
    case W.Until:
    case W.By:
    case W.From:
    case W.Of:
    case W.During:
    case W.Before:
    case W.After:
    case W.Between:
      return true;
    default:
      return false;
  }
}
