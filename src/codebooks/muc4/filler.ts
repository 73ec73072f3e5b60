import type { Quantity, Span } from "../../model/index.js";
import type { Slot } from "./candidates.js";
import type { Clues } from "./clues.js";

/** All mentions of a report that use the same words, and how likely they fill a slot. */
export interface Filler {
  slot: Slot;
  /** The words, as MUC-4 writes them. */
  text: string;
  mentions: Span[];
  clues: Clues;
  probability: number;
  plural: boolean;
  quantity?: Quantity;
  actor?: string;
}
