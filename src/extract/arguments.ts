import type { NounGroup } from "../language/en/noun-group.js";

/** A noun group after a preposition. */
export interface PrepositionalGroup {
  preposition: string;
  at: number;
  group: NounGroup;
}

/** Who and what stands around a verb or noun that tells of a happening. */
export interface Arguments {
  subjects: NounGroup[];
  objects: NounGroup[];
  prepositional: PrepositionalGroup[];
  /** "including three children": parts of the subjects or objects. */
  parts: NounGroup[];
  /** First and last token (exclusive) of the clause, as far as it could be told. */
  clause: { first: number; last: number };
}
