import { keyHash } from "./key-hash.js";
import type { Place } from "./place.js";

/** Areas are kept up to this many, then forgotten, so that memory does not grow with what is read. */
const cacheLimit = 20_000;

/**
 * The places of the built-in data, as lines of text. Loading only hashes the keys; a line is decoded when its name is looked up.
 */
export class PlaceData {
  /** A line for each country: code, latitude, longitude, population, further names. */
  readonly countryLines: string;
  readonly #text: string;
  readonly #areaLines: Int32Array;
  readonly #areaParents: Int32Array;
  /** Open addressing: place of the first line of each key, by hash. */
  readonly #table: Int32Array;
  /** By hash of a key's first word: bit n set where a key of n words begins so. */
  readonly firstWords = new Uint8Array(65536);
  readonly #areas = new Map<number, Place>();
  #areaByCode: Map<string, number> | undefined;

  /** `text` is what scripts/build-gazetteer.mjs makes: countries, areas and names, with empty lines between. */
  constructor(text: string) {
    this.#text = text;
    const areasAt = text.indexOf("\n\n") + 2;
    const namesAt = text.indexOf("\n\n", areasAt) + 2;
    this.countryLines = text.slice(0, areasAt - 2);
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
  }

  /** The area with a code like "PK.02" (first order) or "PK.02.123" (second). */
  area(code: string): Place | undefined {
    if (!this.#areaByCode) {
      this.#areaByCode = new Map();
      for (let i = 0; i < this.#areaLines.length; i++) this.#areaByCode.set(this.#areaCode(i), i);
    }
    const index = this.#areaByCode.get(code);
    return index === undefined ? undefined : this.#area(index);
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
      // Sums may be negative, so that none of them can stand for "not yet".
      let first: number | undefined;
      for (let i = at; ; i++) {
        const code = text.charCodeAt(i);
        if (code === 9) break;
        if (code === 32) {
          first ??= hash;
          words++;
        }
        hash = Math.imul(hash ^ code, 0x01000193);
      }
      first ??= hash;
      const slot = (first ^ (first >>> 15)) & 0xffff;
      this.firstWords[slot] = (this.firstWords[slot] ?? 0) | (1 << Math.min(words, 7));
      let probe = (hash ^ (hash >>> 15)) & mask;
      while (table[probe] !== 0) probe = (probe + 1) & mask;
      table[probe] = at;
    }
  }

  /** The places that the data files under exactly this key. */
  filed(key: string): Place[] {
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

/** Base 64 of the data: 0-9 A-Z a-z - _ */
function decodeNumber(text: string, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to && i < text.length; i++) {
    const c = text.charCodeAt(i);
    n = n * 64 + (c >= 97 ? c - 61 : c === 95 ? 63 : c >= 65 ? c - 55 : c === 45 ? 62 : c - 48);
  }
  return n;
}
