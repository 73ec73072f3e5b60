import type { NameIndex } from "./name-index.js";

/** Articles that names begin with; "Al" of a hyphenated "al-Zour" is one only together with its hyphen, which is the next token. */
export const articleStarts = new Set(["al", "el", "ar", "as", "az", "ad", "ash", "at", "an", "ez", "es"]);

/** Numbers of words (bit n: n words) of the names that may begin with a token of this key. */
export function lengthsOfNamesFrom(key: string, index: NameIndex): number {
  const space = key.indexOf(" ");
  const first = space < 0 ? key : key.slice(0, space);
  const lengths = first === "" ? 0 : index.lengthsFrom(first);
  return articleStarts.has(first) ? lengths | index.lengthsFrom("al") : lengths;
}
