import { Gazetteer } from "../gazetteer/gazetteer.js";
import type { Place } from "../gazetteer/place.js";
import type { Knowledge } from "../index.js";
import { foldName } from "../merge/index.js";
import { countryNamed } from "./country-named.js";

/** A place that somebody types: "Mastung", "Mubi, Nigeria", "Tripoli, LY". The largest of that name, in the country that follows it. */
export function placeNamed(text: string, knowledge?: Knowledge): Place | undefined {
  const gazetteer = knowledge?.gazetteer ?? Gazetteer.builtIn();
  const [name = "", ...rest] = text.split(",").map((part) => part.trim());
  const found = gazetteer.lookup(name);
  if (rest.length === 0) return found[0];
  const area = rest.at(-1) as string;
  const country = countryNamed(area);
  const inArea = found.filter(
    (place) =>
      (country !== undefined && place.country === country) ||
      [place.adm1, place.adm2].some((adm) => adm !== undefined && foldName(adm) === foldName(area)),
  );
  return inArea[0];
}
