import type { NounGroup, VerbGroup } from "../language/en/phrases.js";
import { hasClass } from "./classify-group.js";
import type { Arguments } from "./find-arguments.js";
import { isLawfulHold } from "./lawful-hold.js";
import { isIncendiary } from "./is-incendiary.js";
import { isWalkout } from "./is-walkout.js";
import type { Reading } from "./reading.js";
import type { CompiledTrigger } from "./trigger-index.js";

const harmless =
  /^(?:tomato(?:es)?|eggs?|flour|paint|fruits?|vegetables?|snowballs?|cakes?|pies?|milk|manure|flowers?|petals|confetti|questions?|milkshakes?|shoes?|slippers?|oranges?|bananas?|cabbages?)$/;

/** Whether what stands round a word is what its trigger asks for: who acts, on whom or what. */
export function fits(
  reading: Reading,
  trigger: CompiledTrigger,
  args: Arguments,
  verb: VerbGroup | undefined,
  noun: NounGroup | undefined,
): boolean {
  // "pelted the gate with tomatoes"
  if (trigger.lemma === "pelt" && args.prepositional.some((p) => p.preposition === "with" && harmless.test(reading.lower(p.group.head))))
    return false;
  // "handed over five of the abducted children", not prisoners to a court.
  if (trigger.lemma === "hand over" && !args.objects.some((group) => heldWords(reading, group))) return false;
  // A petrol bomb burns.
  if (trigger.lemma === "bomb" && noun && isIncendiary(reading, noun)) return false;
  // "began a strike"
  if (trigger.lemma === "strike" && noun && isWalkout(reading, noun)) return false;
  // "the firing of ten clerks"
  if (trigger.lemma === "firing" && args.prepositional.some((p) => p.preposition === "of")) return false;
  // "fired rockets and rifles at the carriages" is no shelling.
  if (trigger.type === "shelling" && trigger.object && args.objects.some((group) => hasClass(reading, group, "firearm"))) return false;
  if (trigger.type === "arrest-or-raid" && /^(?:hold|book)$/.test(trigger.lemma) && !isLawfulHold(reading, trigger.lemma, verb, args))
    return false;
  if (trigger.ofCaptives && !speaksOfCaptivity(reading, args)) return false;
  if (trigger.subject) {
    if (!verb) return false;
    // "was removed by armed men": who acts stands behind.
    const subject =
      verb?.passive && trigger.object ? args.prepositional.filter((p) => p.preposition === "by").map((p) => p.group) : args.subjects;
    if (!subject.some((group) => hasClass(reading, group, trigger.subject as never))) return false;
  }
  if (trigger.object) {
    const objects = verb
      ? verb.passive || (verb.bare && args.objects.length === 0)
        ? args.subjects
        : trigger.frame === "suffer"
          ? [...args.objects, ...args.prepositional.map((p) => p.group)]
          : args.objects
      : args.prepositional.filter((p) => p.preposition === "of").map((p) => p.group);
    const possessed = noun?.afterPossessive !== undefined && (trigger.object === "people" || trigger.object === "counted people");
    if (
      !possessed &&
      !objects.some(
        (group) =>
          ((group.determiner !== "negative" && reading.lower(group.first - 1) !== "not") || trigger.counts) &&
          hasClass(reading, group, trigger.object as never),
      )
    )
      return false;
  }
  return true;
}

const captivity = /^(?:kidnap|abduct|hostage|captiv|captor|ransom)/;

/** Whether the sentence round the trigger speaks of people held. */
function speaksOfCaptivity(reading: Reading, args: Arguments): boolean {
  const { firstToken, lastToken } = reading.sentenceOf(args.clause.first);
  for (let i = firstToken; i < lastToken; i += 1) if (captivity.test(reading.lower(i))) return true;
  return false;
}

function heldWords(reading: Reading, group: NounGroup): boolean {
  for (let i = group.first; i < group.last; i += 1)
    if (/^(?:abducted|kidnapped|hostages?|captives?|captors?|abductees?)$/.test(reading.lower(i))) return true;
  return false;
}
