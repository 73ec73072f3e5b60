import type { Place } from "./place.js";

/** What can be asked for the places of a name. */
export interface NameIndex {
  /** All places filed under a key that `placeKey` made. */
  lookupKey(key: string): readonly Place[];
  /** Numbers of words (bit n: n words) of the names that may begin with this word of a key; 0 for most words. */
  lengthsFrom(firstWord: string): number;
}
