import { sphereDistanceKm } from "../gazetteer/sphere.js";
import type { IncidentPlace } from "../model/index.js";

type Placed = Pick<IncidentPlace, "latitude" | "longitude">;

/** Kilometres between two places; undefined where the point of one is not known. */
export function distanceKm({ latitude: a, longitude: b }: Placed, { latitude: c, longitude: d }: Placed): number | undefined {
  return a === undefined || b === undefined || c === undefined || d === undefined
    ? undefined
    : sphereDistanceKm({ latitude: a, longitude: b }, { latitude: c, longitude: d });
}
