import { plainVerbs } from "../lexicons/plain-verbs.js";
import type { Sentence } from "../text/text-document.js";
import { wordTest } from "../text/word.js";
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
  "unhurt",
  "unharmed",
  "unscathed",
  "uninjured",
  "narrowly",
]);

/** Whether a word opens a trigger or carries a figure of casualties. */
export const mayBeTelling = wordTest((word) => triggerIndex().byWord.has(word) || figureWords.has(word));

/** A cheap look before the dear one: whether any word of the sentence can tell of something. */
export function mayTell(reading: Reading, sentence: Sentence): boolean {
  // Asked for by the stages of sources and of happenings.
  let known = reading.telling[sentence.index];
  if (known === undefined) {
    known = look(reading, sentence);
    reading.telling[sentence.index] = known;
  }
  return known;
}

function look(reading: Reading, sentence: Sentence): boolean {
  for (let i = sentence.firstToken; i < sentence.lastToken; i += 1)
    if (mayBeTelling(reading.word(i)) && (!isPlain(reading.word(i)) || goesOn(reading, i, sentence.lastToken))) return true;
  return false;
}

/** "returned", "fell": nothing in themselves, and no trigger but with the words that must follow. */
const isPlain = wordTest(
  (word) =>
    triggerIndex().byWord.has(word) &&
    (triggerIndex().byWord.get(word) ?? []).every(({ lemma, rest }) => rest.length > 0 && plainVerbs.has(lemma.split(" ")[0] ?? "")),
);

/** Whether the last word of one of its triggers stands close behind. */
function goesOn(reading: Reading, at: number, to: number): boolean {
  for (const { rest } of triggerIndex().byWord.get(reading.lower(at)) ?? [])
    for (let i = at + 1; i < Math.min(to, at + 8); i += 1) if (reading.lower(i) === rest[rest.length - 1]) return true;
  return false;
}
