import type { NounGroup } from "../language/en/phrases.js";
import type { Certainty } from "../model/index.js";
import { opensWithCapital } from "../text/capital.js";
import { wordTest } from "../text/word.js";
import { argumentsOfVerb } from "./find-arguments.js";
import type { Reading } from "./reading.js";
import type { Responsibility } from "./responsibility.js";

const suspecting = /^(?:suspect|suspects|suspected|believe|believes)$/;
const blaming = /^(?:blame|blames|blamed|blaming|accuse|accuses|accused|accusing)$/;
const claiming = /^(?:claim|claims|claimed|claiming|admit|admitted|accept|accepted|assumed)$/;

const mayName = wordTest((word) => claiming.test(word) || blaming.test(word) || suspecting.test(word));

/**
 * Who is said to be responsible, over the whole report: "the group claimed responsibility", "police blamed the rebels",
 * "no one has claimed" names nobody. Only groups and people that act can be.
 */
export function findResponsibility(reading: Reading): Responsibility[] {
  const found: Responsibility[] = [];
  for (const sentence of reading.doc.sentences) {
    if (sentence.role !== "body" || found.length >= 200) continue;
    for (let i = sentence.firstToken; i < sentence.lastToken; i += 1) {
      if (!mayName(reading.word(i))) continue;
      const word = reading.lower(i);
      const kind = claiming.test(word) ? "claimed" : blaming.test(word) ? "accused" : "suspected";
      reading.phrasesOf(sentence);
      const verb = reading.verbGroupAt(i);
      if (verb?.head !== i || verb.negated) continue;
      const args = argumentsOfVerb(reading, verb, verb.last);
      if (kind === "claimed") {
        if (!args.objects.some((group) => /^(?:responsibility|credit)$/.test(reading.lower(group.head)))) continue;
        for (const group of args.subjects) put(reading, found, group, "claimed", i);
        continue;
      }
      const onWhom = args.prepositional.filter((p) => p.preposition === "on").map((p) => p.group);
      const groups = verb.passive
        ? onWhom.length > 0
          ? onWhom
          : args.subjects
        : /^blam/.test(word) && onWhom.length > 0
          ? onWhom
          : args.objects;
      for (const group of groups) put(reading, found, group, kind, i);
    }
  }
  return found;
}

/** Those who live beside others and are blamed for attacks on them. */
const rivals =
  /^(?:herders|herdsmen|pastoralists|settlers|youths|youth|tribesmen|farmers|poachers|loggers|ranchers|landowners|villagers|miners)$/;

function put(reading: Reading, found: Responsibility[], said: NounGroup, certainty: Certainty, at: number): void {
  const group = (certainty === "claimed" && selfNamed(reading, said)) || said;
  if (group.determiner === "negative" || group.pronoun || /^(?:no|nobody|none)$/.test(reading.lower(group.first))) return;
  const actor =
    reading.actorIn(group.first, group.last) ??
    (reading.lower(group.last) === "of"
      ? reading.actorIn(group.last + 1, reading.nounGroupAt(group.last + 1)?.last ?? group.last + 1)
      : undefined);
  // "Kabul accused Islamabad of …": a capital or country stands for its government.
  const place = reading.places[reading.placeOf[group.head] ?? -1];
  const government = certainty === "accused" && (place?.place?.kind === "country" || place?.place?.isCapital === true);
  // A group that no list knows may claim what it did, by whatever words it calls itself: "the Hammer".
  const named =
    group.proper || (/^(?:itself|themselves)$/.test(reading.lower(group.first - 1)) && opensWithCapital(reading.token(group.head).text));
  if (certainty === "claimed" && named && !actor && reading.placeOf[group.head] === -1) {
    found.push({ group: { ...group, people: "militant" }, certainty, at });
    return;
  }
  const accused = certainty === "accused" && group.plural && rivals.test(reading.lower(group.head));
  if (!actor && !government && !accused && group.people !== "militant" && group.people !== "force") return;
  found.push({ group, certainty, at });
}

/** "a group that calls itself Monywa Tiger", "a faction known as the Hammer": the name. */
function selfNamed(reading: Reading, group: NounGroup): NounGroup | undefined {
  if (!/^(?:group|organi[sz]ation|faction|cell|movement|brigade|party|outfit)$/.test(reading.lower(group.head))) return undefined;
  for (let i = group.last; i < group.last + 5; i += 1) {
    if (!/^(?:itself|known|called|named|as|the)$/.test(reading.lower(i - 1))) continue;
    const name = reading.nounGroupAt(i);
    if (name?.first === i && name.proper) return name;
  }
  return undefined;
}
