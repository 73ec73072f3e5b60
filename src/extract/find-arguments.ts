import { addAll } from "../model/add-all.js";
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
  if (!verb.passive && found.objects.length === 0) addAll(found.objects, relativeObject(reading, verb));
  return found;
}

/** "four hostages whom the kidnappers let go": those described by the clause that the verb stands in. */
function relativeObject(reading: Reading, verb: VerbGroup): NounGroup[] {
  const { first } = clauseAround(reading, verb.first);
  const subject = reading.nounGroupAt(verb.first - 1);
  if (reading.lower(first - 1) !== "whom" || !subject || subject.first !== first) return [];
  const group = reading.nounGroupAt(first - (reading.token(first - 2)?.text === "," ? 3 : 2));
  return group && !group.pronoun ? [group] : [];
}

/** What stands around a noun that tells of a happening: "of", "by", "on", "in", and its possessor as subject. */
export function argumentsOfNoun(reading: Reading, group: NounGroup): Arguments {
  const sentence = reading.sentenceOf(group.head);
  const found: Arguments = { subjects: [], objects: [], prepositional: [], parts: [], clause: clauseAround(reading, group.head) };
  readPrepositional(reading, group.last, sentence.lastToken, found, true);
  return found;
}

/** The objects that stand between a verb and the last of its trigger's words: "forced a doctor and two nurses into a van". */
export function objectsBetween(reading: Reading, from: number, to: number): NounGroup[] {
  const found: Arguments = { subjects: [], objects: [], prepositional: [], parts: [], clause: { first: from, last: to } };
  readRight(reading, from, to, found);
  return found.objects.filter((group) => group.last < to);
}
