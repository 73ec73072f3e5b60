import type { IncidentPlace, WherePrecision } from "../model/index.js";
import { visible } from "./visible.js";

const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

/** The English name of a country, or its code where that has none. */
export function countryName(code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

const winds = ["N", "NNE", "NE", "ENE", "E", "ESE", "SE", "SSE", "S", "SSW", "SW", "WSW", "W", "WNW", "NW", "NNW"];

const precisions: Record<WherePrecision, string> = {
  1: "at the named place",
  2: "near the named place",
  3: "somewhere in the district",
  4: "somewhere in the province or state",
  5: "along a line or in a vague area",
  6: "somewhere in the country",
  7: "international waters or airspace",
};

/** The place by its name and the areas it lies in: "Argelia, Cauca Department, Colombia". */
export function placeInWords(place: IncidentPlace): string {
  const { relative } = place;
  const parts = relative ? [`${relativeInWords(relative)}`] : [place.name];
  const anchor = relative ? relative.from : place.name;
  for (const area of [place.adm2, place.adm1]) {
    if (!area || parts.includes(area) || area === anchor) continue;
    if (!relative && parts.length === 1 && area.startsWith(`${place.name} `)) parts[0] = place.precision >= 3 ? area : place.name;
    if (parts[0] !== area && !sameArea(area, anchor)) parts.push(area);
  }
  const country = place.country ? countryName(place.country) : undefined;
  if (country && !parts.includes(country)) parts.push(country);
  return visible(parts.join(", "));
}

/** "Kisumu County" for the town of Kisumu says nothing new. */
function sameArea(area: string, name: string): boolean {
  return area.startsWith(`${name} `) && !/\d/.test(area);
}

/** "55 km SE of Kahan". */
function relativeInWords({ distanceKm, bearing, from }: NonNullable<IncidentPlace["relative"]>): string {
  return `${Math.round(distanceKm * 10) / 10} km ${winds[Math.round((((bearing % 360) + 360) % 360) / 22.5) % 16]} of ${from}`;
}

/** How exactly it is placed, and where on the map: "near the named place, 7.98° N 49.82° E". */
export function placePrecision(place: IncidentPlace): string {
  const { latitude, longitude } = place;
  const words = precisions[place.precision];
  if (latitude === undefined || longitude === undefined) return words;
  return `${words}, ${degrees(latitude, "N", "S")} ${degrees(longitude, "E", "W")}`;
}

function degrees(value: number, positive: string, negative: string): string {
  return `${Math.abs(value).toFixed(2)}°\u00a0${value < 0 ? negative : positive}`;
}
