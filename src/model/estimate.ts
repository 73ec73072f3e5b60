/** A figure with its bounds: low <= best <= high where they are known, null where nothing is known. */
export interface Estimate {
  low: number | null;
  best: number | null;
  high: number | null;
}

/** How a figure was worded. */
export type Qualifier = "exact" | "approximate" | "at-least" | "at-most" | "range" | "vague" | "none";

/** A figure as read from words: bounds and wording. */
export interface Quantity extends Estimate {
  qualifier: Qualifier;
}

/** The estimate for exactly `n`. */
export function exactly(n: number): Estimate {
  return { low: n, best: n, high: n };
}
