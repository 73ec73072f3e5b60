import type { Place } from "./place.js";
import type { PlaceFile } from "./place-file.js";
import type { PlaceRecord } from "./place-record.js";

/** The area with a code like "PK.02" or "PK.02.123", wherever it is known. */
export type AreaOf = (code: string) => Place | undefined;

/** Places that users imported, of any number of countries, as the gazetteer looks them up beside its own. */
export class ImportedPlaces {
  /** ISO codes of the countries that were imported. */
  readonly countries: ReadonlySet<string>;
  /** Names all that was imported, whatever the order of the files. */
  readonly hash: string;

  constructor(private readonly files: readonly PlaceFile[]) {
    this.countries = new Set(files.map((file) => file.info.country));
    this.hash = files
      .map((file) => `${file.info.country}:${file.hash}`)
      .sort()
      .join(",");
  }

  addFirstWords(to: Uint8Array): void {
    for (const file of this.files) file.addFirstWords(to);
  }

  /** The places of that name, each once. `areaOf` gives the areas that they lie in, and areas that are known already. */
  lookup(key: string, areaOf: AreaOf): Place[] {
    const byId = new Map<string, Place>();
    for (const file of this.files) {
      for (const record of file.lookup(key)) {
        const place = placeOf(record, file.info.country, areaOf);
        if (!byId.has(place.id)) byId.set(place.id, place);
      }
    }
    return [...byId.values()];
  }

  /** The imported area with that code. An area is filed under its code too, which is no key that a name can have. */
  area(code: string, areaOf: AreaOf): Place | undefined {
    const country = code.slice(0, 2);
    for (const file of this.files) {
      const record = file.info.country === country ? file.lookup(code)[0] : undefined;
      if (record) return newArea(record, country, areaOf);
    }
    return undefined;
  }
}

/** The code of an area as it is filed: "PK.02" or "PK.02.123". */
export function areaCodeOf(country: string, { kind, adm1, adm2 }: Pick<PlaceRecord, "kind" | "adm1" | "adm2">): string {
  return kind === "adm2" ? `${country}.${adm1}.${adm2}` : `${country}.${adm1}`;
}

function placeOf(record: PlaceRecord, country: string, areaOf: AreaOf): Place {
  const { kind, id, name, latitude, longitude, population, adm1, adm2 } = record;
  if (kind === "adm1" || kind === "adm2") return areaOf(areaCodeOf(country, record)) ?? newArea(record, country, areaOf);
  const place: Place = { id: `geonames:${id}`, name, kind: "town", country, latitude, longitude, population };
  const first = adm1 === "" ? undefined : areaOf(`${country}.${adm1}`);
  const second = adm1 === "" || adm2 === "" ? undefined : areaOf(`${country}.${adm1}.${adm2}`);
  if (first) Object.assign(place, { adm1Code: `${country}.${adm1}`, adm1: first.name });
  if (second) Object.assign(place, { adm2Code: `${country}.${adm1}.${adm2}`, adm2: second.name });
  if (kind === "capital") place.isCapital = true;
  if (kind === "quarter") place.isQuarter = true;
  return place;
}

/** An area of which the import alone knows. */
function newArea(record: PlaceRecord, country: string, areaOf: AreaOf): Place {
  const code = areaCodeOf(country, record);
  const { name, latitude, longitude, population } = record;
  if (record.kind === "adm1")
    return { id: `adm1:${code}`, name, kind: "adm1", country, latitude, longitude, population, adm1Code: code, adm1: name };
  const parent = areaOf(`${country}.${record.adm1}`);
  return {
    id: `adm2:${code}`,
    name,
    kind: "adm2",
    country,
    latitude,
    longitude,
    population,
    adm1Code: `${country}.${record.adm1}`,
    ...(parent ? { adm1: parent.name } : {}),
    adm2Code: code,
    adm2: name,
  };
}
