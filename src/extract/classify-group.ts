import type { ObjectClass } from "../incident-types/index.js";
import type { NounGroup } from "../language/en/phrases.js";
import { crowdNouns } from "../lexicons/crowd-nouns.js";
import { facilities } from "../lexicons/facilities.js";
import { goods } from "../lexicons/goods.js";
import { weapons } from "../lexicons/weapons.js";
import { isArmed } from "./is-armed.js";
import { isExposed } from "./is-exposed.js";
import { isIncendiary } from "./is-incendiary.js";
import { lookUpHead } from "./look-up-head.js";
import { isPersonName } from "./read-counts.js";
import type { Reading } from "./reading.js";

export { lookUpEndingAt, lookUpHead } from "./look-up-head.js";

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
    case "money":
      return lookUpHead(reading, group, goods)?.kind === "money";
    case "livestock":
      return lookUpHead(reading, group, goods)?.kind === "livestock";
    case "incendiary":
      return isIncendiary(reading, group);
    case "suicide-device":
      return lookUpHead(reading, group, weapons)?.kind === "suicide-device";
    case "position":
      return (
        /^(?:military|police)$/.test(lookUpHead(reading, group, facilities)?.kind ?? "") ||
        /^(?:positions?|hills?|heights|villages?|towns?|city|cities|strongholds?|posts?)$/.test(reading.lower(group.head)) ||
        (reading.placeOf[group.head] !== -1 && group.proper)
      );
    case "police":
      return group.people === "force";
    case "shots":
      return /^(?:bullets?|gunshots?|gunfire|shots?|volleys?)$/.test(reading.lower(group.head));
    case "mob":
      return /^(?:crowds?|mobs?|villagers|residents|inhabitants|townspeople|neighbours|neighbors|bystanders|vigilantes|throng|locals)$/.test(
        reading.lower(group.head),
      );
    case "captives":
      return /^(?:hostages?|captives?|abductees?)$/.test(reading.lower(group.head));
    case "armed":
      return isArmed(reading, group);
    case "exposed":
      return isExposed(reading, group);
    case "explosive": {
      if (isIncendiary(reading, group)) return false;
      // "cartridges of dynamite": what follows "of" says what it is.
      const of = reading.lower(group.last) === "of" ? reading.nounGroupAt(group.last + 1) : undefined;
      const kinds = [group, ...(of ? [of] : [])].map((one) => lookUpHead(reading, one, weapons)?.kind);
      return kinds.some((kind) => kind === "explosive" || kind === "suicide-device");
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
      return kind === "blunt" || kind === "fire" || isIncendiary(reading, group);
    }
    case "ammunition":
      return /^(?:rounds?|shots?|bullets?|volleys?)$/.test(reading.lower(group.head)) && reading.lower(group.head - 1) !== "warning";
    case "firearm":
      return lookUpHead(reading, group, weapons)?.kind === "firearm";
    case "crowd-control":
      return lookUpHead(reading, group, weapons)?.kind === "crowd-control";
    case "force":
      return group.people === "force" || group.people === "militant";
    case "warplane":
      return /^(?:aircraft|airplanes?|planes?|warplanes?|jets?|helicopters?|gunships?|bombers?|fighter-bombers?)$/.test(
        reading.lower(group.head),
      );
    case "aerial":
      return lookUpHead(reading, group, weapons)?.kind === "aerial";
    case "drone": {
      const weapon = lookUpHead(reading, group, weapons);
      return weapon?.kind === "aerial" && /drone|unmanned|uav|copter|fpv|loitering/.test(weapon.entry);
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
