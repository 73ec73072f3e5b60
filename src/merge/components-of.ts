import type { ToldIncident } from "../model/index.js";
import { blockKeys } from "./block-keys.js";
import { pairScore, sameFrom } from "./compare.js";
import { Components } from "./components.js";
import type { Ties } from "./ties.js";

/**
 * What chains of likeness join: incidents of different reports that share a block and are at least `from` alike, and what people joined.
 * The keys of each component, sorted; components sorted by their first. `known`: keys that are known to be in one component, which need not be
 * compared again.
 */
export function componentsOf(
  incidents: readonly ToldIncident[],
  same: Ties["same"],
  from: number = sameFrom,
  known: readonly (readonly string[])[] = [],
): string[][] {
  const sets = new Components();
  const blocks = new Map<string, ToldIncident[]>();
  for (const told of incidents) {
    sets.add(told.key);
    for (const block of blockKeys(told)) {
      const list = blocks.get(block);
      if (list) list.push(told);
      else blocks.set(block, [told]);
    }
  }
  for (const [first, ...others] of known) for (const other of others) sets.join(first as string, other);
  for (const list of blocks.values()) joinAlike(list, sets, from);
  const here = new Set(incidents.map(({ key }) => key));
  for (const [a, b] of same) if (here.has(a) && here.has(b)) sets.join(a, b);
  return sets.sets();
}

/** Joins within a block what is alike. Incidents of one set are not compared: nothing is left to find. */
function joinAlike(block: readonly ToldIncident[], sets: Components, from: number): void {
  const parts = new Map<string, ToldIncident[]>();
  for (const told of block) {
    const root = sets.find(told.key);
    const part = parts.get(root);
    if (part) part.push(told);
    else parts.set(root, [told]);
  }
  const all = [...parts.values()];
  all.forEach((part, i) => {
    for (const other of all.slice(i + 1)) {
      const [a, b] = [part[0] as ToldIncident, other[0] as ToldIncident];
      if (sets.find(a.key) === sets.find(b.key)) continue;
      if (part.some((one) => other.some((two) => one.report.id !== two.report.id && pairScore(one, two) >= from))) sets.join(a.key, b.key);
    }
  });
}
