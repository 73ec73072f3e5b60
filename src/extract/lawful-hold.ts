import type { VerbGroup } from "../language/en/verb-group.js";
import { wordTest } from "../text/word.js";
import type { Arguments } from "./arguments.js";
import type { Reading } from "./reading.js";

/** Words that say that whoever is held is held by the law. */
const ofTheLaw = wordTest((word) =>
  /^(?:police\w*|cops|combing|raids?|raided|custody|questioning|interrogation|suspicion|charges?|prohibitory|preventive|jail|lock-?up|precaution\w*|connection)$/.test(
    word,
  ),
);

/**
 * "Four men were held for questioning", "sixty people were booked under the act": verbs of many meanings that tell of arrests where
 * the law is about. Of the passive any word of it in the sentence will do; who books or holds somebody must be a force.
 */
export function isLawfulHold(reading: Reading, lemma: string, verb: VerbGroup | undefined, args: Arguments): boolean {
  if (!verb) return false;
  if (!verb.passive) return !verb.bare || verb.past ? args.subjects.some(({ people }) => people === "force") : false;
  if (args.prepositional.some(({ preposition, group }) => preposition === "by" && group.people !== undefined && group.people !== "force"))
    return false;
  // "were booked for murder", "under the act"
  if (lemma === "book") return args.prepositional.some(({ preposition }) => /^(?:for|under|on|by)$/.test(preposition));
  const sentence = reading.sentenceOf(verb.head);
  for (let i = sentence.firstToken; i < sentence.lastToken; i += 1) if (ofTheLaw(reading.word(i))) return true;
  return false;
}
