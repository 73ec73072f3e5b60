import { Gazetteer } from "../gazetteer/gazetteer.js";

/** The ISO 3166-1 alpha-2 code of a country by code or name; undefined where there is none. */
export function countryNamed(text: string): string | undefined {
  const gazetteer = Gazetteer.builtIn();
  return gazetteer.country(text.toUpperCase())?.country ?? gazetteer.lookup(text).find((place) => place.kind === "country")?.country;
}

/** "Mali (ML)". */
export function countryTitle(code: string): string {
  const name = Gazetteer.builtIn().country(code)?.name;
  return name ? `${name} (${code})` : code;
}
