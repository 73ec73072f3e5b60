import { spanishNames } from "../../lexicons/spanish-names.js";
import type { Candidate } from "./candidates.js";
import { lemmaOf } from "./clues.js";
import type { ReportPhrases } from "./report-phrases.js";
import { singular } from "./words.js";

/** So far to either side a word says something of a candidate; of who did it and of groups only nearer ones do. */
const reach = 7;
const shortReach = 4;

/** The stem of every word of a report that is no name, number or article; undefined for those. */
export function stemsOf({ doc, mentions, mentionOf, phrases }: ReportPhrases): (string | undefined)[] {
  return doc.tokens.map((token, at) => {
    if (!/^\p{Ll}[\p{L}-]+$/u.test(token.text) || /^(?:DET|PUNCT|NUM|PROPN)$/.test(token.pos)) return undefined;
    const kind = mentions[mentionOf[at] as number]?.kind;
    if (kind === "place" || kind === "actor" || kind === "date" || spanishNames.has(token.lower)) return undefined;
    return (phrases.verbOf[at] as number) >= 0 ? lemmaOf(token.lower) : singular(token.lower);
  });
}

/**
 * The words around a candidate in its sentence, left and right, in whatever construction: what the phrases miss ("the body of",
 * "in front of the"). The two beside it are told apart by their distance.
 */
export function nearWords({ slot, first, last }: Candidate, { doc }: ReportPhrases, stems: readonly (string | undefined)[]): string[] {
  const perpetrator = slot === "individual" || slot === "organization";
  const most = perpetrator ? shortReach : reach;
  const sentence = doc.tokens[first]?.sentence;
  const clues: string[] = [];
  for (const [side, step, from] of [
    ["left", -1, first - 1],
    ["right", 1, last],
  ] as const)
    for (let far = 0, at = from; far < most && doc.tokens[at]?.sentence === sentence; far += 1, at += step) {
      const stem = stems[at];
      if (stem === undefined) continue;
      if (!perpetrator) clues.push(`${side}:${stem}`);
      if (far < 2) clues.push(`${side}${far + 1}:${stem}`);
    }
  return clues;
}
