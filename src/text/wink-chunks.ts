import model from "wink-eng-lite-web-model";
import cacheOf, { type WinkCache } from "wink-nlp/src/cache.js";
import compile from "wink-nlp/src/compile-trex.js";
import tokeniserOf, { type WinkTokens } from "wink-nlp/src/tokenizer.js";
import { Recent } from "./recent.js";
import { type PrintedWord, printedWord } from "./word.js";

/** The model's parts that are asked for here; its published types leave them open. */
interface Model {
  core(): {
    trex: unknown;
    tcat: { hash: unknown };
    preserve: unknown;
    packing: { config: unknown };
    pos: { list: string[] };
    /** Ids of words in lower case that contractions stand for, among others. */
    xpansions: ArrayLike<number>;
    features: { lexeme: { hash: Record<string, number | undefined> } };
  };
  featureFn(config: unknown): { pos(text: string, category: number, words: Pick<WinkCache, "lookup" | "posOf" | "intrinsicSize">): number };
}

/** A word, number or mark as wink cuts it, with all that the rules of tagging ask of it. */
export interface ChunkToken {
  readonly printed: PrintedWord;
  /** Where it begins in its chunk. */
  readonly at: number;
  /** Number of the tag that it has most often. */
  readonly tag: number;
  /** It has no other tag, wherever it stands. */
  readonly fixed: boolean;
  /** Number by which rules name it and words like it, 0 for most words. */
  readonly hint: number;
  /** Bit n: it may have tag n. */
  readonly mayBe: number;
  /** The model holds it. */
  readonly known: boolean;
}

/** What wink makes of a chunk. */
interface Chunk {
  readonly text: string;
  readonly tokens: readonly ChunkToken[];
}

/** Chunks kept, at least. */
const mostChunks = 50_000;
/** The tag of a word of which nothing is known. */
const noun = 8;

/**
 * wink-nlp cuts a text at blanks and looks at each chunk by itself. News repeats its chunks, so what wink makes of one is worked out
 * once and kept, which takes a third of the time. wink-nlp as a whole adds every unknown word to those it knows, grows without end, and
 * reads a text otherwise for what it has read before; here a word is known if the model holds it, and nothing is added.
 */
export class WinkChunks {
  /** Names of the tags by their numbers. */
  readonly tags: readonly string[];
  readonly #model = (model as unknown as Model).core();
  readonly #words = cacheOf(this.#model, (model as unknown as Model).featureFn);
  readonly #features = (model as unknown as Model).featureFn(this.#model.packing.config);
  readonly #tokenise = tokeniserOf(compile(this.#model.trex), this.#model.tcat.hash, this.#model.preserve);
  /** By hash: looking up what stands in the text needs no copy of it. Of two chunks of one hash the later is kept. */
  readonly #chunks = new Recent<number, Chunk>(mostChunks);

  constructor() {
    this.tags = this.#model.pos.list;
  }

  /** The tokens of what stands from `start` to `end`: a run of characters without blanks, or of line breaks. `hash` is any hash of it. */
  tokensAt(text: string, start: number, end: number, hash: number): readonly ChunkToken[] {
    const known = this.#chunks.get(hash);
    if (known !== undefined && known.text.length === end - start && text.startsWith(known.text, start)) return known.tokens;
    const chunk = text.slice(start, end);
    const tokens = this.#cut(chunk);
    this.#chunks.set(hash, { text: chunk, tokens });
    return tokens;
  }

  #cut(chunk: string): ChunkToken[] {
    const words = this.#words;
    const ids = this.#model.features.lexeme.hash;
    const tokens: ChunkToken[] = [];
    let cursor = 0;
    const put = (text: string, normal: number, token: Pick<ChunkToken, "tag" | "fixed" | "hint" | "known">) => {
      // What wink writes otherwise than it is printed stands nowhere.
      const at = chunk.indexOf(text, cursor);
      if (at >= 0) cursor = at + text.length;
      tokens.push({ printed: printedWord(text), at, ...token, mayBe: this.#mayBe(normal) });
    };
    const putKnown = (text: string, id: number) => {
      const tag = words.posOf(words.mappedSpelling(id)) || noun;
      put(text, words.normal(id), { tag, fixed: false, hint: words.property(id, "posHint"), known: true });
    };
    const into: WinkTokens = {
      _addToken: (text, category) => {
        const id = ids[text];
        if (id !== undefined) putKnown(text, id);
        else {
          const tag = this.#features.pos(text, category, this.#asIfAdded) || noun;
          // Of a word that is unknown in lower case too, the rules ask what they ask of the model's word for such words, number 0.
          put(text, words.mappedSpelling(ids[text.toLowerCase()] ?? 0), { tag, fixed: false, hint: 0, known: false });
        }
      },
      _addTokenIfInCache: (text) => {
        const found = words.lookup(text);
        if (found === null) return 0;
        if (found.length === 1) putKnown(text, found[0] as number);
        for (let k = 0; k + 3 < found.length; k += 4) {
          const [id, normal, , tag] = found.slice(k, k + 4) as [number, number, number, number];
          const hint = words.property(id, "posHint");
          put(words.value(id), this.#model.xpansions[normal] as number, { tag, fixed: true, hint, known: true });
        }
        return 1;
      },
      isLexeme: (text) => words.lookup(text),
    };
    this.#tokenise(into, chunk);
    return tokens;
  }

  /** Words for wink's guess at an unknown word's tag, which takes it for added. */
  readonly #asIfAdded: Pick<WinkCache, "lookup" | "posOf" | "intrinsicSize"> = {
    lookup: (text) => this.#words.lookup(text) ?? [Number.POSITIVE_INFINITY],
    posOf: (id) => this.#words.posOf(id),
    intrinsicSize: () => this.#words.intrinsicSize(),
  };

  #mayBe(normal: number): number {
    let bits = 0;
    for (let tag = 1; tag < this.tags.length; tag += 1) if (this.#words.isMemberPOS(normal, tag)) bits |= 1 << tag;
    return bits;
  }
}
