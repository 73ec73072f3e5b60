import { importedKeys } from "../gazetteer/imported-keys.js";
import { areaCodeOf } from "../gazetteer/imported-places.js";
import type { PlaceRecord } from "../gazetteer/place-record.js";

interface Area {
  names: string[];
  /** GeoNames' number, 0 where the list does not give it. */
  id: number;
  /** The area has a line of its own among the places, with its point. */
  own: boolean;
  /** Sums over its towns; longitudes as degrees from that of the first, since an area may lie on both sides of the date line. */
  towns: number;
  latitude: number;
  longitude: number;
  first: number;
}

/** An area as it goes into a place file. */
export interface NamedArea {
  country: string;
  record: PlaceRecord;
  keys: string[];
}

/**
 * Names of areas by their codes, from GeoNames' admin1CodesASCII.txt and admin2Codes.txt. Those lists give no points: an area that has no
 * line of its own among the places gets the mean of its towns. Holds as many areas as the lists have (50,000), whatever the dump's size.
 */
export class AreaNames {
  readonly #areas = new Map<string, Area>();

  /** Takes a line, "PK.02 <tab> Balochistān <tab> Balochistan <tab> 1183606"; a string says what is wrong with it. */
  read(line: string): string | undefined {
    const columns = line.split("\t");
    const [code = "", name = "", asciiName = "", id = ""] = columns;
    if (columns.length !== 4) return `${columns.length} ${columns.length === 1 ? "column" : "columns"} instead of 4`;
    if (!/^[A-Z]{2}\.[A-Za-z0-9_-]{1,20}(?:\.[A-Za-z0-9_.-]{1,80})?$/.test(code)) return `"${code.slice(0, 40)}" is no code of an area`;
    if (name.trim() === "") return "it has no name";
    this.#areas.set(code, {
      names: [name.trim(), asciiName.trim()],
      id: /^[1-9]\d{0,8}$/.test(id) ? Number(id) : 0,
      own: false,
      towns: 0,
      latitude: 0,
      longitude: 0,
      first: 0,
    });
    return undefined;
  }

  hasOwnLine(code: string): void {
    const area = this.#areas.get(code);
    if (area) area.own = true;
  }

  hasPlace(country: string, { adm1, adm2, latitude, longitude }: PlaceRecord): void {
    if (this.#areas.size === 0 || adm1 === "") return;
    for (const kind of ["adm1", "adm2"] as const) {
      const area = this.#areas.get(areaCodeOf(country, { kind, adm1, adm2 }));
      if (!area || (kind === "adm2" && adm2 === "")) continue;
      if (area.towns === 0) area.first = longitude;
      area.towns += 1;
      area.latitude += latitude;
      area.longitude += ((longitude - area.first + 540) % 360) - 180;
    }
  }

  /** The areas that have towns and no line of their own. */
  *withoutOwnLine(): Generator<NamedArea> {
    for (const [code, area] of this.#areas) {
      if (area.own || area.towns === 0) continue;
      const [country = "", adm1 = "", ...rest] = code.split(".");
      const [name = "", asciiName = ""] = area.names;
      const adm2 = rest.join(".");
      const longitude = area.first + area.longitude / area.towns;
      const record: PlaceRecord = {
        kind: adm2 === "" ? "adm1" : "adm2",
        id: area.id,
        name,
        latitude: area.latitude / area.towns,
        longitude: ((longitude + 540) % 360) - 180,
        population: 0,
        adm1,
        adm2,
      };
      const keys = importedKeys(name, asciiName, "", true);
      if (keys.length > 0) yield { country, record, keys };
    }
  }
}
