/** One thing that speaks for or against two incidents being one event: so much, in words. */
export interface Sign {
  /** Above 0 for, below against. Log-odds, set by hand and checked by `npm run bench:merge`. */
  weight: number;
  /** In words: asked for of the few pairs that are shown, not of the many that are weighed. */
  words(): string;
  /** They cannot be one, whatever else speaks for it. */
  never?: true;
}

export type Verdict = "same" | "near" | "different";

/** What comes of comparing two incidents. */
export interface Comparison {
  verdict: Verdict;
  score: number;
  /** Something keeps them apart, whatever else speaks for it. */
  never: boolean;
  /** What speaks for it and against it, strongest first. */
  for: string[];
  against: string[];
}
