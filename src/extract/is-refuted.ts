import type { Sentence } from "../text/text-document.js";
import { wordTest } from "../text/word.js";
import type { Reading } from "./reading.js";

const falsehood = /^(?:false|untrue|baseless|unfounded|fabricated|incorrect)$/;
const mayRefute = wordTest((word) => falsehood.test(word) || word === "reality" || word === "true");

/** The sentence says of what it tells that it is not so. */
export function isRefuted(reading: Reading, sentence: Sentence): boolean {
  for (let i = sentence.firstToken + 1; i < sentence.lastToken; i += 1) {
    if (!mayRefute(reading.word(i))) continue;
    const word = reading.lower(i);
    if (falsehood.test(word)) {
      const before = reading.lower(i - 1);
      if (/^(?:is|are|was|were|completely|totally|entirely)$/.test(before)) return true;
    }
    if (word === "reality" && reading.lower(i - 1) === "to" && /^(?:not|n't)$/.test(reading.lower(i - 3))) return true;
    if (word === "true" && /^(?:not|n't)$/.test(reading.lower(i - 1)) && /^(?:is|are|was|were)$/.test(reading.lower(i - 2))) return true;
  }
  return false;
}
