import type { Count, Happening } from "./happening.js";
import type { Reading } from "./reading.js";

/** So many sentences on the same people are still meant. */
const reach = 3;

/**
 * "Two raids left five miners and nine bandits dead. The miners died when …": the lead's figure is of several incidents, and the
 * definite plural gives those five to the one that it tells of.
 */
export function takeFigureOfLead(reading: Reading, happenings: readonly Happening[]): void {
  const sums: { sentence: number; count: Count }[] = [];
  for (const { sentence, counts } of happenings)
    for (const count of counts) {
      if (count.cumulative && count.qualifier === "exact" && count.group.quantity) sums.push({ sentence, count });
      if (!count.weak || count.qualifier !== "none" || count.group.determiner !== "definite" || count.group.pronoun) continue;
      const sum = sums.findLast(
        (one) =>
          one.count.about === count.about &&
          one.sentence < sentence &&
          sentence - one.sentence <= reach &&
          reading.lower(one.count.group.head) === reading.lower(count.group.head),
      )?.count;
      if (sum) Object.assign(count, { low: sum.low, best: sum.best, high: sum.high, qualifier: "exact", weak: false });
    }
}
