import type { ToldIncident } from "../model/index.js";
import { compareFigures } from "./compare-figures.js";
import { compareKind } from "./compare-kind.js";
import { compareObjects } from "./compare-objects.js";
import { comparePlace } from "./compare-place.js";
import { compareSides } from "./compare-sides.js";
import { compareTime } from "./compare-time.js";
import { compareWords } from "./compare-words.js";
import type { Comparison, Sign } from "./comparison.js";
import { onceEach } from "./once-each.js";

/** At so much the two are one event; from `nearFrom` a person is asked. Chosen with `npm run bench:merge`. */
export const sameFrom = 2.8;
export const nearFrom = 1.8;

const aspects = [compareTime, comparePlace, compareKind, compareSides, compareObjects, compareFigures, compareWords];

/** What was found of two incidents, for as long as the first is in memory: joining and grouping each ask it again. */
const remembered = onceEach((_: ToldIncident) => {
  incidents += 1;
  return { number: incidents, scores: new Map<number, number>() };
});
let incidents = 0;

/**
 * How much speaks for incidents of two reports being one event: the same from `sameFrom` on, near from `nearFrom`; minus infinity where something
 * keeps them apart whatever else speaks for it. Symmetric, and looks at nothing but the two, which must not change afterwards. Never throws.
 */
export function pairScore(a: ToldIncident, b: ToldIncident): number {
  const [first, second] = a.key < b.key ? [a, b] : [b, a];
  const { scores } = remembered(first);
  const { number } = remembered(second);
  // In hundredths, which take the least memory: there may be very many.
  const before = scores.get(number);
  if (before !== undefined) return before === never ? Number.NEGATIVE_INFINITY : before / 100;
  const signs = signsOf(first, second);
  const apart = signs.some((sign) => sign.never);
  scores.set(number, apart ? never : Math.round(scoreOf(signs) * 100));
  return apart ? Number.NEGATIVE_INFINITY : scoreOf(signs);
}

const never = -1_000_000;

/** The same in words: whether they are one event, what speaks for it and against it. */
export function compare(a: ToldIncident, b: ToldIncident): Comparison {
  const signs = a.key < b.key ? signsOf(a, b) : signsOf(b, a);
  const score = scoreOf(signs);
  const never = signs.some((sign) => sign.never);
  const strongest = [...signs].sort((m, n) => Math.abs(n.weight) - Math.abs(m.weight));
  return {
    verdict: never ? "different" : score >= sameFrom ? "same" : score >= nearFrom ? "near" : "different",
    score,
    never,
    for: strongest.filter(({ weight }) => weight > 0).map(({ words }) => words()),
    against: strongest.filter(({ weight }) => weight < 0).map(({ words }) => words()),
  };
}

function signsOf(a: ToldIncident, b: ToldIncident): Sign[] {
  const signs: Sign[] = [];
  for (const aspect of aspects) {
    for (const sign of aspect(a, b)) if (sign.weight !== 0) signs.push(sign);
    // Nothing else would make them one.
    if (signs.some((sign) => sign.never)) break;
  }
  return signs;
}

const scoreOf = (signs: readonly Sign[]) => Math.round(signs.reduce((sum, { weight }) => sum + weight, 0) * 100) / 100;
