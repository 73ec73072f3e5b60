import type { StandingDecision } from "./standing-decision.js";
import { pairKey, type Ties } from "./ties.js";

/** What people said of pairs, by all standing decisions to merge and to split; of a pair the last word counts. */
export function tiesOf(decisions: readonly StandingDecision[]): Ties {
  const said = new Map<string, { pair: readonly [string, string]; same: boolean }>();
  for (const { decision, incidents, from } of decisions) {
    if (decision.deed.kind === "merge") {
      // Each with each, so that a later split of two of them leaves the others joined.
      incidents.forEach((a, i) => {
        for (const b of incidents.slice(i + 1)) said.set(pairKey(a, b), { pair: [a, b], same: true });
      });
    }
    if (decision.deed.kind === "split")
      for (const a of incidents) for (const b of from) said.set(pairKey(a, b), { pair: [a, b], same: false });
  }
  const of = (same: boolean) => [...said.values()].filter((one) => one.same === same).map(({ pair }) => pair);
  return { same: of(true), different: of(false) };
}
