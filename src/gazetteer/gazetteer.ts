import { countries } from "../lexicons/countries.js";
import { countryHints } from "../lexicons/place-demonyms.js";
import { placeNames, postalCodes } from "../lexicons/place-names.js";
import { type Word, wordTest } from "../text/word.js";
import { ImportedPlaces } from "./imported-places.js";
import { firstWordOf, keyHash } from "./key-hash.js";
import type { Place, PlaceKind } from "./place.js";
import type { PlaceFile } from "./place-file.js";
import { placeKey } from "./place-key.js";
import builtInText, { hash as builtInHash } from "./places.data.js";

/** Where Arabic, Persian or Urdu gives names: "Al Fallūjah" is printed "Fallujah", "Baqubah" "Baquba". */
const looseCountries = new Set("AE AF BH DJ DZ EG IQ IR JO KW LB LY MA ML MR NE OM PK PS QA SA SD SO SS SY TD TN YE".split(" "));

/** Whom and what Mexican towns are called after beside their own name; news leaves it out: "Tixtla de Guerrero" is "Tixtla". */
const mexicanHonours =
  `de guerrero;de juarez;de morelos;de hidalgo;de alvarez;de zaragoza;de ocampo;de galeana;de bravo;de mendoza;de matamoros;de allende;
  de obregon;de madero;de carranza;de comonfort;de degollado;de rayon;de arteaga;de cardenas;de iturbide;de arista;de victoria`
    .split(";")
    .map((words) => words.trim());

const alwaysEmpty: readonly Place[] = [];
const noCountries: ReadonlySet<string> = new Set();
/** Places named by hand are there because news speaks of them: weighed like a town that everybody knows. */
const knownPopulation = 50_000;
/** Decoded names are kept up to this many, then forgotten, so that memory does not grow with what is read. */
const cacheLimit = 20_000;

// What the built-in index answers for single words is remembered with the words.
const isDemonymOfBuiltIn = wordTest((word) => Gazetteer.builtIn().countryOfDemonym(word) !== undefined);
const opensDemonymOfBuiltIn = wordTest((word) => Gazetteer.builtIn().opensDemonym(word));
const opensNameOfBuiltIn = wordTest((word) => Gazetteer.builtIn().opensName(word));

/**
 * The index of places: GeoNames' towns of 1,000 people and more, first- and second-order areas, countries, and names of news
 * (src/lexicons/place-names.ts), and beside them what users imported. Loading only hashes the keys; a line is decoded when its name is
 * looked up.
 */
export class Gazetteer {
  static #builtIn: Gazetteer | undefined;

  /** Names the data in use. */
  readonly dataHash: string;
  readonly #text: string;
  readonly #areaLines: Int32Array;
  readonly #areaParents: Int32Array;
  /** Open addressing: place of the first line of each key, by hash. */
  readonly #table: Int32Array;
  /** By hash of a key's first word: bit n set where a key of n words begins so. */
  readonly #firstWords = new Uint8Array(65536);
  readonly #countries = new Map<string, Place>();
  readonly #neighbours = new Map<string, readonly string[]>();
  readonly #capitals = new Map<string, string>();
  readonly #demonyms = new Map<string, string>();
  /** First words of the demonyms. */
  readonly #demonymStarts = new Set<string>();
  readonly #named = new Map<string, Target[]>();
  readonly #cache = new Map<string, readonly Place[]>();
  readonly #areas = new Map<number, Place>();
  readonly #imported: ImportedPlaces | undefined;
  #areaByCode: Map<string, number> | undefined;

