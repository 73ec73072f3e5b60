import type { IncidentTypeName } from "../model/index.js";
import { incidentTypes } from "../model/index.js";
import type { Happening } from "./happening.js";
import type { NewsDay } from "./news-day.js";

/** An incident in the making: the happenings that are taken to be one. */
export interface Draft {
  happenings: Happening[];
  /** Types found in the sentences' words, beside the triggers' own. */
  evidence: Map<IncidentTypeName, number>;
  /** The day that the report tells of, for a draft that names none. */
  newsDay?: NewsDay;
  /** What has added up over this and other incidents: figures that stand among its claims and in no total. */
  tallies?: readonly Happening[];
}

/** The type that the draft's words speak for most; where two weigh the same, the contract's order decides. */
export function typeOf(draft: Draft): { type: IncidentTypeName; weight: number } {
  const weights = new Map<IncidentTypeName, number>();
  const done = draft.happenings.some((happening) => happening.counts.some((count) => count.about === "killed" && (count.best ?? 0) > 0));
  for (const happening of draft.happenings) {
    // A bomb that was found and defused after an attack is not what the incident is.
    const share = happening.status === "denied" ? 0.8 : happening.status === "attempted" && done ? 0.9 : 1;
    for (const { type, weight } of happening.types) weights.set(type, Math.max(weights.get(type) ?? 0, weight * share));
  }
  // An arrest or a seizure that goes with an attack is not what the incident is.
  const violent = [...weights].some(([type, weight]) => weight >= 2 && !afterTypes.has(type));
  for (const [type, weight] of draft.evidence) {
    if (weights.size === 0 || [...weights.values()].every((w) => w < 3) || refines(type, weights))
      weights.set(type, Math.max(weights.get(type) ?? 0, refines(type, weights) ? 3.2 : weight));
  }
  // Who kills or wounds people has attacked them, whatever was burnt or taken besides.
  const hurt = draft.happenings.some((happening) =>
    happening.counts.some((count) => (count.about === "killed" || count.about === "wounded") && count.best !== 0 && !count.cumulative),
  );
  if (hurt && weights.has("armed-attack")) weights.set("armed-attack", Math.max(weights.get("armed-attack") ?? 0, 1.9));
  if (draft.happenings.some((happening) => happening.seized.length > 0) && weights.has("weapons-seizure"))
    weights.set("weapons-seizure", (weights.get("weapons-seizure") ?? 0) + 0.5);
  // Deaths at the hands of a crowd, or of a force that faces one, are of that kind.
  const crowd = [...weights].find(([type, weight]) => crowdTypes.has(type) && weight >= 2.9);
  // So is what burns or is looted in a riot that is told of before it or with it.
  if (crowd) {
    const riot = Math.min(
      ...draft.happenings.filter(({ types }) => types.some(({ type }) => type === crowd[0])).map(({ sentence }) => sentence),
    );
    for (const type of ["armed-attack", "arson-or-sabotage", "robbery"] as const) {
      const first = draft.happenings.find(({ types }) => types.some((one) => one.type === type))?.sentence;
      if (weights.has(type) && (type === "armed-attack" || (first !== undefined && first >= riot)))
        weights.set(type, Math.min(weights.get(type) ?? 0, crowd[1] - 0.5));
    }
  }
  // "drones set fire to a warehouse": what burns after an attack is its effect.
  const struck = Math.max(0, ...strikes.map((type) => weights.get(type) ?? 0));
  if (struck >= 2 && weights.has("arson-or-sabotage"))
    weights.set("arson-or-sabotage", Math.min(weights.get("arson-or-sabotage") ?? 0, struck - 0.5));
  const effective = (type: IncidentTypeName) => (weights.get(type) ?? 0) - (violent && afterTypes.has(type) ? 1.5 : 0);
  const most = Math.max(0, ...[...weights.keys()].map(effective));
  for (const type of incidentTypes) {
    const weight = effective(type);
    if (weight <= 0) continue;
    if (weight >= most - 0.01) return { type, weight };
    // Burning and robbing yield to an attack on people that fits as well.
    if (
      type === "armed-attack" &&
      hurt &&
      weight >= most - 1.2 &&
      [...weights.keys()].filter((other) => effective(other) > weight).every((other) => lesser.has(other))
    )
      return { type, weight };
  }
  return { type: "armed-attack", weight: most };
}

const strikes: readonly IncidentTypeName[] = ["drone-strike", "air-strike", "shelling", "bombing", "suicide-bombing"];
const crowdTypes: ReadonlySet<IncidentTypeName> = new Set(["riot", "mob-violence", "force-against-protesters"]);
const lesser: ReadonlySet<IncidentTypeName> = new Set(["arson-or-sabotage", "robbery", "hostage-release", "other"]);
const afterTypes: ReadonlySet<IncidentTypeName> = new Set(["arrest-or-raid", "weapons-seizure", "hostage-release", "protest", "other"]);

/** Evidence of a bearer or a drone makes a bombing or an air strike the narrower type, however strong the broader one. */
function refines(type: IncidentTypeName, weights: ReadonlyMap<IncidentTypeName, number>): boolean {
  if (type === "force-against-protesters") return weights.has("protest");
  // A clash of crowds or communities is a riot.
  if (type === "riot") return weights.has("armed-clash");
  if (type === "suicide-bombing") return weights.has("bombing") || (weights.get("armed-attack") ?? 0) > 0;
  if (type === "drone-strike") return weights.has("air-strike") || weights.has("bombing") || weights.has("shelling");
  // Planes over a battle do not make it an air strike.
  if (type === "air-strike") return (weights.has("bombing") || weights.has("shelling")) && (weights.get("armed-clash") ?? 0) < 3;
  return false;
}
