import type { PlaceMention } from "../gazetteer/place-mention.js";
import type { Happening } from "./happening.js";
import type { Reading } from "./reading.js";

/** "shells on the X quarter", "an attack targeting X": the towns and quarters that an act was aimed at, as its own words name them. */
export function struckPlaces(reading: Reading, { casualtyOnly, args, first, last, noun }: Happening): PlaceMention[] {
  if (casualtyOnly) return [];
  const aims = [
    ...args.prepositional.filter(({ preposition }) => /^(?:on|against|upon|targeting)$/.test(preposition)).map(({ group }) => group),
    ...args.objects,
  ];
  const found: PlaceMention[] = [];
  for (const group of aims)
    for (let i = group.first; i < group.last; i += 1) {
      const mention = reading.places[reading.placeOf[i] ?? -1];
      if (mention?.firstToken === i && isSpot(mention) && (i >= last || i < first) && !(noun && i < noun.last)) found.push(mention);
    }
  return found;
}

function isSpot({ literal, role, place }: PlaceMention): boolean {
  return literal && role !== "modifier" && (place === undefined || place.kind === "town" || place.kind === "facility");
}

/** Whether two acts were aimed at different spots: no name is common to them, and neither lies in what the other names. */
export function aimedElsewhere(a: readonly PlaceMention[], b: readonly PlaceMention[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return a.every((one) => b.every((other) => namesOf(one).every((name) => !namesOf(other).includes(name))));
}

function namesOf(mention: PlaceMention): string[] {
  const names: string[] = [];
  for (let m: PlaceMention | undefined = mention; m && names.length < 3; m = m.within)
    if (m === mention || m.place === undefined || m.place.kind === "town") names.push(m.name.toLowerCase());
  return names;
}