  /** `text` is what scripts/build-gazetteer.mjs makes; `files` are what users imported. */
  constructor(text: string, hash: string, files: readonly PlaceFile[] = []) {
    this.#text = text;
    this.#imported = files.length > 0 ? new ImportedPlaces(files) : undefined;
    this.dataHash = this.#imported ? (keyHash(`${hash},${this.#imported.hash}`) >>> 0).toString(16).padStart(8, "0") : hash;
    const areasAt = text.indexOf("\n\n") + 2;
    const namesAt = text.indexOf("\n\n", areasAt) + 2;
    this.#readCountries(text.slice(0, areasAt - 2));
    const offsets: number[] = [];
    const parents: number[] = [];
    let parent = 0;
    for (let at = areasAt; at < namesAt - 1; at = text.indexOf("\n", at) + 1) {
      if (text.charCodeAt(at) !== 46) parent = offsets.length;
      offsets.push(at);
      parents.push(parent);
    }
    this.#areaLines = Int32Array.from(offsets);
    this.#areaParents = Int32Array.from(parents);
    this.#table = new Int32Array(1 << 19);
    this.#hashKeys(namesAt);
    this.#readPlaceNames();
    this.#imported?.addFirstWords(this.#firstWords);
    for (const words of this.#demonyms.keys())
      for (let end = 1; end <= words.length; end++)
        if (end === words.length || words[end] === " ") this.#demonymStarts.add(words.slice(0, end));
  }

  /** The index that comes with Dateline and what users imported beside it. Where both know a place, the imported entry counts. */
  static withImported(files: readonly PlaceFile[]): Gazetteer {
    return files.length > 0 ? new Gazetteer(builtInText, builtInHash, files) : Gazetteer.builtIn();
  }

  /** The index that comes with Dateline; loaded at first use. */
  static builtIn(): Gazetteer {
    Gazetteer.#builtIn ??= new Gazetteer(builtInText, builtInHash);
    return Gazetteer.#builtIn;
  }

  /** All places of that name, countries first, then by population. */
  lookup(name: string): readonly Place[] {
    return this.lookupKey(placeKey(name));
  }

  /** As `lookup`, for a key that `placeKey` made. */
  lookupKey(key: string): readonly Place[] {
    const known = this.#cache.get(key);
    if (known) return known;
    const found = key === "" ? alwaysEmpty : this.#decode(key);
    if (this.#cache.size >= cacheLimit) this.#cache.clear();
    this.#cache.set(key, found);
    return found;
  }

  /**
   * Places whose name differs from `key` by an Arabic article or a final h ("Fallujah", "Baquba") or by an honour. Looser than `lookupKey`:
   * for words that their surroundings already show to be places.
   */
  lookupLoose(key: string): readonly Place[] {
    const exact = this.lookupKey(key);
    if (exact.length > 0 || key.length < 4) return exact;
    const words = key.split(" ");
    if ((this.lengthsFrom(words[0] as string) >> (words.length + 2)) & 1)
      for (const honour of mexicanHonours) {
        const found = this.lookupKey(`${key} ${honour}`).filter((p) => p.country === "MX");
        if (found.length > 0) return found;
      }
    const bare = key.startsWith("al ") ? key.slice(3) : key;
    const other = bare.endsWith("ah") ? bare.slice(0, -1) : bare.endsWith("a") ? `${bare}h` : bare;
    for (const variant of [bare, `al ${bare}`, other, `al ${other}`]) {
      if (variant === key) continue;
      const found = this.lookupKey(variant).filter((p) => looseCountries.has(p.country));
      if (found.length > 0) return found;
    }
    return alwaysEmpty;
  }

  /** The place that news means by the name before all others of that name, where src/lexicons/place-names.ts says so. */
  preferred(key: string): Place | undefined {
    return this.#named.has(key) ? this.lookupKey(key)[0] : undefined;
  }

  /** Numbers of words (bit n: n words) of the names that may begin with this word of a key; 0 for most words. */
  lengthsFrom(firstWord: string): number {
    return this.#firstWords[keyHash(firstWord) & 0xffff] ?? 0;
  }

  /** Codes of the countries of which users imported places. */
  get importedCountries(): ReadonlySet<string> {
    return this.#imported?.countries ?? noCountries;
  }

  country(code: string): Place | undefined {
    return this.#countries.get(code);
  }

  /** The area with a code like "PK.02" (first order) or "PK.02.123" (second). */
  area(code: string): Place | undefined {
    if (!this.#areaByCode) {
      this.#areaByCode = new Map();
      for (let i = 0; i < this.#areaLines.length; i++) this.#areaByCode.set(this.#areaCode(i), i);
    }
    const index = this.#areaByCode.get(code);
    return index === undefined ? this.#imported?.area(code, this.#areaOf) : this.#area(index);
  }

  /** The first-order area of a country by its name. */
  adm1(country: string, name: string): Place | undefined {
    return this.lookup(name).find((p) => p.kind === "adm1" && p.country === country);
  }

  /** Whether the two countries share a land border. */
  areNeighbours(a: string, b: string): boolean {
    return this.#neighbours.get(a)?.includes(b) ?? false;
  }

  /** Key of the name of a country's capital. */
  capitalOf(country: string): string | undefined {
    return this.#capitals.get(country);
  }

  /** Country code of "Pakistani", "Pakistanis", "Afghan"; of lower-case input too. */
  countryOfDemonym(word: string): string | undefined {
    return this.#demonyms.get(word.toLowerCase());
  }

  /** As `countryOfDemonym(…) !== undefined`, for a distinct word. */
  isDemonym(word: Word): boolean {
    return this === Gazetteer.#builtIn ? isDemonymOfBuiltIn(word) : this.countryOfDemonym(word.lower) !== undefined;
  }

  /** Whether a demonym may begin with the word ("south" of "South African"). */
  mayOpenDemonym(word: Word): boolean {
    return this === Gazetteer.#builtIn ? opensDemonymOfBuiltIn(word) : this.opensDemonym(word.lower);
  }

  opensDemonym(lower: string): boolean {
    return this.#demonymStarts.has(lower);
  }

  /** Whether the name of a place may begin with the word. */
  mayOpenName(word: Word): boolean {
    return this === Gazetteer.#builtIn ? opensNameOfBuiltIn(word) : this.opensName(word.lower);
  }

  opensName(lower: string): boolean {
    return lengthsOfNamesFrom(placeKey(lower), this) !== 0;
  }

  #readCountries(part: string): void {
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
      for (const key of new Set([...names, ...(further === "" ? [] : further.split("|"))].map(placeKey))) this.#addNamed(key, { place });
      this.#capitals.set(code, placeKey(capital));
      this.#neighbours.set(code, neighbours);
      for (const word of demonyms) this.#demonyms.set(word, code);
    }
    for (const [word, code] of countryHints) for (const form of demonymForms(word)) this.#demonyms.set(form, code);
  }

  /** Makes in place the sums that `keyHash` and `firstWordOf` make. */
  #hashKeys(from: number): void {
    const text = this.#text;
    const table = this.#table;
    const mask = table.length - 1;
    for (let at = from; at > 0 && at < text.length; at = text.indexOf("\n", at) + 1) {
      if (text.charCodeAt(at) === 9) continue;
      let hash = 0x811c9dc5;
      let words = 1;
      let first = -1;
      for (let i = at; ; i++) {
        const code = text.charCodeAt(i);
        if (code === 9) break;
        if (code === 32) {
          if (first < 0) first = hash;
          words++;
        }
        hash = Math.imul(hash ^ code, 0x01000193);
      }
      if (first < 0) first = hash;
      const slot = (first ^ (first >>> 15)) & 0xffff;
      this.#firstWords[slot] = (this.#firstWords[slot] ?? 0) | (1 << Math.min(words, 7));
      let probe = (hash ^ (hash >>> 15)) & mask;
      while (table[probe] !== 0) probe = (probe + 1) & mask;
      table[probe] = at;
    }
  }

