import type { Report, ReportCoding } from "../../model/index.js";
import { spanOf } from "../../model/index.js";
import { candidatesOf } from "./candidates.js";
import { type Clues, cluesOf, reportClues } from "./clues.js";
import type { Filler } from "./filler.js";
import { nearWords, stemsOf } from "./near-words.js";
import { reportPhrases } from "./report-phrases.js";
import { reportWords, sentenceClues } from "./sentence-clues.js";

/** What a report offers for the slots, before anything is weighed. */
export interface Gathered {
  fillers: Filler[];
  /** What speaks for each sentence telling of something that counts. */
  sentences: Clues[];
  /** What is said of the report as a whole. */
  shared: Clues;
  words: Clues;
}

/** Mention strings of a thing, compared as if written alike. */
export function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[!-/:-@[-`{-~]/g, "")
    .replace(/\b(?:a|an|the)\b/g, " ")
    .trim()
    .split(/\s+/)
    .join(" ");
}

/** The clues of so many mentions of the same words are kept apart. */
const mostEach = 40;

/** Candidates with the same words become one, with the clues of all of them. */
export function gatherFillers(coding: ReportCoding, report: Report): Gathered {
  const reading = reportPhrases(coding, report);
  const { doc } = reading;
  const stems = stemsOf(reading);
  const found = new Map<string, Filler>();
  for (const candidate of candidatesOf(reading)) {
    const words = keyOf(candidate.text);
    const key = `${candidate.slot} ${words}`;
    const { group } = candidate;
    let known = found.get(key);
    if (!known) {
      known = {
        slot: candidate.slot,
        text: candidate.text,
        key: words,
        mentions: [],
        sentences: [],
        first: candidate.first / Math.max(1, doc.tokens.length),
        clues: new Set(),
        each: [],
        sum: 0,
        best: 0,
        probability: 0,
        plural: false,
      };
      found.set(key, known);
    }
    known.mentions.push(spanOf(doc.source, doc.tokens[candidate.first]?.start ?? 0, doc.tokens[candidate.last - 1]?.end ?? 0));
    const sentence = doc.tokens[candidate.head]?.sentence ?? 0;
    if (known.sentences.at(-1) !== sentence) known.sentences.push(sentence);
    known.plural ||= group.plural && candidate.head === group.head;
    if (group.quantity && !known.quantity && candidate.head === group.head) known.quantity = group.quantity;
    if (candidate.actor !== undefined) known.actor = candidate.actor;
    const clues = cluesOf(candidate, reading, coding);
    for (const clue of nearWords(candidate, reading, stems)) clues.add(clue);
    if (known.each.length < mostEach) known.each.push(clues);
    for (const clue of clues) known.clues.add(clue);
  }
  const shared = reportClues(coding);
  for (const filler of found.values()) {
    if (filler.mentions.length > 1) filler.clues.add(`told:${Math.min(4, filler.mentions.length)}`);
    for (const clue of shared) filler.clues.add(clue);
  }
  return { fillers: [...found.values()], sentences: sentenceClues(reading, coding), shared, words: reportWords(reading) };
}
