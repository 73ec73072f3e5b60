import { type NounGroup, plainGroup } from "../language/en/noun-group.js";
import type { Happening } from "./happening.js";
import { mentionsBefore } from "./place-candidates.js";
import type { Reading } from "./reading.js";

const fromAfar: ReadonlySet<string> = new Set(["air-strike", "drone-strike", "shelling"]);

/** "a Russian missile strike", "U.S. air raids": strikes from afar are a state's, and the adjective says which. Not "US-led". */
export function stateBehind(reading: Reading, { types, first }: Happening, noun: NounGroup): NounGroup | undefined {
  if (!types.some(({ type, weight }) => weight >= 3 && fromAfar.has(type))) return undefined;
  for (let k = mentionsBefore(reading, first) - 1; k >= 0; k -= 1) {
    const mention = reading.places[k];
    if (!mention || mention.firstToken < noun.first) return undefined;
    if (mention.lastToken > first || mention.place?.kind !== "country" || reading.lower(mention.lastToken) === "-") continue;
    if (mention.role !== "demonym" && !/^(?:U\.?S\.?A?|U\.?K\.?)\.?$/.test(mention.name)) continue;
    return plainGroup(mention.firstToken, mention.lastToken, {
      determiner: "none",
      plural: true,
      proper: true,
      pronoun: false,
      people: "force",
    });
  }
  return undefined;
}
