import type { EventFilter } from "../archive/index.js";
import type { Knowledge } from "../index.js";
import { placeNamed } from "./place-named.js";

/** A place and a distance that somebody types: "Mastung 50km", "14.35,-3.61 20 km". Kilometres above 0, 20,000 at most; else what is wrong. */
export function nearNamed(text: string, knowledge?: Knowledge): NonNullable<EventFilter["near"]> | { problem: string } {
  const words = text.trim().replace(/km$/i, " km").split(/\s+/);
  const km = words.pop()?.toLowerCase() === "km" ? Number(words.pop()) : Number.NaN;
  const where = words.join(" ");
  if (where === "" || !(km > 0 && km <= 20_000)) return { problem: 'give a place and a distance, such as "Mastung 50km".' };
  const [, latitude, longitude] = /^(-?\d+(?:\.\d+)?)\s*,\s*(-?\d+(?:\.\d+)?)$/.exec(where) ?? [];
  if (latitude !== undefined && longitude !== undefined) {
    if (Math.abs(Number(latitude)) > 90 || Math.abs(Number(longitude)) > 180)
      return { problem: "a latitude lies between -90 and 90, a longitude between -180 and 180." };
    return { latitude: Number(latitude), longitude: Number(longitude), km };
  }
  const place = placeNamed(where, knowledge);
  if (!place)
    return {
      problem: `no list has a place "${where}". Name its country too ("${where}, Mali"), or give its coordinates: "14.35,-3.61 ${km}km".`,
    };
  return { latitude: place.latitude, longitude: place.longitude, km };
}
