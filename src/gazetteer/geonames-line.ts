/** A line of a GeoNames dump ("The main 'geoname' table", https://download.geonames.org/export/dump/readme.txt), as far as it is used. */
export interface GeonamesLine {
  /** GeoNames' number, from 1. */
  id: number;
  name: string;
  /** The name in plain ASCII; may be empty. */
  asciiName: string;
  /** Other names parted by commas, in any script, transliterations and airport codes among them. */
  otherNames: string;
  /** WGS84 degrees, -90 to 90 and -180 to 180. */
  latitude: number;
  longitude: number;
  /** "P" for populated places, "A" for countries and areas; empty where GeoNames says nothing. */
  featureClass: string;
  /** "PPL", "PPLC", "ADM1"; empty where GeoNames says nothing. */
  featureCode: string;
  /** ISO 3166-1 alpha-2; empty for what lies in no country. */
  country: string;
  /** Codes of the areas it lies in, "02" and "1347216"; empty where they are not known. */
  adm1: string;
  adm2: string;
  /** 0 where nobody has counted. */
  population: number;
}

/** Columns of a line, parted by tabs. */
export const geonamesColumns = 19;

const decimal = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE]-?\d{1,2})?$/;
const areaCode = /^[A-Za-z0-9_.-]{1,80}$/;

/** Reads a line without its line end; a string says what is wrong with it. */
export function readGeonamesLine(line: string): GeonamesLine | string {
  const columns = line.split("\t");
  if (columns.length !== geonamesColumns)
    return `${columns.length} ${columns.length === 1 ? "column" : "columns"} instead of ${geonamesColumns}`;
  const [id = "", name = "", asciiName = "", otherNames = "", lat = "", lon = "", featureClass = "", featureCode = "", country = ""] =
    columns;
  if (!/^[1-9]\d{0,9}$/.test(id) || Number(id) > 0xffffffff) return `"${shown(id)}" is no GeoNames number`;
  if (name.trim() === "") return "it has no name";
  if (name.includes("\ufffd")) return "its name is not UTF-8";
  const latitude = degrees(lat, 90);
  if (latitude === undefined) return `"${shown(lat)}" is no latitude`;
  const longitude = degrees(lon, 180);
  if (longitude === undefined) return `"${shown(lon)}" is no longitude`;
  if (!/^[A-Z]?$/.test(featureClass)) return `"${shown(featureClass)}" is no feature class`;
  if (!/^(?:[A-Z]{2})?$/.test(country)) return `"${shown(country)}" is no country code`;
  const population = columns[14] ?? "";
  if (population !== "" && !/^\d{1,12}$/.test(population)) return `"${shown(population)}" is no population`;
  const code = (at: number) => (areaCode.test(columns[at] ?? "") ? (columns[at] as string) : "");
  return {
    id: Number(id),
    name: name.trim(),
    asciiName,
    otherNames,
    latitude,
    longitude,
    featureClass,
    featureCode,
    country,
    // "00" is GeoNames' way of saying that it does not know.
    adm1: code(10) === "00" ? "" : code(10),
    adm2: code(11),
    population: Number(population),
  };
}

function degrees(text: string, most: number): number | undefined {
  const value = Number(text);
  return decimal.test(text) && Math.abs(value) <= most ? value : undefined;
}

function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
