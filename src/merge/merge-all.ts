import type { Event, ToldIncident } from "../model/index.js";
import { applyDecisions } from "./apply-decisions.js";
import { groupAll } from "./group-all.js";
import type { StandingDecision } from "./standing-decision.js";
import { tiesOf } from "./ties-of.js";

/** Merges a whole set of incidents at once, as an archive does step by step. In any order, the same events, sorted by id. */
export function mergeAll(told: readonly ToldIncident[], decisions: readonly StandingDecision[] = []): Event[] {
  const ties = tiesOf(decisions);
  return groupAll(told, ties)
    .map((members) => applyDecisions(members, decisions, ties))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
