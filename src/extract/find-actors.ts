import { ActorIndex } from "../actors/actors.js";
import { Gazetteer } from "../gazetteer/gazetteer.js";
import type { Token } from "../text/text-document.js";
import { wordTest } from "../text/word.js";
import type { Knowledge, Reading } from "./reading.js";

const isArticle = wordTest((word) => word === "al" || word === "el" || word === "an" || word === "ash");
// What the built-in knowledge answers for single words is remembered with the words.
const opensBuiltInName = wordTest((word) => ActorIndex.builtIn().mayOpen(word));
const speaksForBuiltInCountry = wordTest((word) => lookUp(word, Gazetteer.builtIn()) !== undefined);

/** Stage 3: groups, forces and parties by name. Countries that the text names decide between actors of one name. */
export function findActors(reading: Reading, knowledge: Knowledge): void {
  const { doc } = reading;
  const { tokens } = doc;
  const countries = countriesOf(reading, knowledge.gazetteer);
  const options = { countries, upperCaseText: doc.caseStyle === "upper" };
  const isBuiltIn = knowledge.actors === ActorIndex.builtIn();
  for (let i = 0; i < tokens.length; i += 1) {
    if (reading.dateOf[i] !== -1) continue;
    // Names have capitals, where the text has them at all.
    const token = tokens[i] as Token;
    const code = token.text.charCodeAt(0);
    if (code >= 97 && code <= 122 && doc.caseStyle === "mixed" && !isArticle(token.word)) continue;
    if (isBuiltIn && !opensBuiltInName(token.word)) continue;
    const match = knowledge.actors.longestMatch(tokens, i, options);
    if (!match) continue;
    const at = reading.actors.length;
    reading.actors.push({ actor: match.actor, first: i, last: i + match.length });
    reading.actorOf.fill(at, i, i + match.length);
    i += match.length - 1;
  }
}

/** Countries that the text names, by name or people, the most named first. */
function countriesOf(reading: Reading, gazetteer: Gazetteer): string[] {
  const counts = new Map<string, number>();
  const isBuiltIn = gazetteer === Gazetteer.builtIn();
  for (const token of reading.doc.tokens) {
    const first = token.text.charCodeAt(0);
    if (first < 65 || (first > 90 && first < 192)) continue;
    if (isBuiltIn && !speaksForBuiltInCountry(token.word)) continue;
    const spoken = spokenFor(token, gazetteer);
    if (spoken) counts.set(spoken.code, (counts.get(spoken.code) ?? 0) + spoken.n);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code);
}

/** Country and weight by word: the same few names come again in every report. Emptied before it grows large. */
const known = new WeakMap<Gazetteer, Map<string, { code: string; n: number } | undefined>>();

/** The country that a capitalised word speaks for: its own name 2, its people or a place of note in it 1. */
function spokenFor(token: Token, gazetteer: Gazetteer): { code: string; n: number } | undefined {
  let words = known.get(gazetteer);
  if (!words || words.size > 50_000) {
    words = new Map();
    known.set(gazetteer, words);
  }
  if (words.has(token.text)) return words.get(token.text);
  const spoken = lookUp(token.text, gazetteer);
  words.set(token.text, spoken);
  return spoken;
}

function lookUp(word: string, gazetteer: Gazetteer): { code: string; n: number } | undefined {
  const people = gazetteer.countryOfDemonym(word);
  if (people) return { code: people, n: 1 };
  const places = gazetteer.lookup(word);
  const country = places.find((place) => place.kind === "country");
  if (country) return { code: country.country, n: 2 };
  // A city or province of note speaks for its country; a hamlet's name may be anybody's.
  const noted = places.filter((place) => place.population > 150_000 || place.kind === "adm1" || place.kind === "region");
  const codes = new Set(noted.map((place) => place.country));
  return codes.size === 1 && noted[0]?.country ? { code: noted[0].country, n: 1 } : undefined;
}
