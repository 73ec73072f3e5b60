import type { Place, PlaceKind } from "./place.js";

const rank: Record<PlaceKind, number> = { country: 0, adm1: 1, region: 1, water: 1, town: 2, facility: 2, adm2: 3 };

/** Countries first, then by population. */
export function byWeight(a: Place, b: Place): number {
  // A district that is named after its seat is the less known of the two, though more people live there.
  return (
    Number(a.kind !== "country") - Number(b.kind !== "country") ||
    b.population / (b.kind === "adm2" ? 50 : 1) - a.population / (a.kind === "adm2" ? 50 : 1) ||
    rank[a.kind] - rank[b.kind] ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}
