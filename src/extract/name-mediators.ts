import type { NounGroup } from "../language/en/phrases.js";
import { wordTest } from "../text/word.js";
import { isPeople } from "./classify-group.js";
import type { Draft } from "./draft.js";
import { argumentsOfVerb } from "./find-arguments.js";
import type { Reading } from "./reading.js";

const mediating = wordTest((word) => /^(?:mediat(?:e|ed|es|ing)|broker(?:ed|s|ing)?|interced(?:e|ed|es|ing))$/.test(word));
const talking = wordTest((word) => /^(?:talks|negotiations|mediation)$/.test(word));

/** Who mediates in what the draft tells: "after elders came to mediate", "after talks with the bishop". In text order. */
export function mediatorsOf(reading: Reading, draft: Draft): NounGroup[] {
  const found: NounGroup[] = [];
  const put = (group: NounGroup) => {
    if (group.determiner !== "negative" && !group.pronoun && (isPeople(reading, group) || reading.actorIn(group.first, group.last)))
      found.push(group);
  };
  const own = new Set(draft.happenings.map((happening) => happening.sentence));
  for (const index of own) {
    // The sentence after it, too, unless that tells of something else.
    for (const at of [index, ...(own.has(index + 1) || reading.triggers.has(index + 1) ? [] : [index + 1])]) {
      const sentence = reading.doc.sentences[at];
      if (!sentence || sentence.role === "headline") continue;
      for (let i = sentence.firstToken; i < sentence.lastToken; i += 1) {
        if (mediating(reading.word(i))) {
          reading.phrasesOf(sentence);
          const verb = reading.verbGroupAt(i);
          if (verb?.head !== i || verb.negated) continue;
          const args = argumentsOfVerb(reading, verb, verb.last);
          const by = args.prepositional.filter(({ preposition }) => preposition === "by").map(({ group }) => group);
          for (const group of verb.passive || by.length > 0 ? by : args.subjects) put(group);
        } else if (talking(reading.word(i)) && /^(?:with|by)$/.test(reading.lower(i + 1))) {
          reading.phrasesOf(sentence);
          const group = reading.nounGroupAt(i + 2);
          if (group?.first === i + 2) put(group);
        }
      }
    }
  }
  return found;
}
