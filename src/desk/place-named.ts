import { Gazetteer } from "../gazetteer/gazetteer.js";
import type { Place } from "../gazetteer/place.js";
import type { Knowledge } from "../index.js";
import { foldName } from "../merge/index.js";
import { countryNamed } from "./country-named.js";

/** A place that somebody types: "Mastung", "Mubi, Nigeria", "Tripoli, LY". The largest of that name, a town before the province that is called after it, in the country that follows it. */
export function placeNamed(text: string, knowledge?: Knowledge): Place | undefined {
  const gazetteer = knowledge?.gazetteer ?? Gazetteer.builtIn();
  const [name = "", ...rest] = text.split(",").map((part) => part.trim());
  const listed = gazetteer.lookup(name);
  const found = listed.length > 0 ? listed : areasNamed(gazetteer, name);
  if (rest.length === 0) return townOf(found);
  const area = rest.at(-1) as string;
  const country = countryNamed(area);
  const inArea = found.filter(
    (place) =>
      (country !== undefined && place.country === country) ||
      [place.adm1, place.adm2].some((adm) => adm !== undefined && foldName(adm) === foldName(area)),
  );
  return townOf(inArea);
}

/** "Borno State", as an event shows it: the area that the list has as "Borno". */
function areasNamed(gazetteer: Gazetteer, name: string): readonly Place[] {
  const base = /^(.+) (?:state|province|region|district|county|governorate|department|oblast|division|prefecture)$/i.exec(name)?.[1];
  return base === undefined ? [] : gazetteer.lookup(base).filter(({ kind }) => kind === "adm1" || kind === "adm2");
}

/** The first; where that is a province or district, the town of its name: who types "Kabul, Afghanistan" means the city. */
function townOf(found: readonly Place[]): Place | undefined {
  const [first] = found;
  if (first?.kind !== "adm1" && first?.kind !== "adm2") return first;
  return found.find(({ kind, country }) => kind === "town" && country === first.country) ?? first;
}
