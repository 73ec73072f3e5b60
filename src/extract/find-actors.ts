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
    if (code >= 97 && code <= 122 && doc.caseStyle === "mixed" && !/^al$|^el$|^an$|^ash$/.test((tokens[i] as (typeof tokens)[number]).lower)) continue;
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
  const seen = new Map<string, { code: string; n: number } | undefined>();
  const note = (code: string | undefined, n: number) => {
    if (code) counts.set(code, (counts.get(code) ?? 0) + n);
  };
  for (const token of reading.doc.tokens) {
    const first = token.text.charCodeAt(0);
    if (first < 65 || (first > 90 && first < 192)) continue;
    if (seen.has(token.text)) {
      const known = seen.get(token.text);
      if (known) note(known.code, known.n);
      continue;
    }
    seen.set(token.text, undefined);
    const people = knowledge.gazetteer.countryOfDemonym(token.text);
    if (people) {
      note(people, 1);
      seen.set(token.text, { code: people, n: 1 });
      continue;
    }
    if (token.pos !== "PROPN" && token.pos !== "NOUN") continue;
    const places = knowledge.gazetteer.lookup(token.text);
    const country = places.find((place) => place.kind === "country");
    if (country) {
      note(country.country, 2);
      seen.set(token.text, { code: country.country, n: 2 });
    }
    else {
      // A city or province of note speaks for its country; a hamlet's name may be anybody's.
      const known = places.filter((place) => place.population > 150_000 || place.kind === "adm1" || place.kind === "region");
      const codes = new Set(known.map((place) => place.country));
      if (codes.size === 1 && known[0]) {
        note(known[0].country, 1);
        seen.set(token.text, { code: known[0].country, n: 1 });
      }
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code);
}
