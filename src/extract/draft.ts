import type { IncidentTypeName } from "../model/index.js";
import { incidentTypes } from "../model/index.js";
import type { Happening } from "./happening.js";

/** An incident in the making: the happenings that are taken to be one. */
export interface Draft {
  happenings: Happening[];
  /** Types found in the sentences' words, beside the triggers' own. */
  evidence: Map<IncidentTypeName, number>;
}

/** The type that the draft's words speak for most; where two weigh the same, the contract's order decides. */
export function typeOf(draft: Draft): { type: IncidentTypeName; weight: number } {
  const weights = new Map<IncidentTypeName, number>();
  for (const happening of draft.happenings) {
    const share = happening.status === "occurred" ? 1 : 0.8;
    for (const { type, weight } of happening.types) weights.set(type, Math.max(weights.get(type) ?? 0, weight * share));
  }
  let best: IncidentTypeName = "armed-attack";
  let most = 0;
  // An arrest or a seizure that goes with an attack is not what the incident is.
  const violent = [...weights].some(([type, weight]) => weight >= 2 && !afterTypes.has(type));
  for (const [type, weight] of draft.evidence) {
    if (weights.size === 0 || [...weights.values()].every((w) => w < 3) || refines(type, weights)) weights.set(type, Math.max(weights.get(type) ?? 0, weight));
  }
  for (const type of incidentTypes) {
    const weight = (weights.get(type) ?? 0) - (violent && afterTypes.has(type) ? 1.5 : 0);
    if (weight > most + 0.01) [best, most] = [type, weight];
  }
  return { type: best, weight: most };
}

const afterTypes: ReadonlySet<IncidentTypeName> = new Set(["arrest-or-raid", "weapons-seizure", "hostage-release", "protest", "other"]);

/** Evidence of a bearer or a drone makes a bombing or an air strike the narrower type, however strong the broader one. */
function refines(type: IncidentTypeName, weights: ReadonlyMap<IncidentTypeName, number>): boolean {
  if (type === "suicide-bombing") return weights.has("bombing") || (weights.get("armed-attack") ?? 0) > 0;
  if (type === "drone-strike") return weights.has("air-strike") || weights.has("bombing") || weights.has("shelling");
  if (type === "air-strike") return weights.has("bombing") || weights.has("shelling");
  return false;
}
