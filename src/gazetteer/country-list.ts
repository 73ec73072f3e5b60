import { countries } from "../lexicons/countries.js";
import { countryHints } from "../lexicons/place-demonyms.js";
import type { Place } from "./place.js";
import { placeKey } from "./place-key.js";

/** The countries, with their names, neighbours, capitals and what their people are called. */
export class CountryList {
  readonly #countries = new Map<string, Place>();
  readonly #neighbours = new Map<string, readonly string[]>();
  readonly #capitals = new Map<string, string>();
  readonly #demonyms = new Map<string, string>();
  /** First words of the demonyms. */
  readonly #demonymStarts = new Set<string>();

  /** Keys of all their names. */
  readonly names: (readonly [key: string, place: Place])[] = [];

  /** `lines` are those of the built-in data. */
  constructor(lines: string) {
    this.#read(lines);
    for (const words of this.#demonyms.keys())
      for (let end = 1; end <= words.length; end++)
        if (end === words.length || words[end] === " ") this.#demonymStarts.add(words.slice(0, end));
  }

  country(code: string): Place | undefined {
    return this.#countries.get(code);
  }

  areNeighbours(a: string, b: string): boolean {
    return this.#neighbours.get(a)?.includes(b) ?? false;
  }

  /** Key of the name of a country's capital. */
  capitalOf(country: string): string | undefined {
    return this.#capitals.get(country);
  }

  /** Country code of a demonym in lower case. */
  countryOfDemonym(lower: string): string | undefined {
    return this.#demonyms.get(lower);
  }

  opensDemonym(lower: string): boolean {
    return this.#demonymStarts.has(lower);
  }

  #read(part: string): void {
    const lines = new Map(part.split("\n").map((line) => [line.slice(0, 2), line.split("\t")] as const));
    for (const { code, names, demonyms, capital, neighbours } of countries) {
      const [, lat = "", lon = "", population = "", further = ""] = lines.get(code) ?? [];
      const place: Place = {
        id: `country:${code}`,
        name: names[0] ?? code,
        kind: "country",
        country: code,
        adm1: undefined,
        adm2: undefined,
        adm1Code: undefined,
        adm2Code: undefined,
        latitude: Number(lat),
        longitude: Number(lon),
        population: Number(population),
        isCapital: undefined,
        isQuarter: undefined,
      };
      this.#countries.set(code, place);
      for (const key of new Set([...names, ...(further === "" ? [] : further.split("|"))].map(placeKey))) this.names.push([key, place]);
      this.#capitals.set(code, placeKey(capital));
      this.#neighbours.set(code, neighbours);
      for (const word of demonyms) this.#demonyms.set(word, code);
    }
    for (const [word, code] of countryHints) for (const form of demonymForms(word)) this.#demonyms.set(form, code);
  }
}

function demonymForms(word: string): string[] {
  return /(?:s|sh|ch|ese)$/.test(word) ? [word] : word.endsWith("y") ? [word, `${word.slice(0, -1)}ies`] : [word, `${word}s`];
}
