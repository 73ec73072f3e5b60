import type { ToldIncident } from "../model/index.js";
import type { Sign } from "./comparison.js";
import { foldName } from "./fold-name.js";

/** Words of the sentences that tell the two, and names of their reports, as signs. */
export function compareWords(a: ToldIncident, b: ToldIncident): Sign[] {
  const signs: Sign[] = [];
  const placed = new Set(
    [a, b].flatMap(({ incident: { place } }) =>
      place ? foldName(`${place.name} ${place.adm1 ?? ""} ${place.adm2 ?? ""}`).split(" ") : [],
    ),
  );
  const words = a.words.filter((word) => b.words.includes(word) && !placed.has(word));
  const least = Math.max(4, Math.min(a.words.length, b.words.length));
  const share = words.length / least;
  if (words.length > 0) signs.push({ weight: Math.min(2, 4 * share), words: `both tell of ${words.slice(0, 4).join(", ")}` });
  else if (Math.min(a.words.length, b.words.length) >= 5) signs.push({ weight: -0.5, words: "no telling word in common" });
  const names = a.names.filter((name) => b.names.includes(name) && !placed.has(name) && !words.includes(name));
  if (names.length > 0) {
    const share = names.length / Math.max(4, Math.min(a.names.length, b.names.length));
    signs.push({ weight: Math.min(1.2, 2.4 * share), words: `both reports name ${names.slice(0, 4).join(", ")}` });
  }
  return signs;
}
