/** How far apart two values are, 0 for equal ones. */
export type Difference<T> = (a: T, b: T) => number;

/** Values are the same or not. */
export const nominal: Difference<string> = (a, b) => (a === b ? 0 : 1);

/** Of figures: 3 and 4 are further apart than 30 and 31. */
export const ratio: Difference<number> = (a, b) => (a === b ? 0 : ((a - b) / (a + b)) ** 2);

/**
 * Krippendorff's alpha: 1 where coders agree, 0 where they agree as often as chance would have it, below 0 where less. `units` has the values that
 * coders gave to each unit; a unit with fewer than two counts nothing. Undefined where fewer than two values can be paired, or where all
 * values are one, since nothing can then be told from chance.
 * Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section C and D.
 */
export function krippendorffAlpha<T>(units: readonly (readonly T[])[], difference: Difference<T>): number | undefined {
  const paired = units.filter((values) => values.length > 1);
  // Values are counted, so that the expected part does not grow with the square of the units.
  const counts = new Map<T, number>();
  let n = 0;
  let observed = 0;
  for (const values of paired) {
    n += values.length;
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    let within = 0;
    for (const [i, a] of values.entries()) for (const b of values.slice(i + 1)) within += 2 * difference(a, b);
    observed += within / (values.length - 1);
  }
  if (n < 2 || counts.size < 2) return undefined;
  const distinct = [...counts];
  let expected = 0;
  for (const [i, [a, many]] of distinct.entries())
    for (const [b, more] of distinct.slice(i + 1)) expected += 2 * many * more * difference(a, b);
  return expected === 0 ? undefined : 1 - ((n - 1) * observed) / expected;
}
