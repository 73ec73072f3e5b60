/** What an imported place is: an area of first or second order, a town or village, a country's capital, or a quarter of a town. */
export const importedKinds = ["adm1", "adm2", "town", "capital", "quarter"] as const;
export type ImportedKind = (typeof importedKinds)[number];

/** Populated places of the past: nobody is killed in them, and the towns that have their names today are the ones that news means. */
const past = new Set(["PPLH", "PPLCH"]);

/**
 * As what a GeoNames feature is kept; undefined for those that are dropped, since the index has no kind for them and their many names
 * would be taken for villages: water (H), parks and fields (L), roads (R), buildings and farms (S), hills and islands (T), the
 * undersea (U), woods (V), countries (we have our own list), areas of the third order and below, and what is historical.
 * Abandoned and destroyed villages (PPLQ, PPLW) are kept: wars make them.
 */
export function importedKind(featureClass: string, featureCode: string): ImportedKind | undefined {
  if (featureClass === "A") return featureCode === "ADM1" ? "adm1" : featureCode === "ADM2" ? "adm2" : undefined;
  if (featureClass !== "P" || past.has(featureCode)) return undefined;
  return featureCode === "PPLC" ? "capital" : featureCode === "PPLX" ? "quarter" : "town";
}
