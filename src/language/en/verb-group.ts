/** "were reportedly not killed": a verb with its auxiliaries. */
export interface VerbGroup {
  first: number;
  last: number;
  /** The verb that carries the meaning. */
  head: number;
  passive: boolean;
  /** A participle without auxiliary ("12 killed in blast"; ", wounding 30"). */
  bare: boolean;
  ing: boolean;
  infinitive: boolean;
  perfect: boolean;
  past: boolean;
  negated: boolean;
  modal?: string;
}
