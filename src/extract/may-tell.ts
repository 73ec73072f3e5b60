import type { Sentence } from "../text/text-document.js";
import type { Reading } from "./reading.js";
import { triggerIndex } from "./trigger-index.js";

/** Words that carry figures of casualties without a verb of killing. */
export const figureWords: ReadonlySet<string> = new Set(["dead", "toll", "bodies", "lives", "casualties", "missing", "casualty", "injured", "wounded", "corpses", "body", "life", "fatalities"]);

/** A cheap look before the dear one: whether any word of the sentence can tell of something. */
export function mayTell(reading: Reading, sentence: Sentence): boolean {
  const { byWord } = triggerIndex();
  for (let i = sentence.firstToken; i < sentence.lastToken; i += 1) {
    const word = reading.lower(i);
    if (byWord.has(word) || figureWords.has(word)) return true;
  }
  return false;
}
