import type { ObjectClass } from "../incident-types/index.js";
import type { NounGroup } from "../language/en/phrases.js";
import { crowdNouns } from "../lexicons/crowd-nouns.js";
import { facilities } from "../lexicons/facilities.js";
import { goods } from "../lexicons/goods.js";
import type { Lexicon } from "../lexicons/lexicon.js";
import { weapons } from "../lexicons/weapons.js";
import { type Word, wordTest } from "../text/word.js";
import { isPersonName } from "./read-counts.js";
import type { Reading } from "./reading.js";

/** The class of the words that end at the group's head: the last three, two or one of them. */
export function lookUpHead(
  reading: Reading,
  group: NounGroup,
  lexicon: Lexicon,
): { entry: string; kind: string; first: number } | undefined {
  return lookUpEndingAt(reading, group.first, group.head, lexicon);
}

const endTests = new Map<Lexicon, (word: Word) => boolean>();

/** Whether an entry of the list ends with the word. Most words end none, and no sequence with them need be looked up. */
function mayEnd(lexicon: Lexicon, word: Word): boolean {
  let test = endTests.get(lexicon);
  if (!test) {
    const ends = new Set<string>();
    for (const entry of lexicon.keys())
      for (let i = 0; i < entry.length; i += 1) if (i === 0 || entry[i - 1] === " " || entry[i - 1] === "-") ends.add(entry.slice(i));
    // A word that opens with a hyphen is closed up with whatever stands before it.
    test = wordTest((lower) => lower.startsWith("-") || ends.has(lower));
    endTests.set(lexicon, test);
  }
  return test(word);
}

/** The longest entry of up to three words (hyphens closed up) that ends with token `at` and begins at `from` or later. */
export function lookUpEndingAt(
  reading: Reading,
  from: number,
  at: number,
  lexicon: Lexicon,
): { entry: string; kind: string; first: number } | undefined {
  if (!mayEnd(lexicon, reading.word(at))) return undefined;
  let words = "";
  let best: { entry: string; kind: string; first: number } | undefined;
  for (let i = at, count = 0; i >= from && count < 5; i -= 1, count += 1) {
    const word = reading.lower(i);
    const glued = words !== "" && (word === "-" || words.startsWith("-"));
    words = words === "" ? word : glued ? word + words : `${word} ${words}`;
    const kind = lexicon.get(words);
    if (kind) best = { entry: words, kind, first: i };
  }
  return best;
}

/** What a noun group can be the object of. */
export function hasClass(reading: Reading, group: NounGroup, wanted: ObjectClass): boolean {
  switch (wanted) {
    case "people":
      return isPeople(reading, group);
    case "counted people":
      return isPeople(reading, group) || isCountedPeople(reading, group);
    case "arms": {
      // "a cache of ammunition", "quantities of explosives": what follows "of" says what it is.
      const inner =
        /^(?:cache|stockpile|haul|quantity|quantities|amount|amounts|consignment|shipment|truckload|number|types?|kilograms?|kilos?|kg|tonnes?|tons?)$/.test(
          reading.lower(group.head),
        ) && reading.lower(group.last) === "of"
          ? reading.nounGroupAt(group.last + 1)
          : undefined;
      const weapon = lookUpHead(reading, inner ?? group, weapons);
      return weapon !== undefined && weapon.kind !== "blunt" && weapon.kind !== "fire";
    }
    case "explosive": {
      const kind = lookUpHead(reading, group, weapons)?.kind;
      return kind === "explosive" || kind === "suicide-device";
    }
    case "indirect":
      return lookUpHead(reading, group, weapons)?.kind === "indirect";
    case "vehicle":
      return lookUpHead(reading, group, goods)?.kind === "vehicle";
    case "facility":
      return lookUpHead(reading, group, facilities) !== undefined;
    case "valuables":
      return lookUpHead(reading, group, goods) !== undefined || lookUpHead(reading, group, weapons) !== undefined;
    case "missile": {
      const kind = lookUpHead(reading, group, weapons)?.kind;
      return (
        kind === "blunt" ||
        kind === "fire" ||
        /^(?:petrol bombs?|firebombs?|molotov cocktails?)$/.test(reading.span(group.first, group.last).text.toLowerCase())
      );
    }
    case "ammunition":
      return /^(?:rounds?|shots?|bullets?|volleys?)$/.test(reading.lower(group.head)) && reading.lower(group.head - 1) !== "warning";
    case "firearm":
      return lookUpHead(reading, group, weapons)?.kind === "firearm";
    case "crowd-control":
      return lookUpHead(reading, group, weapons)?.kind === "crowd-control";
    case "force":
      return group.people === "force" || group.people === "militant";
    case "aerial":
      return lookUpHead(reading, group, weapons)?.kind === "aerial";
    case "drone": {
      const weapon = lookUpHead(reading, group, weapons);
      return weapon?.kind === "aerial" && /drone|unmanned|uav/.test(weapon.entry);
    }
    case "crowd":
      return (
        crowdNouns.has(reading.lower(group.head)) ||
        (group.quantity !== undefined && (group.quantity.best ?? group.quantity.low ?? 0) >= 20 && isPeople(reading, group)) ||
        /^(?:protests?|demonstrations?|rally|gathering|march|rallies|sit-in)$/.test(reading.lower(group.head))
      );
    case "property":
      return lookUpHead(reading, group, facilities) !== undefined || lookUpHead(reading, group, goods)?.kind === "vehicle";
  }
}

/** A figure of something in the plural that no list knows for a thing: of those who can be arrested, people. */
export function isCountedPeople(reading: Reading, group: NounGroup): boolean {
  return (
    group.quantity !== undefined &&
    group.plural &&
    !group.pronoun &&
    reading.dateOf[group.head] === -1 &&
    ![goods, weapons, facilities].some((list) => lookUpHead(reading, group, list)) &&
    !/^(?:vehicles?|cars?|trucks?|boats?|ships?|trains?|sheep|cattle|goats?|cows?|camels?|dogs?|kilos?|kilograms?|tonnes?|bags?)$/.test(
      reading.lower(group.head),
    )
  );
}

/** "found 46 mines … and took them away": the last thing with a figure before the pronoun is no people. */
function standsForThings(reading: Reading, pronoun: NounGroup): boolean {
  const { firstToken } = reading.sentenceOf(pronoun.head);
  for (let i = pronoun.first - 1; i >= firstToken; i -= 1) {
    const group = reading.nounGroupAt(i);
    if (!group) continue;
    if (group.people && group.plural) return false;
    if (group.quantity && [weapons, goods].some((list) => lookUpHead(reading, group, list))) return true;
    i = group.first;
  }
  return false;
}

/** Whether the group means people: by its noun, as a pronoun, or as a person's name. */
export function isPeople(reading: Reading, group: NounGroup): boolean {
  if (group.people) return true;
  if (group.pronoun && /^(?:them|they)$/.test(reading.lower(group.head)) && standsForThings(reading, group)) return false;
  if (group.pronoun) return /^(?:he|she|him|her|they|them|himself|herself|themselves|us|me|who)$/.test(reading.lower(group.head));
  return isPersonName(reading, group);
}