  #readPlaceNames(): void {
    for (const entry of placeNames) for (const name of entry.names) this.#addNamed(placeKey(name), { entry });
    for (const [code, area] of postalCodes) this.#addNamed(placeKey(code), { entry: { names: [code], is: `adm1:${area}` } });
  }

  #addNamed(key: string, target: Target): void {
    const { slot, bit } = firstWordOf(key);
    this.#firstWords[slot] = (this.#firstWords[slot] ?? 0) | bit;
    const before = this.#named.get(key);
    if (before) before.push(target);
    else this.#named.set(key, [target]);
  }

  #decode(key: string): readonly Place[] {
    const named = this.#named.get(key);
    const filed = this.#withImported(key, this.#filed(key));
    if (!named && filed.length === 0) return alwaysEmpty;
    const byId = new Map<string, Place>();
    for (const target of named ?? []) {
      const place = this.#resolveTarget(target);
      if (place) byId.set(place.id, this.#current(place));
    }
    // What news calls by a name comes before what maps call so.
    const first = [...byId.values()].sort(byWeight);
    for (const place of filed) if (!byId.has(place.id)) byId.set(place.id, place);
    return [...first, ...[...byId.values()].slice(first.length).sort(byWeight)];
  }

  readonly #areaOf = (code: string): Place | undefined => this.area(code);

  /** What the data files under the key, and what was imported under it; of what both have, the imported. */
  #withImported(key: string, filed: readonly Place[]): readonly Place[] {
    const imported = this.#imported?.lookup(key, this.#areaOf) ?? alwaysEmpty;
    if (!this.#imported) return filed;
    // A town that the data have without GeoNames' number is the imported one of the same name close by.
    const kept = filed.filter((place) => !(place.id.startsWith("dateline:") && imported.some((other) => isTwin(place, other))));
    const ids = new Set(imported.map((place) => place.id));
    return [...imported, ...kept.filter((place) => !ids.has(place.id)).map((place) => this.#current(place))];
  }

  /** A town as the import has it, where it has it: under all its names it is one and the same. */
  #current(place: Place): Place {
    if (place.kind !== "town" || !this.#imported?.countries.has(place.country)) return place;
    return this.#imported.lookup(placeKey(place.name), this.#areaOf).find((other) => other.id === place.id) ?? place;
  }

  #resolveTarget(target: Target): Place | undefined {
    if (target.place) return target.place;
    const { entry } = target;
    if (!entry) return undefined;
    if (entry.is.startsWith("adm1:") || entry.is.startsWith("adm2:")) return this.area(entry.is.slice(5));
    const [kind = "", country = "", ...rest] = entry.is.split(" ");
    if (!/^-?\d/.test(rest[0] ?? "")) {
      const key = placeKey(rest.join(" "));
      const found = this.#filed(key).filter((p) => p.country === country && (kind === "town") === (p.kind === "town"));
      return found.sort(byWeight)[0];
    }
    const name = entry.names[0] ?? "";
    const [latitude = 0, longitude = 0] = rest.map(Number);
    return {
      id: `dateline:${placeKey(name).replace(/ /g, "-")}`,
      name,
      kind: kind as PlaceKind,
      country: country === "-" ? "" : country,
      adm1: undefined,
      adm2: undefined,
      adm1Code: undefined,
      adm2Code: undefined,
      latitude,
      longitude,
      population: knownPopulation,
      isCapital: undefined,
      isQuarter: undefined,
    };
  }

  /** The places that the data files under exactly this key. */
  #filed(key: string): Place[] {
    const text = this.#text;
    const mask = this.#table.length - 1;
    const found: Place[] = [];
    for (let probe = keyHash(key) & mask; ; probe = (probe + 1) & mask) {
      let at = this.#table[probe] ?? 0;
      if (at === 0) return found;
      if (!text.startsWith(key, at) || text.charCodeAt(at + key.length) !== 9) continue;
      do {
        const end = text.indexOf("\n", at);
        const place = this.#decodeLine(text.slice(at, end < 0 ? text.length : end), key);
        if (place) found.push(place);
        at = end + 1;
      } while (at > 0 && text.charCodeAt(at) === 9);
      return found;
    }
  }

  #decodeLine(line: string, key: string): Place | undefined {
    const [, name = "", what = ""] = line.split("\t");
    if (what.startsWith("#")) return this.#area(decodeNumber(what, 1, 4));
    const kind = what.charAt(0);
    const area = this.#area(decodeNumber(what, 1, 4));
    if (!area) return undefined;
    const id = decodeNumber(what, 12, 16);
    const place: Place = {
      id: "",
      name: name || key.replace(/(^| )([a-z])/g, (m) => m.toUpperCase()),
      kind: "town",
      country: area.country,
      adm1: undefined,
      adm2: undefined,
      adm1Code: undefined,
      adm2Code: undefined,
      latitude: decodeNumber(what, 4, 8) / 1e4 - 90,
      longitude: decodeNumber(what, 8, 12) / 1e4 - 180,
      population: decodeNumber(what, 16, what.length),
      isCapital: undefined,
      isQuarter: undefined,
    };
    place.latitude = Math.round(place.latitude * 1e4) / 1e4;
    place.longitude = Math.round(place.longitude * 1e4) / 1e4;
    place.id = id > 0 ? `geonames:${id}` : `dateline:${key.replace(/ /g, "-")}@${place.latitude},${place.longitude}`;
    if (area.adm1Code) place.adm1Code = area.adm1Code;
    if (area.adm1) place.adm1 = area.adm1;
    if (area.adm2Code) place.adm2Code = area.adm2Code;
    if (area.adm2) place.adm2 = area.adm2;
    if (kind === "c") place.isCapital = true;
    if (kind === "x") place.isQuarter = true;
    return place;
  }

  #areaCode(index: number): string {
    const at = this.#areaLines[index] ?? 0;
    const code = this.#text.slice(at, this.#text.indexOf("\t", at));
    if (!code.startsWith("..")) return code;
    return `${this.#areaCode(this.#areaParents[index] ?? 0)
      .split(".")
      .slice(0, 2)
      .join(".")}.${code.slice(2)}`;
  }

  #area(index: number): Place | undefined {
    const known = this.#areas.get(index);
    if (known) return known;
    const at = this.#areaLines[index];
    if (at === undefined) return undefined;
    const end = this.#text.indexOf("\n", at);
    const [, name = "", where = "", population = ""] = this.#text.slice(at, end).split("\t");
    const code = this.#areaCode(index);
    const [country = "", first, second] = code.split(".");
    const place: Place = {
      id: second ? `adm2:${code}` : first ? `adm1:${code}` : `country:${code}`,
      name,
      kind: second ? "adm2" : first ? "adm1" : "country",
      country,
      adm1: undefined,
      adm2: undefined,
      adm1Code: undefined,
      adm2Code: undefined,
      latitude: Math.round(decodeNumber(where, 0, 4) - 9e5) / 1e4,
      longitude: Math.round(decodeNumber(where, 4, 8) - 18e5) / 1e4,
      population: decodeNumber(population, 0, population.length),
      isCapital: undefined,
      isQuarter: undefined,
    };
    if (second) {
      const parent = this.#areaParents[index] ?? index;
      const parentPlace = parent === index ? undefined : this.#area(parent);
      place.adm1Code = `${country}.${first}`;
      if (parentPlace?.kind === "adm1") place.adm1 = parentPlace.name;
      place.adm2Code = code;
      place.adm2 = name;
    } else if (first) {
      place.adm1Code = code;
      place.adm1 = name;
    }
    if (this.#areas.size >= cacheLimit) this.#areas.clear();
    this.#areas.set(index, place);
    return place;
  }
}

