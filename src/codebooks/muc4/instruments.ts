import type { Filler } from "./filler.js";
import { mentionStrings } from "./mention-strings.js";
import type { Entity } from "./template.js";

export interface Instrument {
  mentions: Entity;
  type: string;
}

/** Words of a weapon and what MUC-4 calls it; the first row that fits counts. */
const types: readonly (readonly [RegExp, string])[] = [
  [/\b(?:car|truck|vehicle|bus)[\s-]*bomb|\b(?:laden|loaded|packed|filled)\b/i, "VEHICLE BOMB"],
  [/machine-?\s?gun|\buzi/i, "MACHINE GUN"],
  [/\bmolotov|petrol bomb|firebomb|incendiary/i, "MOLOTOV COCKTAIL"],
  [/\baerial bomb/i, "AERIAL BOMB"],
  [/\bdynamite/i, "DYNAMITE"],
  [/\bgrenades?$/i, "GRENADE"],
  [/\bmines?\b/i, "MINE"],
  [/\bmortar/i, "MORTAR"],
  [/\brocket|\brpg/i, "ROCKET"],
  [/\bmissile/i, "MISSILE"],
  [/\brifle|ak-?47|m-?16|galil|kalashnikov/i, "RIFLE"],
  [/\bpistol|revolver|hand\s?gun/i, "HANDGUN"],
  [/bomb/i, "BOMB"],
  [/\bexplosive|charge|tnt|device/i, "EXPLOSIVE"],
  [/\bmachete|knife|knives|\baxe|dagger|sword|razor/i, "CUTTING DEVICE"],
  [/\bstones?\b|\brocks?\b/i, "STONE"],
  [/\bfire\b|gasoline|torch|kerosene/i, "FIRE"],
  [/\bgun|bullet|shot|firearm|weapon|silencer/i, "GUN"],
];

/** What an incident was done with. */
export function instruments(fillers: readonly Filler[]): Instrument[] {
  return fillers
    .filter(({ slot }) => slot === "weapon")
    .flatMap((weapon) => {
      const type = types.find(([pattern]) => pattern.test(weapon.text))?.[1];
      return type === undefined ? [] : [{ mentions: mentionStrings(weapon), type }];
    });
}
