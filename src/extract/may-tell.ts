import type { Sentence } from "../text/text-document.js";
import type { Reading } from "./reading.js";
import { triggerIndex } from "./trigger-index.js";

/** Words that carry figures of casualties without a verb of killing. */
export const figureWords: ReadonlySet<string> = new Set([
  "dead",
  "toll",
  "bodies",
  "lives",
  "casualties",
  "missing",
  "casualty",
  "injured",
  "wounded",
  "corpses",
  "body",
  "life",
  "fatalities",
]);

/** A cheap look before the dear one: whether any word of the sentence can tell of something. */
export function mayTell(reading: Reading, sentence: Sentence): boolean {
  let known = told.get(sentence);
  if (known === undefined) {
    known = look(reading, sentence);
    told.set(sentence, known);
  }
  return known;
}

/** Asked for by the stages of sources and of happenings. */
const told = new WeakMap<Sentence, boolean>();

function look(reading: Reading, sentence: Sentence): boolean {
  const { byWord } = triggerIndex();
  for (let i = sentence.firstToken; i < sentence.lastToken; i += 1) {
    const word = reading.lower(i);
    if (byWord.has(word) || figureWords.has(word)) return true;
  }
  return false;
}
