import type { Features } from "./features.js";
import { weights } from "./weights.js";

const weightsOfFeatures = Object.entries(weights).filter(([name]) => name !== "bias");

/** The probability, rounded to 2 decimals, that an incident with these features is one and is told rightly. */
export function weighIncident(features: Features): number {
  // In the order of the weights' file, so that rounding is the same on every machine.
  let sum = weights.bias ?? 0;
  for (const [name, weight] of weightsOfFeatures) sum += (features[name] ?? 0) * weight;
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}
