import type { NameIndex } from "./name-index.js";
import type { Place } from "./place.js";

/** Where Arabic, Persian or Urdu gives names: "Al Fallūjah" is printed "Fallujah", "Baqubah" "Baquba". */
const looseCountries = new Set("AE AF BH DJ DZ EG IQ IR JO KW LB LY MA ML MR NE OM PK PS QA SA SD SO SS SY TD TN YE".split(" "));

/** Where names are joined by the Persian "-e" or "-i", which news leaves out. */
const persian = new Set(["IR", "AF", "PK", "TJ"]);

/** Whom and what Mexican towns are called after beside their own name; news leaves it out: "Tixtla de Guerrero" is "Tixtla". */
const mexicanHonours =
  `de guerrero;de juarez;de morelos;de hidalgo;de alvarez;de zaragoza;de ocampo;de galeana;de bravo;de mendoza;de matamoros;de allende;
  de obregon;de madero;de carranza;de comonfort;de degollado;de rayon;de arteaga;de cardenas;de iturbide;de arista;de victoria`
    .split(";")
    .map((words) => words.trim());

/**
 * Places whose name differs from `key` by an Arabic article or a final h ("Fallujah", "Baquba") or by an honour. Looser than `lookupKey`:
 * for words that their surroundings already show to be places.
 */
export function lookupLoose(key: string, index: NameIndex): readonly Place[] {
  const exact = index.lookupKey(key);
  if (exact.length > 0 || key.length < 4) return exact;
  const words = key.split(" ");
  if ((index.lengthsFrom(words[0] as string) >> (words.length + 2)) & 1)
    for (const honour of mexicanHonours) {
      const found = index.lookupKey(`${key} ${honour}`).filter((p) => p.country === "MX");
      if (found.length > 0) return found;
    }
  // "Old Damascus", "Greater Khartoum"
  if (words.length > 1 && /^(?:old|greater|inner|downtown)$/.test(words[0] as string)) {
    const found = index.lookupKey(words.slice(1).join(" ")).filter((p) => p.kind === "town");
    if (found.length > 0) return found;
  }
  // "Torbat-e Jam" is printed "Torbat Jam".
  if (words.length === 2)
    for (const joint of ["e", "i"]) {
      const found = index.lookupKey(words.join(` ${joint} `)).filter((p) => persian.has(p.country));
      if (found.length > 0) return found;
    }
  const bare = key.startsWith("al ") ? key.slice(3) : key;
  const other = bare.endsWith("ah") ? bare.slice(0, -1) : bare.endsWith("a") ? `${bare}h` : bare;
  for (const variant of [bare, `al ${bare}`, other, `al ${other}`]) {
    if (variant === key) continue;
    const found = index.lookupKey(variant).filter((p) => looseCountries.has(p.country));
    if (found.length > 0) return found;
  }
  return [];
}
