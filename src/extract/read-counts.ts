import type { NounGroup } from "../language/en/phrases.js";
import { abstractNouns } from "../lexicons/abstract-nouns.js";
import { animals } from "../lexicons/animals.js";
import { facilities } from "../lexicons/facilities.js";
import { goods } from "../lexicons/goods.js";
import { nonPeopleNouns } from "../lexicons/non-people-nouns.js";
import { peopleNouns } from "../lexicons/people-nouns.js";
import { relatedPeople } from "../lexicons/related-people.js";
import { weapons } from "../lexicons/weapons.js";
import type { ClaimAbout } from "../model/index.js";
import type { Count } from "./happening.js";
import type { Reading } from "./reading.js";

/** Lists of what a figure may be of that are no people, besides nonPeopleNouns. */
const things = [animals, goods, weapons, facilities, abstractNouns];

/** Nouns that say how many they are. */
const companies: Readonly<Record<string, number>> = { couple: 2, pair: 2, duo: 2, twins: 2, trio: 3, quartet: 4 };

/**
 * What a noun group counts when a verb of casualties is said of it, or undefined where it counts nobody: "12 militants" 12, "a
 * policeman" 1, "no one" 0, "rebels" an unknown plural, "five houses" nobody.
 */
export function countOf(reading: Reading, group: NounGroup, about: ClaimAbout, statement: number): Count | undefined {
  const head = reading.lower(group.head);
  const count = (low: number | null, best: number | null, high: number | null, qualifier: Count["qualifier"], weak: boolean): Count => ({
    about,
    group,
    low,
    best,
    high,
    qualifier,
    part: false,
    cumulative: false,
    revised: false,
    weak,
    statement,
    first: group.first,
    last: group.last,
  });
  if (isThing(group, head)) return undefined;
  // "Nobody could say how many were hurt."
  if (isOfUnknownNumber(reading, group)) return undefined;
  if (reading.placeOf[group.head] !== -1 && !group.people && !group.quantity) return undefined;
  if (group.determiner === "negative" || /^(?:nobody|none)$/.test(head)) {
    if (
      !(group.people || /^(?:one|casualties|injuries|deaths|fatalities|casualty|injury|none|nobody|body|victims?|loss|losses)$/.test(head))
    )
      return undefined;
    return count(0, 0, 0, "exact", false);
  }
  if (group.quantity) {
    // "two Palestinians", "12 Taliban", not "44 Hungerford St."
    const named = group.proper || (/^\p{Lu}/u.test(reading.token(group.head).text) && group.plural);
    const counted =
      group.people || (named && (/[sin]$/.test(head) || reading.actorOf[group.head] !== -1) && !/^(?:ave|st|mr|mrs)$/.test(head));
    if (!counted) return undefined;
    const { low, best, high, qualifier } = group.quantity;
    return count(low, best, high, qualifier, false);
  }
  if (group.pronoun) {
    if (/^(?:he|she|him|her|himself|herself)$/.test(head)) return count(1, 1, 1, "exact", !head.endsWith("self"));
    return undefined;
  }
  if (isPersonName(reading, group)) return count(1, 1, 1, "exact", false);
  const company = companies[head];
  if (company !== undefined && !group.plural) return count(company, company, company, "exact", group.determiner === "definite");
  if (!group.people) return undefined;
  if (
    /^(?:police|army|military|security|forces|force|troops|group|gang|faction|cell|unit|battalion|brigade|squad|patrol|regiment|platoon|navy|staff|personnel|crew|family|militia|authorities|squad|mob|infantry|rebels|militants|guerrillas|personnel)$/.test(
      head,
    ) &&
    !group.plural
  )
    return undefined;
  if (group.plural) {
    return count(2, null, null, "none", group.determiner === "definite");
  }
  // "the mayor of Kano": named for the first time.
  const named = reading.lower(group.last) === "of" && reading.nounGroupAt(group.last + 1)?.proper === true;
  return count(1, 1, 1, "exact", group.determiner === "definite" && !named && !isNamedByAnother(reading, group));
}

/** "an aide to the mayor", "his driver": one person who is named by another, and is none of those told before. */
export function isNamedByAnother(reading: Reading, group: NounGroup): boolean {
  if (group.plural || !relatedPeople.has(reading.lower(group.head))) return false;
  return group.determiner !== "definite" || /^(?:his|her|their)$/.test(reading.lower(group.first));
}

/** A noun of one of the lists, unless it is known to be people's or a name ("Lee Banks"). */
function isThing(group: NounGroup, head: string): boolean {
  return nonPeopleNouns.has(head) || (!group.proper && !peopleNouns.has(head) && things.some((list) => list.has(head)));
}

/** Whether the group is a person's name, perhaps with a title before it. */
export function isPersonName(reading: Reading, group: NounGroup): boolean {
  if (!group.proper) return false;
  if (reading.placeOf[group.head] !== -1 || reading.actorOf[group.head] !== -1 || reading.dateOf[group.head] !== -1) return false;
  // "moderate Hutus": a people, described.
  if (group.plural && group.first < group.head && /^\p{Ll}/u.test(reading.token(group.first).text) && /s$/.test(reading.lower(group.head)))
    return false;
  if (group.quantity || (group.plural && !group.people)) {
    // A surname may end in s; a plural of a people or party does so after a figure or "the".
    if (group.quantity || group.determiner !== "none") return false;
  }
  // A lone capitalised word that opens a sentence is capitalised for that.
  const sentence = reading.sentenceOf(group.head);
  if (group.first === group.head && group.head === sentence.firstToken && reading.token(group.head).pos !== "PROPN") return false;
  if (group.first === group.head && group.head === sentence.firstToken && /s$/.test(reading.lower(group.head))) return false;
  const text = reading.token(group.head).text;
  return /^\p{Lu}\p{Ll}/u.test(text) || (/^\p{Lu}+$/u.test(text) && reading.doc.caseStyle === "upper");
}

/** "how many civilians", or "and soldiers" after it, where nobody is said to know. */
function isOfUnknownNumber(reading: Reading, group: NounGroup): boolean {
  if (group.quantity && group.quantity.qualifier !== "vague") return false;
  const { firstToken } = reading.sentenceOf(group.first);
  for (let i = group.first; i > Math.max(firstToken, group.first - 6); i -= 1) {
    if (reading.verbGroupAt(i) || reading.token(i).text === ",") return false;
    if (reading.lower(i) === "many" && reading.lower(i - 1) === "how") return isUnknown(reading, i);
  }
  return false;
}

/** "unclear", "not known", "no word on" before token `at`, in its sentence. */
function isUnknown(reading: Reading, at: number): boolean {
  const { firstToken } = reading.sentenceOf(at);
  for (let i = at - 1; i >= Math.max(firstToken, at - 8); i -= 1) {
    const word = reading.lower(i);
    if (/^(?:unclear|unknown|unsure|uncertain|wondered|asked)$/.test(word)) return true;
    if (/^(?:known|clear|sure|certain|say|said|know|specify|word|confirm|confirmed|disclose|reveal)$/.test(word))
      for (let k = i - 1; k >= Math.max(firstToken, i - 4); k -= 1)
        if (/^(?:not|n't|no|without|never)$/.test(reading.lower(k))) return true;
  }
  return false;
}
