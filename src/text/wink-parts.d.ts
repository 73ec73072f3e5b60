// The parts of wink-nlp that tagging is put together from (wink-chunks.ts says why). They are no public interface, so that
// package.json names one version exactly, and tagger.test.ts holds what comes out against wink-nlp's own reading.

declare module "wink-nlp/src/cache.js" {
  /** What the model holds of its words, by their ids. */
  export interface WinkCache {
    /** The id of a word; of a contraction four numbers for each of its parts: id, place of its normal form, lemma, tag. */
    lookup(text: string): number[] | null;
    value(id: number): string;
    /** The id of its form in lower case. */
    normal(id: number): number;
    /** The id of the same word in the spelling that the model knows best. */
    mappedSpelling(id: number): number;
    /** Number of the tag that it has most often. */
    posOf(id: number): number;
    property(id: number, name: string): number;
    /** Whether it may have a tag, by the tag's number. */
    isMemberPOS(id: number, tag: number): boolean;
    intrinsicSize(): number;
  }
  export default function cacheOf(model: object, featureFn: unknown): WinkCache;
}

declare module "wink-nlp/src/compile-trex.js" {
  export default function compile(expressions: unknown): unknown;
}

declare module "wink-nlp/src/tokenizer.js" {
  /** Where a chunk's tokens are put, in their order. */
  export interface WinkTokens {
    _addToken(text: string, category: number): void;
    /** Puts the word if the model holds it; 0 if not. */
    _addTokenIfInCache(text: string): number;
    isLexeme(text: string): unknown;
  }
  export default function tokeniserOf(
    expressions: unknown,
    categories: unknown,
    preserve: unknown,
  ): (into: WinkTokens, text: string) => void;
}
