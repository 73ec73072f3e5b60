import type { NounGroup } from "../language/en/phrases.js";
import type { Sentence } from "../text/text-document.js";
import { isCollective } from "./collective.js";
import type { Reading } from "./reading.js";

/** "they killed": the plural subject named last before; "beat him": the one person named before; otherwise nobody, rather than a guess. */
export function resolvePronoun(reading: Reading, group: NounGroup): NounGroup | undefined {
  if (!group.pronoun) return group;
  const word = reading.lower(group.head);
  if (word === "himself" || word === "herself" || word === "it") return undefined;
  if (word === "him" || word === "her" || word === "he" || word === "she") return onePersonBefore(reading, group);
  if (word !== "they" && word !== "them" && word !== "who") return undefined;
  const sentence = reading.sentenceOf(group.head);
  for (let i = group.first - 1; i >= sentence.firstToken; i -= 1) {
    const before = reading.nounGroupAt(i);
    if (!before) continue;
    i = before.first;
    if (before.pronoun || reading.dateOf[before.head] !== -1) continue;
    if (before.first > sentence.firstToken && reading.token(before.first - 1).pos === "ADP" && word !== "who") continue;
    if (before.people && (before.plural || word === "who")) return before;
    if (reading.actorIn(before.first, before.last)) return before;
    if (word === "who") return undefined;
  }
  return word === "they" ? subjectBefore(reading, sentence) : undefined;
}

/** "Some 60 raiders fell upon a hamlet. They killed …": who acts in the sentence before, several people or a group. */
function subjectBefore(reading: Reading, { index, paragraph }: Sentence): NounGroup | undefined {
  const sentence = reading.doc.sentences[index - 1];
  if (!sentence || sentence.paragraph !== paragraph || sentence.role !== "body") return undefined;
  reading.phrasesOf(sentence);
  for (let i = sentence.firstToken; i < sentence.lastToken && !reading.verbGroupAt(i); i += 1) {
    const group = reading.nounGroupAt(i);
    if (!group) continue;
    i = group.last - 1;
    if (reading.dateOf[group.head] !== -1 || reading.token(Math.max(sentence.firstToken, group.first - 1)).pos === "ADP") continue;
    return group.people && group.plural && /^(?:militant|force|civilian|generic)$/.test(group.people) ? group : undefined;
  }
  return undefined;
}

/** The one person that the sentence names before the pronoun, or else the sentence before it; undefined where there are two. */
function onePersonBefore(reading: Reading, pronoun: NounGroup): NounGroup | undefined {
  const own = reading.sentenceOf(pronoun.head);
  const here = personsIn(reading, own, pronoun.first);
  if (here.length > 0) return here.length === 1 ? here[0] : undefined;
  const before = reading.doc.sentences[own.index - 1];
  if (!before || before.paragraph !== own.paragraph || before.role !== "body") return undefined;
  const there = personsIn(reading, before, before.lastToken);
  return there.length === 1 ? there[0] : undefined;
}

function personsIn(reading: Reading, sentence: Sentence, end: number): NounGroup[] {
  reading.phrasesOf(sentence);
  const found: NounGroup[] = [];
  for (let i = sentence.firstToken; i < end; i += 1) {
    const group = reading.nounGroupAt(i);
    if (!group) continue;
    i = group.last - 1;
    const single = !group.plural && !group.pronoun && group.quantity === undefined && !isCollective(reading, group);
    if (single && group.people && !/^(?:police|army|mob|military|force|unit|patrol)$/.test(reading.lower(group.head))) found.push(group);
  }
  return found;
}
