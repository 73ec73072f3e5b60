import type { Deed, Estimate, IncidentPlace, IncidentTime, SettableField, SetValue } from "../model/index.js";
import { deedInWords as wordsOf } from "../wording/deed-in-words.js";
import { estimateInWords } from "./figure-in-words.js";
import { placeInWords } from "./place-in-words.js";
import { timeInWords } from "./time-in-words.js";
import { visible } from "./visible.js";

/** What a person decided, in words that a terminal may show. `undone` is what an undo takes back. */
export function deedInWords(deed: Deed, undone?: Deed): string {
  return wordsOf(deed, { value: valueInWords, shown: visible }, undone);
}

function valueInWords(field: SettableField, value: SetValue): string {
  if (value === null) return "not known";
  if (typeof value === "string") return visible(value);
  if (field === "time") return timeInWords(value as IncidentTime) ?? "not known";
  if (field === "place") return placeInWords({ ...(value as IncidentPlace), evidence: [] });
  return estimateInWords(value as Estimate);
}
