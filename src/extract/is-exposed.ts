import type { NounGroup } from "../language/en/noun-group.js";
import { facilities } from "../lexicons/facilities.js";
import { goods } from "../lexicons/goods.js";
import { lookUpHead } from "./look-up-head.js";
import type { Reading } from "./reading.js";

/**
 * Whom or what shots can meet: fighters and forces, travellers and villagers, posts, vehicles, places on the map. Ministers, bosses
 * and named persons come under fire for what they say.
 */
export function isExposed(reading: Reading, group: NounGroup): boolean {
  if (group.people) return group.people !== "official";
  if (group.pronoun) return false;
  return (
    reading.placeOf[group.head] !== -1 ||
    lookUpHead(reading, group, facilities) !== undefined ||
    lookUpHead(reading, group, goods)?.kind === "vehicle" ||
    /^(?:positions?|patrols?|units?|lines|area|areas|village|villages|town|town|city|camp|camps|neighbourhoods?|neighborhoods?|districts?|quarters?)$/.test(
      reading.lower(group.head),
    )
  );
}
