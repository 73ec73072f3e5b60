import { partsOfDay, unit, W } from "./date-lexicon.js";
import type { PartOfDay } from "./date-family.js";
import type { DateWords } from "./date-words.js";

export interface PartRead {
  part: PartOfDay | undefined;
  next: number;
}

/** "early", "late", "earlier", "later" before a date, with the dash of "late-March"; nothing where none stands there. */
export function readShade(words: DateWords, i: number): PartRead {
  const cls = words.cls(i);
  const next = words.is(i + 1, W.Dash) && words.touches(i) ? i + 2 : i + 1;
  if (cls === W.Early) return { part: "early", next };
  if (cls === W.Late) return { part: "late", next };
  if (cls === W.Earlier || cls === W.Later) return { part: undefined, next: i + 1 };
  return { part: undefined, next: i };
}

/** "morning", "night", "early morning", "late-night" after a day; `next` is `i` where none stands there. */
export function readPartOfDay(words: DateWords, i: number): PartRead {
  const dashed = words.is(i, W.Dash) && words.touches(i - 1) && words.touches(i) ? i + 1 : i;
  const shade = readShade(words, dashed);
  const part = partAt(words, shade.next);
  return part ? { part: shade.part ?? part, next: shade.next + 1 } : { part: undefined, next: i };
}

export function partAt(words: DateWords, i: number): PartOfDay | undefined {
  if (words.is(i, W.Part)) return partsOfDay[words.value(i)];
  if (words.is(i, W.Unit) && words.value(i) === unit.night) return "night";
  if (words.is(i, W.Overnight)) return "overnight";
  return undefined;
}
