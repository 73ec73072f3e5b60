import type { Sentence } from "../text/text-document.js";
import { opensItem } from "./find-sections.js";
import type { Reading } from "./reading.js";

/** Whether sentence `at` stands in another item of the list than sentences `first` to `last`. */
export function isOfOtherItem(reading: Reading, first: number, last: number, at: number): boolean {
  const { sentences } = reading.doc;
  const opens = (k: number) => opensItem(reading, sentences[k] as Sentence);
  if (at > last) {
    for (let k = last + 1; k <= at; k += 1) if (opens(k)) return true;
    return false;
  }
  if (at >= first) return false;
  let between = false;
  for (let k = at + 1; k <= first; k += 1) if (opens(k)) between = true;
  if (!between) return false;
  for (let k = at; k >= 0 && k > at - 4; k -= 1) if (opens(k)) return true;
  return false;
}
