import { classWords } from "../lexicons/place-words.js";
import type { IncidentPlace } from "../model/index.js";
import type { Knowledge, Reading } from "./reading.js";

/**
 * A warning for each country in which an incident is placed in a village that no list of places holds, where its villages can be
 * imported: "the village of Um Sunta" is known by its name alone. Only villages count of which the text itself says that they are
 * ("the village of X", "X town"): what else no list holds may be a hotel. Said only to those who have imported some country's places:
 * the others have chosen the built-in towns, and would be told the same with every second report. A country that was imported has no
 * better list to offer, and no warning.
 */
export function warnOfUnlistedVillages(reading: Reading, places: readonly (IncidentPlace | null)[], { gazetteer }: Knowledge): string[] {
  const imported = gazetteer.importedCountries;
  if (imported.size === 0) return [];
  const villages = new Map<number, string>();
  for (const { role, candidates, classWord, start, name } of reading.places)
    if (role === "unknown-name" && candidates.length === 0 && classWord && classWords.get(classWord) === "town") villages.set(start, name);
  const unlisted = new Map<string, Set<string>>();
  for (const place of places) {
    if (!place?.country || imported.has(place.country)) continue;
    if (place.evidence.some((span) => villages.get(span.start) === place.name))
      unlisted.set(place.country, (unlisted.get(place.country) ?? new Set()).add(place.name));
  }
  return [...unlisted].map(([country, names]) => {
    const name = gazetteer.country(country)?.name ?? country;
    return `no list of places holds ${[...names].join(", ")} (${name}): importing ${country}.zip of GeoNames may place ${names.size > 1 ? "them" : "it"}`;
  });
}
