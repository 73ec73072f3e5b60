import type { ToldIncident } from "../model/index.js";
import { blockKeys } from "./block-keys.js";
import { compare, sameFrom } from "./compare.js";
import { Components } from "./components.js";
import type { Ties } from "./ties.js";

/**
 * What chains of likeness join: incidents of different reports that share a block and are at least `from` alike, and what people joined.
 * The keys of each component, sorted; components sorted by their first.
 */
export function componentsOf(incidents: readonly ToldIncident[], same: Ties["same"], from: number = sameFrom): string[][] {
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
  for (const list of blocks.values())
    list.forEach((a, i) => {
      for (const b of list.slice(i + 1)) {
        if (a.report.id === b.report.id || sets.find(a.key) === sets.find(b.key)) continue;
        const { score, never } = compare(a, b);
        if (!never && score >= from) sets.join(a.key, b.key);
      }
    });
  const known = new Set(incidents.map(({ key }) => key));
  for (const [a, b] of same) if (known.has(a) && known.has(b)) sets.join(a, b);
  return sets.sets();
}
