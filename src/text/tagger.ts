import model from "wink-eng-lite-web-model";
import { TagRules } from "./tag-rules.js";
import { type ChunkToken, WinkChunks } from "./wink-chunks.js";

/** A piece of text as wink-nlp cuts and tags it: tokens, where each begins, and their tags, side by side. */
export interface TaggedWords {
  tokens: ChunkToken[];
  starts: number[];
  tags: string[];
}

/** The tagger of wink-nlp, put together so that it looks at each distinct chunk of text once. */
class Tagger {
  #chunks: WinkChunks | undefined;
  #rules: readonly TagRules[] = [];

  /** Words and their universal part-of-speech tags, in text order. */
  tag(text: string): TaggedWords {
    if (!this.#chunks) {
      this.#chunks = new WinkChunks();
      this.#rules = (model as unknown as { pos(): { machines: string[] } }).pos().machines.map((machine) => new TagRules(machine));
    }
    const tokens: ChunkToken[] = [];
    const starts: number[] = [];
    const numbers: number[] = [];
    const { length } = text;
    for (let at = 0; at < length; ) {
      const kind = kindOf(text.charCodeAt(at));
      let hash = 0x811c9dc5;
      let end = at;
      for (; end < length; end += 1) {
        const code = text.charCodeAt(end);
        if (kindOf(code) !== kind) break;
        hash = Math.imul(hash ^ code, 0x01000193);
      }
      if (kind !== blank)
        for (const token of this.#chunks.tokensAt(text, at, end, hash)) {
          tokens.push(token);
          starts.push(token.at < 0 ? -1 : at + token.at);
          numbers.push(token.tag);
        }
      at = end;
    }
    for (const rules of this.#rules) rules.apply(tokens, numbers);
    const names = this.#chunks.tags;
    const tags: string[] = [];
    for (let k = 0; k < tokens.length; k += 1) {
      const token = tokens[k] as ChunkToken;
      tags.push(names[token.fixed ? token.tag : (numbers[k] as number)] as string);
    }
    return { tokens, starts, tags };
  }

  /** Of the words of a lower-case text, those that the model's 87,000 English words do not hold or hold as names only. */
  unknownWords(text: string): Set<string> {
    const unknown = new Set<string>();
    const { tokens, tags } = this.tag(text);
    tokens.forEach(({ printed, known }, i) => {
      if (/^\p{L}/u.test(printed.text) && (!known || tags[i] === "PROPN")) unknown.add(printed.text);
    });
    return unknown;
  }
}

const inWord = 0;
const blank = 1;
const lineBreak = 2;

/** Of what a text is cut into: words with their marks, blanks, and line breaks with tabs. */
function kindOf(code: number): number {
  if (code > 32 && code < 0xa0) return inWord;
  if (code === 32) return blank;
  if (code === 10 || code === 13 || code === 9) return lineBreak;
  if (code === 0xa0 || (code >= 0x2002 && code <= 0x2005) || code === 0x2009 || code === 0x200a || code === 0x202f || code === 0x205f)
    return blank;
  return inWord;
}

export const tagger = new Tagger();
