import type { IncidentTypeName } from "../model/index.js";
import type { Happening } from "./happening.js";
import type { Reading } from "./reading.js";

/**
 * "an identical attack", "a similar incident": the noun says nothing of the means, the adjective says that they were those of the
 * act told before. Such a happening takes the types of the last one that names its means.
 */
export function takeTypeOfModel(reading: Reading, told: readonly Happening[], before: readonly Happening[]): void {
  for (const happening of told) {
    const { noun } = happening;
    if (!noun || happening.types.some(({ weight }) => weight >= 2)) continue;
    if (!/^(?:similar|identical)$/.test(reading.lower(happening.first - 1))) continue;
    const model = [...before, ...told.filter((other) => other.first < happening.first)]
      .reverse()
      .find(({ types }) => types.some(({ type, weight }) => weight >= 2 || type !== "armed-attack"));
    if (model) happening.types = model.types.map(({ type, weight }) => ({ type, weight: Math.max(2, weight) }));
  }
}

const fromAfar: ReadonlySet<IncidentTypeName> = new Set(["air-strike", "drone-strike", "shelling"]);

/**
 * "A strike on the depot killed three", "the navy struck a radar station": in a report that tells of shells, drones or aircraft the
 * bare word means one more of their kind, the one named last before it, else the first behind.
 */
export function takeTypeOfReport(reading: Reading, happenings: readonly Happening[]): void {
  const named = happenings.filter(({ types }) => types.some(({ type, weight }) => fromAfar.has(type) && weight >= 2));
  if (named.length === 0) return;
  // Where no other means are told of, nor is "an attack on Xyz" by any other.
  const only = happenings.every(({ types }) => types.every(({ type, weight }) => weight < 3 || fromAfar.has(type)));
  for (const happening of happenings) {
    if (!isBareStrike(reading, happening) && !(only && isBareAttack(reading, happening))) continue;
    const model = named.findLast(({ first }) => first < happening.first) ?? named[0];
    if (model) happening.types = model.types.filter(({ type }) => fromAfar.has(type)).map(({ type }) => ({ type, weight: 2 }));
  }
}

function isBareStrike(reading: Reading, { first, last, noun, verb, types, initiators }: Happening): boolean {
  if (last !== first + 1 || types.some(({ type, weight }) => type !== "armed-attack" || weight > 1)) return false;
  if (noun) return /^strikes?$/.test(reading.lower(first));
  return verb !== undefined && /^(?:struck|striking)$/.test(reading.lower(first)) && initiators.some(({ people }) => people === "force");
}

function isBareAttack(reading: Reading, { first, last, noun, types }: Happening): boolean {
  return noun !== undefined && last === first + 1 && /^attacks?$/.test(reading.lower(first)) && types.every(({ weight }) => weight <= 1);
}
