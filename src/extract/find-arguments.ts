import type { NounGroup } from "../language/en/noun-group.js";
import type { VerbGroup } from "../language/en/verb-group.js";
import type { Arguments } from "./arguments.js";
import { clauseAround } from "./clause-around.js";
import { readPrepositional, readRight } from "./read-objects.js";
import { readSubject } from "./read-subject.js";
import type { Reading } from "./reading.js";

export type { Arguments } from "./arguments.js";

/** Who and what stands around a verb: its subjects on the left, from token `lastWord` on its objects and prepositional groups. */
export function argumentsOfVerb(reading: Reading, verb: VerbGroup, lastWord: number): Arguments {
  const sentence = reading.sentenceOf(verb.head);
  reading.phrasesOf(sentence);
  const clause = clauseAround(reading, verb.head);
  const found: Arguments = { subjects: [], objects: [], prepositional: [], parts: [], clause };
  readSubject(reading, verb, sentence.firstToken, found, 0);
  readRight(reading, lastWord, sentence.lastToken, found);
  return found;
}

/** What stands around a noun that tells of a happening: "of", "by", "on", "in", and its possessor as subject. */
export function argumentsOfNoun(reading: Reading, group: NounGroup): Arguments {
  const sentence = reading.sentenceOf(group.head);
  const found: Arguments = { subjects: [], objects: [], prepositional: [], parts: [], clause: clauseAround(reading, group.head) };
  readPrepositional(reading, group.last, sentence.lastToken, found, true);
  return found;
}
