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
