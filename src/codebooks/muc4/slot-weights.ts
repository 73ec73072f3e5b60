import type { Slot } from "./candidates.js";
import type { Tree } from "./trees.js";

/** Weights by clue; "always" is added to every sum. */
export type Table = ReadonlyMap<string, number>;

export interface Grown {
  trees: readonly Tree[];
  /** What is added to what the trees say. */
  bias: number;
}

export interface SlotWeights extends Grown {
  clues: Table;
  /** How likely a filler must be to be written down. */
  threshold: number;
}

export interface Weights {
  /** How likely a report tells of anything that MUC-4 counts, and a sentence. */
  report: Table;
  sentence: Table;
  /** The report again, with its fillers, sentences and incidents in numbers. */
  relevance: Grown;
  slots: Readonly<Record<Slot, SlotWeights>>;
}
