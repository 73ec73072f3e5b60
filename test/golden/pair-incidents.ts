import type { Incident } from "../../src/model/index.js";
import { isNamed } from "./compare-place.js";
import type { ExpectedIncident, ExpectedTime } from "./expected-report.js";
import { touchesQuote } from "./quoted.js";

/** Each expected incident with the found one that is most like it, or undefined; a found one is given once. */
export function pairIncidents(
  expected: readonly ExpectedIncident[],
  found: readonly Incident[],
  reportText: string,
): (Incident | undefined)[] {
  const pairs = expected.flatMap((one, e) => found.map((other, f) => ({ e, f, score: likeness(one, other, reportText) })));
  pairs.sort((a, b) => b.score - a.score || a.e - b.e || a.f - b.f);
  const paired = new Array<Incident | undefined>(expected.length).fill(undefined);
  const given = new Set<number>();
  for (const { e, f, score } of pairs) {
    if (score < 3 || paired[e] || given.has(f)) continue;
    paired[e] = found[f];
    given.add(f);
  }
  return paired;
}

/** Three points for the type or the trigger, so that time and place alone pair nothing but a type or a trigger does. */
function likeness(expected: ExpectedIncident, found: Incident, reportText: string): number {
  let score = expected.types.includes(found.type) ? 3 : 0;
  if (touchesQuote([found.trigger], expected.trigger, reportText)) score += 3;
  if (score === 0) return 0;
  if (expected.time && timeFits(expected.time, found.time)) score += 2;
  if (expected.place && found.place && isNamed(expected.place, found.place)) score += 2;
  if (expected.background === found.background) score += 1;
  return score;
}

/** Whether the days are one of those expected. */
export function timeFits(expected: ExpectedTime, found: Incident["time"]): boolean {
  return expected.options.some((option) => option.start === found.start && option.end === found.end);
}
