import { W } from "./date-lexicon.js";
import type { DateWords } from "./date-words.js";

/** A number read at a place, and the place after it. */
export interface NumberRead {
  value: number;
  next: number;
}

/** "3", "three", "twenty-four", "a": a count of days, weeks, years. */
export function readCount(words: DateWords, i: number): NumberRead | null {
  if (words.is(i, W.Digits)) return words.width(i) <= 3 ? { value: words.value(i), next: i + 1 } : null;
  if (words.is(i, W.A)) return { value: 1, next: i + 1 };
  if (!words.is(i, W.Cardinal)) return null;
  return readCardinal(words, i);
}

/** "four", "twenty-four", "twenty four". */
export function readCardinal(words: DateWords, i: number): NumberRead {
  const value = words.value(i);
  if (value < 20) return { value, next: i + 1 };
  const unit = words.is(i + 1, W.Dash) ? i + 2 : i + 1;
  if (words.is(unit, W.Cardinal) && words.value(unit) > 0 && words.value(unit) < 10)
    return { value: value + words.value(unit), next: unit + 1 };
  return { value, next: i + 1 };
}

/** A day of a month: "12", "12th", "twelfth", "twenty-first". */
export function readDayOfMonth(words: DateWords, i: number): NumberRead | null {
  if (words.is(i, W.Digits)) return valid(words.value(i), i + 1, words.width(i) <= 2);
  if (words.is(i, W.Ordinal)) return valid(words.value(i), i + 1, true);
  if (words.is(i, W.Cardinal) && (words.value(i) === 20 || words.value(i) === 30)) {
    const unit = words.is(i + 1, W.Dash) ? i + 2 : i + 1;
    if (words.is(unit, W.Ordinal)) return valid(words.value(i) + words.value(unit), unit + 1, words.value(unit) < 10);
  }
  return null;
}

function valid(value: number, next: number, wellFormed: boolean): NumberRead | null {
  return wellFormed && value >= 1 && value <= 31 ? { value, next } : null;
}

/** A year in full: "1989", "nineteen eighty-nine". */
export function readYear(words: DateWords, i: number): NumberRead | null {
  if (words.is(i, W.Digits) && words.width(i) === 4) {
    const value = words.value(i);
    return value >= 1000 && value <= 2100 ? { value, next: i + 1 } : null;
  }
  if (words.is(i, W.Cardinal) && words.value(i) >= 15 && words.value(i) <= 20 && words.is(i + 1, W.Cardinal)) {
    const { value, next } = readCardinal(words, i + 1);
    return value >= 10 ? { value: 100 * words.value(i) + value, next } : null;
  }
  return null;
}

/** The year after 1950 or, near the report's own century turn, after 2000 that two digits stand for. */
export function fullYear(twoDigits: number): number {
  return twoDigits >= 50 ? 1900 + twoDigits : 2000 + twoDigits;
}

/** "'89" at the apostrophe. */
export function readShortYear(words: DateWords, i: number): NumberRead | null {
  const short = words.is(i, W.Apostrophe) && words.touches(i) && words.is(i + 1, W.Digits) && words.width(i + 1) === 2;
  return short ? { value: fullYear(words.value(i + 1)), next: i + 2 } : null;
}

/** Whether the number before word `i` counts what stands at `i` ("13 soldiers", "89 percent"). */
export function countsSomething(words: DateWords, i: number): boolean {
  const pos = words.pos(i);
  // Taggers take the verb after a date for a noun: "May 12-13 left ten dead".
  if (words.lower(i) === "left") return false;
  if (words.is(i, W.Digits) || words.is(i, W.Cardinal)) return true;
  return pos === "NOUN" || pos === "ADJ" || pos === "PROPN" || pos === "SYM" || /^(?:people|percent|%)$/.test(words.lower(i));
}
