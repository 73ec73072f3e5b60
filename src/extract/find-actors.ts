import type { Token } from "../text/text-document.js";
import type { Knowledge, Reading } from "./reading.js";

/** Stage 3: groups, forces and parties by name. Countries that the text names decide between actors of one name. */
export function findActors(reading: Reading, knowledge: Knowledge): void {
  const { doc } = reading;
  const { tokens } = doc;
  const countries = countriesOf(reading, knowledge);
  for (let i = 0; i < tokens.length; i += 1) {
    if (reading.dateOf[i] !== -1) continue;
    // Names have capitals, where the text has them at all.
    const code = (tokens[i] as (typeof tokens)[number]).text.charCodeAt(0);
    if (
      code >= 97 &&
      code <= 122 &&
      doc.caseStyle === "mixed" &&
      !/^al$|^el$|^an$|^ash$/.test((tokens[i] as (typeof tokens)[number]).lower)
    )
      continue;
    const match = knowledge.actors.longestMatch(tokens, i, { countries, upperCaseText: doc.caseStyle === "upper" });
    if (!match) continue;
    const at = reading.actors.length;
    reading.actors.push({ actor: match.actor, first: i, last: i + match.length });
    reading.actorOf.fill(at, i, i + match.length);
    i += match.length - 1;
  }
}

/** Countries that the text names, by name or people, the most named first. */
function countriesOf(reading: Reading, knowledge: Knowledge): string[] {
  const counts = new Map<string, number>();
  for (const token of reading.doc.tokens) {
    const first = token.text.charCodeAt(0);
    if (first < 65 || (first > 90 && first < 192)) continue;
    const spoken = spokenFor(token, knowledge);
    if (spoken) counts.set(spoken.code, (counts.get(spoken.code) ?? 0) + spoken.n);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code);
}

/** Country and weight by word: the same few names come again in every report. Emptied before it grows large. */
const known = new WeakMap<Knowledge, Map<string, { code: string; n: number } | undefined>>();

/** The country that a capitalised word speaks for: its own name 2, its people or a place of note in it 1. */
function spokenFor(token: Token, knowledge: Knowledge): { code: string; n: number } | undefined {
  let words = known.get(knowledge);
  if (!words || words.size > 50_000) {
    words = new Map();
    known.set(knowledge, words);
  }
  if (words.has(token.text)) return words.get(token.text);
  const spoken = lookUp(token.text, knowledge);
  words.set(token.text, spoken);
  return spoken;
}

function lookUp(word: string, knowledge: Knowledge): { code: string; n: number } | undefined {
  const people = knowledge.gazetteer.countryOfDemonym(word);
  if (people) return { code: people, n: 1 };
  const places = knowledge.gazetteer.lookup(word);
  const country = places.find((place) => place.kind === "country");
  if (country) return { code: country.country, n: 2 };
  // A city or province of note speaks for its country; a hamlet's name may be anybody's.
  const noted = places.filter((place) => place.population > 150_000 || place.kind === "adm1" || place.kind === "region");
  const codes = new Set(noted.map((place) => place.country));
  return codes.size === 1 && noted[0]?.country ? { code: noted[0].country, n: 1 } : undefined;
}
