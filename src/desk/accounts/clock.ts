/** What time it is, milliseconds since 1970: a test has a clock of its own. */
export type Clock = () => number;

/** The time as it is written down (ISO 8601); `after` milliseconds later, or earlier where below 0. */
export function stamp(now: Clock, after = 0): string {
  return new Date(now() + after).toISOString();
}
