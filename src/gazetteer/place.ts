export type PlaceKind = "country" | "adm1" | "adm2" | "town" | "region" | "water" | "facility";

/** Something with a name on the map; all fields always, in one order, since engines read objects of one shape fastest. Coordinates are WGS84 degrees; of an area, the weighted mean of its towns. */
export interface Place {
  /** "geonames:1167528", "country:PK", "adm1:PK.02", "adm2:PK.02.123", or "dateline:..." for places without a number. */
  id: string;
  name: string;
  kind: PlaceKind;
  /** ISO 3166-1 alpha-2; empty for what lies in several countries or none. */
  country: string;
  adm1?: string;
  adm2?: string;
  /** Codes of the areas it lies in, as in their ids: "PK.02", "PK.02.123". */
  adm1Code?: string;
  adm2Code?: string;
  latitude: number;
  longitude: number;
  /** 0 where nobody has counted. */
  population: number;
  isCapital?: boolean;
  /** A quarter or suburb rather than a town of its own. */
  isQuarter?: boolean;
}