/** Articles that names begin with; "Al" of a hyphenated "al-Zour" is one only together with its hyphen, which is the next token. */
export const articleStarts = new Set(["al", "el", "ar", "as", "az", "ad", "ash", "at", "an", "ez", "es"]);

/** Numbers of words (bit n: n words) of the names that may begin with a token of this key. */
export function lengthsOfNamesFrom(key: string, gazetteer: Gazetteer): number {
  const space = key.indexOf(" ");
  const first = space < 0 ? key : key.slice(0, space);
  const lengths = first === "" ? 0 : gazetteer.lengthsFrom(first);
  return articleStarts.has(first) ? lengths | gazetteer.lengthsFrom("al") : lengths;
}

interface Target {
  place?: Place;
  entry?: { names: readonly string[]; is: string };
}

const rank: Record<PlaceKind, number> = { country: 0, adm1: 1, region: 1, water: 1, town: 2, facility: 2, adm2: 3 };

function byWeight(a: Place, b: Place): number {
  // A district that is named after its seat is the less known of the two, though more people live there.
  return (
    Number(a.kind !== "country") - Number(b.kind !== "country") ||
    b.population / (b.kind === "adm2" ? 50 : 1) - a.population / (a.kind === "adm2" ? 50 : 1) ||
    rank[a.kind] - rank[b.kind] ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** Whether two towns of one name are one: in the same country, and no further apart than two lists put one town. */
function isTwin(a: Place, b: Place): boolean {
  return (
    b.kind === "town" && a.country === b.country && Math.abs(a.latitude - b.latitude) < 0.05 && Math.abs(a.longitude - b.longitude) < 0.05
  );
}

/** Base 64 of the data: 0-9 A-Z a-z - _ */
function decodeNumber(text: string, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to && i < text.length; i++) {
    const c = text.charCodeAt(i);
    n = n * 64 + (c >= 97 ? c - 61 : c === 95 ? 63 : c >= 65 ? c - 55 : c === 45 ? 62 : c - 48);
  }
  return n;
}

function demonymForms(word: string): string[] {
  return /(?:s|sh|ch|ese)$/.test(word) ? [word] : word.endsWith("y") ? [word, `${word.slice(0, -1)}ies`] : [word, `${word}s`];
}
