import { wordTest } from "../text/word.js";
import type { Reading } from "./reading.js";

/** Words that open a clause which hangs on another. */
export const subordinators = new Set([
  "when",
  "after",
  "while",
  "as",
  "before",
  "where",
  "because",
  "since",
  "although",
  "though",
  "if",
  "unless",
  "until",
  "whereas",
  "who",
  "which",
  "whom",
  "whose",
  "that",
  "but",
  "whereby",
  "once",
]);

const isSubordinator = wordTest((word) => subordinators.has(word));

/** Where the clause round token `at` begins and ends: at a subordinator, a semicolon or dash, or the sentence's ends. */
export function clauseAround(reading: Reading, at: number): { first: number; last: number } {
  const sentence = reading.sentenceOf(at);
  let first = at;
  while (first > sentence.firstToken && !isBoundary(reading, first - 1)) first -= 1;
  let last = at + 1;
  while (last < sentence.lastToken && !isBoundary(reading, last)) last += 1;
  return { first, last };
}

/** Whether a clause ends before the token. */
export function isBoundary(reading: Reading, i: number): boolean {
  const token = reading.token(i);
  if (token.pos === "PUNCT")
    return token.text === ";" || token.text === ":" || token.text === "--" || token.text === "—" || token.text === "–";
  if (!isSubordinator(token.word)) return false;
  return (
    !(token.lower === "that" && token.pos === "DET") &&
    !(token.lower === "as" && /^(?:well|many|much)$/.test(reading.lower(i + 1))) &&
    !(token.lower === "since" && reading.dateOf[i + 1] !== -1)
  );
}
