import { type Word, wordTest } from "../text/word.js";
import { lengthsOfNamesFrom } from "./articles.js";
import { CountryList } from "./country-list.js";
import { ImportedPlaces } from "./imported-places.js";
import { firstWordOf, keyHash } from "./key-hash.js";
import { lookupLoose } from "./loose-names.js";
import { NamedPlaces } from "./named-places.js";
import type { Place } from "./place.js";
import { PlaceData } from "./place-data.js";
import type { PlaceFile } from "./place-file.js";
import { placeKey } from "./place-key.js";
import { byWeight } from "./place-weight.js";
import builtInText, { hash as builtInHash } from "./places.data.js";

const alwaysEmpty: readonly Place[] = [];
const noCountries: ReadonlySet<string> = new Set();
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
  readonly #data: PlaceData;
  readonly #countries: CountryList;
  readonly #named: NamedPlaces;
  /** By hash of a key's first word: bit n set where a key of n words begins so. */
  readonly #firstWords: Uint8Array;
  readonly #cache = new Map<string, readonly Place[]>();
  readonly #imported: ImportedPlaces | undefined;

  /** `text` is what scripts/build-gazetteer.mjs makes; `files` are what users imported. */
  constructor(text: string, hash: string, files: readonly PlaceFile[] = []) {
    this.#imported = files.length > 0 ? new ImportedPlaces(files) : undefined;
    this.dataHash = this.#imported ? (keyHash(`${hash},${this.#imported.hash}`) >>> 0).toString(16).padStart(8, "0") : hash;
    this.#data = new PlaceData(text);
    this.#countries = new CountryList(this.#data.countryLines);
    this.#named = new NamedPlaces(this.#countries.names, { filed: (key) => this.#data.filed(key), area: (code) => this.area(code) });
    this.#firstWords = this.#data.firstWords;
    for (const key of this.#named.keys()) {
      const { slot, bit } = firstWordOf(key);
      this.#firstWords[slot] = (this.#firstWords[slot] ?? 0) | bit;
    }
    this.#imported?.addFirstWords(this.#firstWords);
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
    return lookupLoose(key, this);
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
    return this.#countries.country(code);
  }

  /** The area with a code like "PK.02" (first order) or "PK.02.123" (second). */
  area(code: string): Place | undefined {
    return this.#data.area(code) ?? this.#imported?.area(code, this.#areaOf);
  }

  /** The first-order area of a country by its name. */
  adm1(country: string, name: string): Place | undefined {
    return this.lookup(name).find((p) => p.kind === "adm1" && p.country === country);
  }

  /** Whether the two countries share a land border. */
  areNeighbours(a: string, b: string): boolean {
    return this.#countries.areNeighbours(a, b);
  }

  /** Key of the name of a country's capital. */
  capitalOf(country: string): string | undefined {
    return this.#countries.capitalOf(country);
  }

  /** Country code of "Pakistani", "Pakistanis", "Afghan"; of lower-case input too. */
  countryOfDemonym(word: string): string | undefined {
    return this.#countries.countryOfDemonym(word.toLowerCase());
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
    return this.#countries.opensDemonym(lower);
  }

  /** Whether the name of a place may begin with the word. */
  mayOpenName(word: Word): boolean {
    return this === Gazetteer.#builtIn ? opensNameOfBuiltIn(word) : this.opensName(word.lower);
  }

  opensName(lower: string): boolean {
    return lengthsOfNamesFrom(placeKey(lower), this) !== 0;
  }

  #decode(key: string): readonly Place[] {
    const filed = this.#withImported(key, this.#data.filed(key));
    if (!this.#named.has(key) && filed.length === 0) return alwaysEmpty;
    const byId = new Map<string, Place>();
    for (const place of this.#named.lookup(key)) byId.set(place.id, this.#current(place));
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
}

/** Whether two towns of one name are one: in the same country, and no further apart than two lists put one town. */
function isTwin(a: Place, b: Place): boolean {
  return (
    b.kind === "town" && a.country === b.country && Math.abs(a.latitude - b.latitude) < 0.05 && Math.abs(a.longitude - b.longitude) < 0.05
  );
}
