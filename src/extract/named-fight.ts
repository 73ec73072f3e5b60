import { incidentTypeList } from "../incident-types/index.js";
import type { NounGroup } from "../language/en/phrases.js";
import type { Sentence } from "../text/text-document.js";
import { wordTest } from "../text/word.js";
import type { Happening } from "./happening.js";
import { placeCandidates } from "./place-candidates.js";
import type { Reading } from "./reading.js";

const mutual = new Set<string>(incidentTypeList.filter((type) => type.twoArmedSides).map((type) => type.name));

/** Words by which a sentence tells of such fights at large. */
const atLarge = wordTest((word) =>
  /^(?:since|often|regularly|frequent|frequently|common|routinely|usually|sporadic|years?|months|decades?|ongoing|every|always)$/.test(
    word,
  ),
);

/**
 * "Clashes between the Front and army troops near Kawkareik continued throughout the week": a bare plural tells of fights in general,
 * but not where both parties are named and a day or a place is.
 */
export function isNamedFight(reading: Reading, sentence: Sentence, happening: Happening): boolean {
  const { noun, aside, types, initiators, targets } = happening;
  if (aside !== "general" || !noun?.plural || noun.determiner !== "none" || noun.quantity) return false;
  if (!types.some(({ type, weight }) => weight >= 3 && mutual.has(type))) return false;
  const sides = [...initiators, ...targets];
  if (sides.length < 2 || !sides.every((group) => isParty(reading, group)) || !sides.some((group) => isNamed(reading, group))) return false;
  for (let i = sentence.firstToken; i < sentence.lastToken; i += 1) {
    if (atLarge(reading.word(i))) return false;
    const verb = reading.verbGroupAt(i);
    if (verb && !verb.past && !verb.bare && !verb.passive) return false;
  }
  if (happening.dates.some(({ value }) => value && /^(?:day|range|week)$/.test(value.precision))) return true;
  const place = placeCandidates(reading, happening)[0];
  // Asked for again once days are settled.
  happening.places = undefined;
  return place !== undefined && place.score >= 2 && place.mention.place?.kind !== "country";
}

/** A paragraph of its own brings in the fight, at a place that was not named before: it is not what the paragraphs before told of. */
export function isElsewhere(reading: Reading, sentence: Sentence, happening: Happening, earlier: readonly Happening[]): boolean {
  if (earlier.some(({ aside, types }) => !aside && types.some(({ type }) => mutual.has(type)))) return false;
  const last = reading.doc.sentences[earlier.at(-1)?.sentence ?? -1];
  if (!last || last.paragraph === sentence.paragraph) return false;
  const place = placeCandidates(reading, happening)[0];
  happening.places = undefined;
  if (!place || place.score < 2) return false;
  const name = place.mention.name.toLowerCase();
  for (const mention of reading.places) {
    if (mention.firstToken >= sentence.firstToken) break;
    if (mention.name.toLowerCase() === name) return false;
  }
  return true;
}

function isNamed(reading: Reading, group: NounGroup): boolean {
  return group.proper || reading.actorIn(group.first, group.last) !== undefined;
}

function isParty(reading: Reading, group: NounGroup): boolean {
  return group.people === "force" || group.people === "militant" || isNamed(reading, group);
}
