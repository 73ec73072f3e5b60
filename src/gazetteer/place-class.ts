import { classWords } from "../lexicons/place-words.js";

/** Whether the word says what kind of place a name is of: "district", "village", "river". */
export function isPlaceClass(word: string): boolean {
  const kind = classWords.get(word);
  return kind !== undefined && kind !== "facility" && kind !== "country";
}
