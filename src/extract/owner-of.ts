import { facilities } from "../lexicons/facilities.js";
import { goods } from "../lexicons/goods.js";
import { peopleNouns } from "../lexicons/people-nouns.js";
import type { NounGroup, PeopleClass } from "../language/en/phrases.js";
import { lookUpEndingAt, lookUpHead } from "./classify-group.js";
import type { Reading } from "./reading.js";

/** Whose thing was attacked: "the car of the mayor of Talcahuano", "the house of a retired nurse", "the mayor's house". */
export function ownerOf(reading: Reading, thing: NounGroup): NounGroup | undefined {
  if (!lookUpHead(reading, thing, facilities) && !lookUpHead(reading, thing, goods)) return undefined;
  if (thing.afterPossessive !== undefined) {
    const last = thing.afterPossessive - 1;
    const head = last - 1;
    const people = head < thing.first ? undefined : peopleNouns.get(reading.lower(head));
    if (!people || people === "generic") return undefined;
    const plural = reading.lower(head).endsWith("s");
    return { ...thing, last, head, people: people as PeopleClass, plural, afterPossessive: undefined, quantity: undefined };
  }
  if (reading.lower(thing.last) !== "of") return undefined;
  const owner = reading.nounGroupAt(thing.last + 1);
  if (!owner || owner.first !== thing.last + 1 || owner.pronoun || lookUpEndingAt(reading, owner.first, owner.head, facilities))
    return undefined;
  return owner.people && owner.people !== "generic" ? owner : undefined;
}
