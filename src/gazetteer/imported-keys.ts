import { abstractNouns } from "../lexicons/abstract-nouns.js";
import { crowdNouns } from "../lexicons/crowd-nouns.js";
import { facilities } from "../lexicons/facilities.js";
import { goods } from "../lexicons/goods.js";
import { peopleNouns } from "../lexicons/people-nouns.js";
import { personTitles } from "../lexicons/place-like-names.js";
import { placeLikeWords } from "../lexicons/place-like-words.js";
import { classWords, directionWords, locativePrepositions, monthsAndDays } from "../lexicons/place-words.js";
import { sourceNouns } from "../lexicons/sources.js";
import { weapons } from "../lexicons/weapons.js";
import { areaKey } from "./area-key.js";
import { placeKey } from "./place-key.js";

/** Letters of the Latin script, digits, and what stands in names: other scripts are in no report that we read. */
const latin = /^[\p{Script=Latin}\p{M}\d\s'’‘`ʻʼʾʿ´.,/-]+$/u;
/** "KBL", "PKPEW": codes of airports and ports, which GeoNames lists among a town's names. */
const code = /^[A-Z]{2,5}$/;
/** A shorter other name is found by accident more often than on purpose. */
const shortest = 3;
const longest = 120;
/** No town has more names in our script than this; what does is no town. */
const most = 200;
/** Words before an area's name that the built-in data, whose keys `areaKey` makes, have no use for. */
const otherClassBefore = /^(?:cercle|gouvernorat|arrondissement|wilaya)(?: (?:of|de|du|la))? (?=.)/;
/** Words that reports are made of. A hamlet "Market" or "Police Station" would be found in every second one. */
const words: readonly { has(key: string): boolean }[] = [
  peopleNouns,
  crowdNouns,
  sourceNouns,
  facilities,
  weapons,
  goods,
  abstractNouns,
  classWords,
  directionWords,
  locativePrepositions,
  monthsAndDays,
  personTitles,
];

/**
 * The keys under which an imported place is looked up, that of its own name first. Names are left out that are not in the Latin script or
 * that reports are made of; other names than its own also where they are codes, shorter than three letters, or ordinary English words
 * ("Bale", "Man"), as which a place's own name is found only where its surroundings say that it is one.
 */
export function importedKeys(name: string, asciiName: string, otherNames: string, isArea: boolean): string[] {
  const keys = new Set<string>();
  const add = (text: string) => {
    const whole = placeKey(text);
    const key = isArea ? areaKey(whole).replace(otherClassBefore, "") : whole;
    if (key !== "" && key.length <= longest && keys.size < most && !words.some((list) => list.has(key))) keys.add(key);
  };
  if (latin.test(name)) add(name);
  if (asciiName !== "") add(asciiName);
  if (otherNames === "") return [...keys];
  for (const other of otherNames.split(",")) {
    if (other === "" || code.test(other) || !latin.test(other)) continue;
    const key = placeKey(other);
    if (key.length >= shortest && !/^\d+$/.test(key) && !placeLikeWords.has(key)) add(other);
  }
  return [...keys];
}
