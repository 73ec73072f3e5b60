import type { Interval } from "./interval.js";
import type { WordClass } from "./date-lexicon.js";
import type { DateWords } from "./date-words.js";

export type DateKind = "absolute" | "weekday" | "relative" | "span" | "vague";
export type DateRole = "point" | "since" | "until" | "before" | "duration" | "recurring" | "age" | "part-of-name";
export type PartOfDay = "morning" | "afternoon" | "evening" | "night" | "overnight" | "late" | "early";
export type DateAnchor = "published" | "text" | "none";

/** What an expression is resolved against. */
export interface DateContext {
  /** The report's day, null where it is not known. */
  published: number | null;
  /** Whether the words around mark the expression as lying ahead ("will meet on Tuesday"). */
  future: boolean;
  /** Whether no past tense stands around: a day that was long ago and comes again soon may then lie ahead. */
  open: boolean;
  /** The last date mentioned before, whatever its length, for "a year earlier". */
  previous: Interval | null;
  /** The last day or range of days mentioned before, for "that day", "two days later". */
  previousDay: Interval | null;
  /** Set on one end of a range, so that the other end's year carries over. */
  notAfter?: number;
  notBefore?: number;
}

/** A date expression found at words `first` to `last` (exclusive), not yet resolved. */
export interface DateMatch {
  first: number;
  last: number;
  kind: DateKind;
  anchor: DateAnchor;
  /** Where the expression itself says it; else what stands before it decides. */
  role?: DateRole;
  partOfDay?: PartOfDay;
  /** Whether it can be an end of "from … to …". */
  joins?: boolean;
  /** Whether it names its own year, so that a neighbour without one may borrow it. */
  dated?: boolean;
  resolve(context: DateContext): Interval | null;
}

/** One example: the span to be found in `[[ ]]`, the report's day, what it resolves to. */
export interface DateExample {
  text: string;
  published: string | null;
  /** "2024-03-15", "2024-03-01..2024-03-31 month", or null where the expression has no value. */
  value: string | null;
  role?: DateRole;
  partOfDay?: PartOfDay;
}

/** One family of date expressions, with what it must and must not find. */
export interface DateFamily {
  name: string;
  /** Classes of the first word; the family is asked nowhere else. */
  triggers: readonly WordClass[];
  /** The longest expression of this family that begins at word `i`; looks at a bounded number of words. */
  match(words: DateWords, i: number): DateMatch | null;
  examples: readonly DateExample[];
  /** Texts, and the report's day 2024-05-15, in which no date at all is found: each a word away from an example. */
  counterExamples: readonly string[];
}
