import type { ToldIncident } from "../model/index.js";
import { blockKeys } from "./block-keys.js";
import { compare } from "./compare.js";
import type { Comparison } from "./comparison.js";
import { Components } from "./components.js";
import { groupEvents } from "./group-events.js";
import { noTies, pairKey, type Ties } from "./ties.js";

export interface Grouped {
  /** The members of each event, sorted by key; events sorted by their first member. */
  events: ToldIncident[][];
  /** Pairs of different events that are nearly the same. */
  near: { a: string; b: string; comparison: Comparison }[];
}

/** Groups a whole set of incidents at once: what an archive comes to step by step. In any order, the same. */
export function groupAll(told: readonly ToldIncident[], ties: Ties = noTies): Grouped {
  const byKey = new Map([...told].sort((a, b) => (a.key < b.key ? -1 : 1)).map((one) => [one.key, one]));
  const blocks = new Map<string, string[]>();
  for (const one of byKey.values())
    for (const block of blockKeys(one)) {
      const list = blocks.get(block);
      if (list) list.push(one.key);
      else blocks.set(block, [one.key]);
    }
  const seen = new Set<string>();
  const sets = new Components();
  const near: Grouped["near"] = [];
  for (const key of byKey.keys()) sets.add(key);
  for (const keys of blocks.values())
    keys.forEach((x, i) => {
      for (const y of keys.slice(i + 1)) {
        const pair = pairKey(x, y);
        if (seen.has(pair)) continue;
        seen.add(pair);
        const [a, b] = [byKey.get(x) as ToldIncident, byKey.get(y) as ToldIncident];
        if (a.report.id === b.report.id) continue;
        const comparison = compare(a, b);
        if (comparison.verdict === "same") sets.join(x, y);
        else if (comparison.verdict === "near") near.push({ a: x, b: y, comparison });
      }
    });
  for (const [a, b] of ties.same) if (byKey.has(a) && byKey.has(b)) sets.join(a, b);
  const events = sets
    .sets()
    .flatMap((keys) =>
      groupEvents(
        keys.flatMap((key) => byKey.get(key) ?? []),
        ties,
      ),
    )
    .sort((a, b) => ((a[0]?.key ?? "") < (b[0]?.key ?? "") ? -1 : 1));
  const eventOf = new Map(events.flatMap((members, i) => members.map(({ key }) => [key, i] as const)));
  const different = new Set(ties.different.map(([a, b]) => pairKey(a, b)));
  return { events, near: near.filter(({ a, b }) => eventOf.get(a) !== eventOf.get(b) && !different.has(pairKey(a, b))) };
}
