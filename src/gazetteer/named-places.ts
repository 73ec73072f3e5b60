import { placeNames, postalCodes } from "../lexicons/place-names.js";
import type { Place, PlaceKind } from "./place.js";
import { placeKey } from "./place-key.js";
import { byWeight } from "./place-weight.js";

/** Places named by hand are there because news speaks of them: weighed like a town that everybody knows. */
const knownPopulation = 50_000;

/** What a name given by hand (src/lexicons/place-names.ts, or a country's) leads to. */
interface Target {
  place?: Place;
  entry?: { names: readonly string[]; is: string };
}

/** What `NamedPlaces` asks of the data: the places filed under a key, and the area with a code. */
export interface FiledPlaces {
  filed(key: string): Place[];
  area(code: string): Place | undefined;
}

/** Names that were given by hand, and the places that they mean before all others of the name. */
export class NamedPlaces {
  readonly #targets = new Map<string, Target[]>();

  /** `countryNames` are names with their countries; `places` is asked when a name is looked up, not before. */
  constructor(
    countryNames: Iterable<readonly [key: string, place: Place]>,
    private readonly places: FiledPlaces,
  ) {
    for (const [key, place] of countryNames) this.#add(key, { place });
    for (const entry of placeNames) for (const name of entry.names) this.#add(placeKey(name), { entry });
    for (const [code, area] of postalCodes) this.#add(placeKey(code), { entry: { names: [code], is: `adm1:${area}` } });
  }

  keys(): Iterable<string> {
    return this.#targets.keys();
  }

  has(key: string): boolean {
    return this.#targets.has(key);
  }

  /** The places that the name was given to, in the order of the lists. */
  lookup(key: string): Place[] {
    const found: Place[] = [];
    for (const target of this.#targets.get(key) ?? []) {
      const place = this.#resolve(target);
      if (place) found.push(place);
    }
    return found;
  }

  #add(key: string, target: Target): void {
    const before = this.#targets.get(key);
    if (before) before.push(target);
    else this.#targets.set(key, [target]);
  }

  #resolve(target: Target): Place | undefined {
    if (target.place) return target.place;
    const { entry } = target;
    if (!entry) return undefined;
    if (entry.is.startsWith("adm1:") || entry.is.startsWith("adm2:")) return this.places.area(entry.is.slice(5));
    const [kind = "", where = "", ...rest] = entry.is.split(" ");
    // "MM.10": the country, and the first-order area that the point lies in.
    const country = where.slice(0, 2);
    const area = where.includes(".") ? this.places.area(where) : undefined;
    if (!/^-?\d/.test(rest[0] ?? "")) {
      const key = placeKey(rest.join(" "));
      const found = this.places.filed(key).filter((p) => p.country === country && (kind === "town") === (p.kind === "town"));
      return found.sort(byWeight)[0];
    }
    const name = entry.names[0] ?? "";
    const [latitude = 0, longitude = 0] = rest.map(Number);
    return {
      id: `dateline:${placeKey(name).replace(/ /g, "-")}`,
      name,
      kind: kind as PlaceKind,
      country: country === "-" ? "" : country,
      adm1: area?.adm1,
      adm2: undefined,
      adm1Code: area?.adm1Code,
      adm2Code: undefined,
      latitude,
      longitude,
      population: knownPopulation,
      isCapital: undefined,
      isQuarter: undefined,
    };
  }
}
