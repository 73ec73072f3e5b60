import type { NounGroup } from "../language/en/phrases.js";
import type { Sentence } from "../text/text-document.js";
import { type Arguments, argumentsOfVerb } from "./find-arguments.js";
import type { Reading } from "./reading.js";

const lightVerbs =
  /^(?:carr(?:y|ied|ying|ies)|launch(?:ed|es|ing)?|conduct(?:ed|s|ing)?|stag(?:e|ed|es|ing)|mount(?:ed|s|ing)?|commit(?:ted|s|ting)?|perpetrat(?:ed|ing)|mak(?:e|ing|es)|made|execut(?:ed|ing)|t(?:ook|akes|aking)|happen(?:ed|s)?|occurr?(?:ed|s)?|unleash(?:ed)?|claim(?:ed|s|ing)?|led|undert(?:ook|aken))$/;
/** Verbs that say besides what the act of their subject did to their object: "the blast rocked X". */
const strikingVerbs =
  /^(?:target(?:ed|s|ing)?|hits?|struck|destroy(?:ed|s)?|damag(?:ed|es)?|rock(?:ed|s)?|ripp(?:ed|s)|tore|broke|breached|ruptured|shattered|wrecked|severed|levelled|leveled|gutted|flattened)$/;

const isLight = (word: string) => lightVerbs.test(word) || strikingVerbs.test(word);

/**
 * "A raid was mounted on X", "rebels launched an attack on X": the verb only lends the noun its grammar, so that
 * what stands around the verb stands around the noun.
 */
export function joinLightVerb(reading: Reading, group: NounGroup, args: Arguments, sentence: Sentence): void {
  let after = group.last;
  while (after < sentence.lastToken && (reading.dateOf[after] !== -1 || reading.token(after).pos === "ADV")) after += 1;
  const following = reading.verbGroupAt(after);
  if (
    following &&
    following.first === after &&
    !(reading.lower(following.head) === "broke" && reading.lower(following.last) === "out") &&
    isLight(reading.lower(following.head))
  ) {
    const theirs = argumentsOfVerb(reading, following, following.last);
    args.prepositional.push(...theirs.prepositional);
    if (strikingVerbs.test(reading.lower(following.head)) && !following.passive)
      for (const object of theirs.objects) args.prepositional.push({ preposition: "on", at: object.first, group: object });
    return;
  }
  let before = group.first - 1;
  if (/^(?:out)$/.test(reading.lower(before))) before -= 1;
  if (/^(?:for)$/.test(reading.lower(before)) && reading.lower(before - 1) === "responsibility") before -= 2;
  const governing = reading.verbGroupAt(before);
  if (governing && governing.last >= before && isLight(reading.lower(governing.head)) && !governing.passive) {
    args.subjects.push(...argumentsOfVerb(reading, governing, governing.last).subjects);
  }
}
