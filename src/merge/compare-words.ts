import { countries } from "../lexicons/countries.js";
import type { ToldIncident } from "../model/index.js";
import type { Sign } from "./comparison.js";
import { foldName } from "./fold-name.js";

/** Words of the sentences that tell the two, and names of their reports, as signs. */
export function compareWords(a: ToldIncident, b: ToldIncident): Sign[] {
  const signs: Sign[] = [];
  const placed = notTelling(a, b);
  const words = a.words.filter((word) => b.words.includes(word) && !placed.has(word));
  const least = Math.max(4, Math.min(a.words.length, b.words.length));
  const share = words.length / least;
  if (words.length > 0) signs.push({ weight: Math.min(2, 4 * share), words: `both tell of ${words.slice(0, 4).join(", ")}` });
  else if (Math.min(a.words.length, b.words.length) >= 5) signs.push({ weight: -0.5, words: "no telling word in common" });
  const called = words.filter((word) => a.names.includes(word) && b.names.includes(word));
  if (called.length > 1) signs.push({ weight: called.length > 2 ? 1 : 0.5, words: `${called.slice(0, 3).join(", ")} are named in both` });
  const names = a.names.filter((name) => b.names.includes(name) && !placed.has(name) && !words.includes(name));
  if (names.length > 0) {
    const share = names.length / Math.max(4, Math.min(a.names.length, b.names.length));
    signs.push({ weight: Math.min(1.2, 2.4 * share), words: `both reports name ${names.slice(0, 4).join(", ")}` });
  }
  return signs;
}

/** Words that both have because of where they are, or who wrote them: names of the place, its country and people, of paper and agency. */
function notTelling(a: ToldIncident, b: ToldIncident): Set<string> {
  const names = [a, b].flatMap(({ incident: { place }, report, wire }) => [
    place?.name ?? "",
    place?.adm1 ?? "",
    place?.adm2 ?? "",
    report.publisher ?? "",
    wire ?? "",
    ...(place?.country === undefined ? [] : (namesOf.get(place.country) ?? [])),
  ]);
  // As telling words are stemmed: "Pakistanis" stands as "pakistani".
  return new Set(
    names
      .flatMap((name) => foldName(name).split(" "))
      .flatMap((word) => [word, word.replace(/s$/, ""), word.replace(/(?:es|ed|ing)$/, "")]),
  );
}

const namesOf = new Map(countries.map(({ code, names, demonyms }) => [code, [...names, ...demonyms]]));
