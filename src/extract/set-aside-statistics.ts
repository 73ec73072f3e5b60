import { wordTest } from "../text/word.js";
import type { Happening } from "./happening.js";
import type { Reading } from "./reading.js";

const shares = wordTest((word) => /^(?:percent|%|cent|percentage|proportion|statistics|compared|figures)$/.test(word));

/** Whether the sentence weighs figures against one another: "57 per cent of those killed", "the figures show", "as compared to". */
export function isOfShares(reading: Reading, firstToken: number, lastToken: number): boolean {
  for (let i = firstToken; i < lastToken; i += 1)
    if (
      (shares(reading.word(i)) && /^(?:of|show|shows|showed|to|with|available|cent)$/.test(reading.lower(i + 1))) ||
      // "out of the 90 people killed"
      (reading.lower(i) === "out" && reading.lower(i + 1) === "of" && reading.lower(i + 2) === "the" && reading.token(i + 3)?.pos === "NUM")
    )
      return true;
  return false;
}

/** "out of the 286 people killed", "of the 571 who died, …" */
export function isShare(reading: Reading, first: number): boolean {
  const { firstToken } = reading.sentenceOf(first);
  return (
    reading.lower(first - 1) === "of" && reading.lower(first) === "the" && (reading.lower(first - 2) === "out" || first - 2 <= firstToken)
  );
}

/**
 * A report of statistics tells of no incident: where at least three of its sentences, and a third of those that speak of violence,
 * weigh shares of tolls against one another, what names no day of its own or was told of before only says what was counted.
 */
export function setAsideStatistics(reading: Reading, happenings: readonly Happening[]): void {
  const telling = new Set<number>();
  const weighing = new Set<number>();
  for (const { sentence: at, counts } of happenings) {
    const sentence = reading.doc.sentences[at];
    if (!sentence) continue;
    if (!telling.has(at) && isOfShares(reading, sentence.firstToken, sentence.lastToken)) weighing.add(at);
    telling.add(at);
    if (counts.some(({ group }) => isShare(reading, group.first))) weighing.add(at);
  }
  if (weighing.size < 3 || weighing.size * 3 < telling.size) return;
  for (const happening of happenings)
    if (happening.definite || happening.dates.every(({ value }) => value?.precision !== "day")) happening.aside ??= "general";
}
