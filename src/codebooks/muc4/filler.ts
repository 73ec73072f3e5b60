import type { Quantity, Span } from "../../model/index.js";
import type { Slot } from "./candidates.js";
import type { Clues } from "./clues.js";

/** All mentions of a report that use the same words, and how likely they fill a slot. */
export interface Filler {
  slot: Slot;
  /** The words, as MUC-4 writes them. */
  text: string;
  /** The words as they are compared with others. */
  key: string;
  mentions: Span[];
  /** The sentences in which they stand, each once. */
  sentences: number[];
  /** Where the first mention stands, 0 at the report's beginning, 1 at its end. */
  first: number;
  clues: Clues;
  /** The clues of each mention alone. */
  each: Clues[];
  /** What the clues alone say: the log of the odds. */
  sum: number;
  /** The same of the likeliest mention alone. */
  best: number;
  probability: number;
  plural: boolean;
  quantity?: Quantity;
  actor?: string;
}
