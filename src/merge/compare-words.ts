import { countries } from "../lexicons/countries.js";
import type { ToldIncident } from "../model/index.js";
import type { Sign } from "./comparison.js";
import { foldName } from "./fold-name.js";
import { onceEach } from "./once-each.js";

/** Words of the sentences that tell the two, and names of their reports, as signs. */
export function compareWords(a: ToldIncident, b: ToldIncident): Sign[] {
  const signs: Sign[] = [];
  const [x, y] = [toldBy(a), toldBy(b)];
  const placed = (word: string) => x.notTelling.has(word) || y.notTelling.has(word);
  const words = a.words.filter((word) => y.words.has(word) && !placed(word));
  const least = Math.max(4, Math.min(a.words.length, b.words.length));
  const share = words.length / least;
  if (words.length > 0) signs.push({ weight: Math.min(2, 4 * share), words: () => `both tell of ${words.slice(0, 4).join(", ")}` });
  else if (Math.min(a.words.length, b.words.length) >= 5) signs.push({ weight: -0.5, words: () => "no telling word in common" });
  const called = words.filter((word) => x.names.has(word) && y.names.has(word));
  if (called.length > 1)
    signs.push({ weight: called.length > 2 ? 1 : 0.5, words: () => `${called.slice(0, 3).join(", ")} are named in both` });
  const names = a.names.filter((name) => y.names.has(name) && !placed(name) && !words.includes(name));
  if (names.length > 0) {
    const share = names.length / Math.max(4, Math.min(a.names.length, b.names.length));
    signs.push({ weight: Math.min(1.2, 2.4 * share), words: () => `both reports name ${names.slice(0, 4).join(", ")}` });
  }
  return signs;
}

const toldBy = onceEach((told: ToldIncident) => ({
  words: new Set(told.words),
  names: new Set(told.names),
  notTelling: notTelling(told),
}));

/** Words that a report has because of where it is, or who wrote it: names of the place, its country and people, of paper and agency. */
function notTelling({ incident: { place }, report, wire }: ToldIncident): Set<string> {
  const names = [
    place?.name ?? "",
    place?.adm1 ?? "",
    place?.adm2 ?? "",
    report.publisher ?? "",
    wire ?? "",
    ...(place?.country === undefined ? [] : (namesOf.get(place.country) ?? [])),
  ];
  // As telling words are stemmed: "Pakistanis" stands as "pakistani".
  return new Set(
    names
      .flatMap((name) => foldName(name).split(" "))
      .flatMap((word) => [word, word.replace(/s$/, ""), word.replace(/(?:es|ed|ing)$/, "")]),
  );
}

const namesOf = new Map(countries.map(({ code, names, demonyms }) => [code, [...names, ...demonyms]]));
