import type { Word } from "./word.js";

/** A word, number or punctuation mark of a report. Offsets count in the report's own text. */
export interface Token {
  /** Position in `TextDocument.tokens`. */
  index: number;
  start: number;
  end: number;
  /** As printed, after truecasing: same length as the source slice. */
  text: string;
  lower: string;
  /** The distinct word that `lower` is, with what is known of it. */
  word: Word;
  /** Universal part-of-speech tag (NOUN, PROPN, VERB, AUX, ADJ, ADV, ADP, DET, NUM, PRON, CCONJ, SCONJ, PART, PUNCT, SYM, X). */
  pos: string;
  /** Position in `TextDocument.sentences`. */
  sentence: number;
}

/** A sentence as a token range, `lastToken` exclusive. */
export interface Sentence {
  index: number;
  start: number;
  end: number;
  firstToken: number;
  lastToken: number;
  /** Position of its paragraph, from 0. */
  paragraph: number;
  /** What the sentence is: only "body" and "headline" are read for incidents. */
  role: "headline" | "body" | "boilerplate";
  /** A short sentence that is a paragraph of its own, after the report's beginning: it adds a detail, or turns to another matter. */
  short?: boolean;
}

/** Words between quotation marks (offsets include the marks; an unclosed quotation runs to its paragraph's end). */
export interface Quotation {
  start: number;
  end: number;
}

/** The opening "KABUL, March 3 (Agency) -" of a report, and what it says. */
export interface Dateline {
  start: number;
  end: number;
  /** As printed, e.g. "QUETTA" or "BEIT HANOUN, Gaza Strip". */
  place?: { start: number; end: number };
  /** Day the dateline or header names, `YYYY-MM-DD`. */
  date?: string;
}

/** How the text uses capitals: "upper" and "lower" texts were truecased. */
export type CaseStyle = "mixed" | "upper" | "lower";

/**
 * A report's text made ready to read. All cleaning keeps lengths (a tag or control character becomes blanks,
 * a letter its other case), so that every offset is an offset into the report's own text.
 */
export interface TextDocument {
  /** Exactly as given. */
  source: string;
  /** Cleaned and truecased; same length as `source`. */
  text: string;
  caseStyle: CaseStyle;
  /** Names that the gazetteer knows have their capitals back. */
  capitalsGuessed?: true;
  /** ISO 639-3 code, "und" where the text is too short to tell. */
  language: string;
  tokens: Token[];
  sentences: Sentence[];
  quotations: Quotation[];
  dateline?: Dateline;
  /** Publication day, `YYYY-MM-DD`, given or read from the header or dateline; null where neither says. */
  published: string | null;
  warnings: string[];
}
