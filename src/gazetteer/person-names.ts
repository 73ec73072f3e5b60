import { givenNames, personTitles } from "../lexicons/place-like-names.js";
import { classWords, directionWords, monthsAndDays } from "../lexicons/place-words.js";
import type { TextDocument } from "../text/text-document.js";
import { isCapital } from "./name-match.js";

/** A token without its final full stop, in lower case: "gen" of "Gen.". */
export function bare(lower: string): string {
  return lower.endsWith(".") ? lower.slice(0, -1) : lower;
}

/**
 * Surnames of a document, in lower case: last words of names that a title or given name opens, and second words of capitalised
 * pairs, which are surnames as like as not. "Lincoln said" is no town once "Mr. Lincoln" or "Ann Lincoln" has been named.
 */
export function findSurnames(doc: TextDocument): { sure: ReadonlySet<string>; likely: ReadonlySet<string> } {
  const surnames = new Set<string>();
  const likely = new Set<string>();
  const { tokens } = doc;
  for (let i = 0; i + 1 < tokens.length; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token || !next || !isCapital(token.text) || !isCapital(next.text)) continue;
    const word = bare(token.lower);
    // "Holly Wexford": two capitalised words side by side, the first of a person by all looks.
    if (
      next.start === token.end + 1 &&
      token.pos === "PROPN" &&
      next.pos === "PROPN" &&
      /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
      !notGiven.has(word) &&
      !classWords.has(word) &&
      !directionWords.has(word)
    )
      likely.add(next.lower);
    if (!givenNames.has(word) && !(personTitles.has(word) && word !== "st" && word !== "saint")) continue;
    let j = i + 1;
    while (
      j + 1 < tokens.length &&
      j - i < 4 &&
      isNamePart(tokens[j + 1]?.text ?? "") &&
      (tokens[j + 1]?.start ?? 0) - (tokens[j]?.end ?? 0) <= 1
    )
      j++;
    const last = tokens[j];
    if (last && isCapital(last.text) && last.text.length > 2) surnames.add(last.lower);
  }
  return { sure: surnames, likely };
}

/** Capitalised words that often stand right before a place. */
const notGiven = new Set([
  ...monthsAndDays,
  "the",
  "in",
  "san",
  "santa",
  "los",
  "las",
  "el",
  "la",
  "al",
  "fort",
  "port",
  "mount",
  "st",
  "saint",
  "camp",
  "lake",
  "glen",
  "cape",
  "new",
]);

function isNamePart(text: string): boolean {
  return isCapital(text) && !/^[A-Z]+$/.test(text);
}
