import type { ToldIncident } from "../model/index.js";
import { compareFigures } from "./compare-figures.js";
import { compareKind } from "./compare-kind.js";
import { compareObjects } from "./compare-objects.js";
import { comparePlace } from "./compare-place.js";
import { compareSides } from "./compare-sides.js";
import { compareTime } from "./compare-time.js";
import { compareWords } from "./compare-words.js";
import type { Comparison } from "./comparison.js";

/** At so much the two are one event; from `nearFrom` a person is asked. Chosen with `npm run bench:merge`. */
export const sameFrom = 2.8;
export const nearFrom = 1.8;

const aspects = [compareTime, comparePlace, compareKind, compareSides, compareObjects, compareFigures, compareWords];

/** What was found of two incidents, for as long as they are in memory: joining, grouping and saying why each ask it again. */
const found = new WeakMap<ToldIncident, WeakMap<ToldIncident, Comparison>>();

/**
 * Whether incidents of two reports are one event, with what speaks for it and against it. Symmetric, and looks at nothing but the two, which
 * must not change afterwards. Never throws.
 */
export function compare(a: ToldIncident, b: ToldIncident): Comparison {
  const [first, second] = a.key < b.key ? [a, b] : [b, a];
  const before = found.get(first)?.get(second);
  if (before) return before;
  const comparison = compareAnew(first, second);
  const ofFirst = found.get(first) ?? new WeakMap<ToldIncident, Comparison>();
  found.set(first, ofFirst.set(second, comparison));
  return comparison;
}

function compareAnew(a: ToldIncident, b: ToldIncident): Comparison {
  const signs = aspects.flatMap((aspect) => aspect(a, b)).filter(({ weight }) => weight !== 0);
  const score = Math.round(signs.reduce((sum, { weight }) => sum + weight, 0) * 100) / 100;
  const never = signs.some((sign) => sign.never);
  const strongest = [...signs].sort((m, n) => Math.abs(n.weight) - Math.abs(m.weight));
  return {
    verdict: never ? "different" : score >= sameFrom ? "same" : score >= nearFrom ? "near" : "different",
    score,
    never,
    for: strongest.filter(({ weight }) => weight > 0).map(({ words }) => words),
    against: strongest.filter(({ weight }) => weight < 0).map(({ words }) => words),
  };
}
