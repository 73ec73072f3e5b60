import model from "wink-eng-lite-web-model";
import winkNLP, { type WinkMethods } from "wink-nlp";
import { type PrintedWord, printedWord } from "./word.js";

/** A piece of text as wink-nlp cuts and tags it: words and their tags, side by side. */
export interface TaggedWords {
  words: PrintedWord[];
  tags: string[];
}

/** Words that the model does not hold are remembered by their ids up to this many. */
const mostUnknown = 50_000;

/**
 * wink-nlp behind one door. Its token cache never shrinks, so that a process reading the world's news would grow for ever:
 * after some million characters the instance is made anew.
 */
class Tagger {
  #nlp: WinkMethods | undefined;
  #read = 0;
  #known = 0;
  /** By wink's id of a word. */
  #words: (PrintedWord | undefined)[] = [];

  #instance(): WinkMethods {
    if (!this.#nlp || this.#read > 40_000_000) {
      this.#nlp = winkNLP(model, ["pos"]);
      this.#read = 0;
      // Ids of words that the model was built with lie below that of a word that nobody has ever written.
      this.#known = Number(
        this.#nlp
          .readDoc("qxzvwkj")
          .tokens()
          .out(this.#nlp.its.uniqueId as never)[0],
      );
      this.#words = new Array<PrintedWord | undefined>(this.#known + mostUnknown).fill(undefined);
    }
    return this.#nlp;
  }

  /** Words and their universal part-of-speech tags, in text order. `text` should be under 100,000 code units. */
  tag(text: string): TaggedWords {
    const nlp = this.#instance();
    this.#read += text.length;
    const tokens = nlp.readDoc(text).tokens();
    const ids = tokens.out(nlp.its.uniqueId as never) as unknown as number[];
    const words: PrintedWord[] = [];
    for (let k = 0; k < ids.length; k += 1) {
      const id = ids[k] as number;
      let word = this.#words[id];
      if (word === undefined) {
        word = printedWord(tokens.itemAt(k).out());
        if (id < this.#words.length) this.#words[id] = word;
      }
      words.push(word);
    }
    return { words, tags: tokens.out(nlp.its.pos) as string[] };
  }

  /** Of the words of a lower-case text, those that the model's 87,000 English words do not hold or hold as names only. */
  unknownWords(text: string): Set<string> {
    const nlp = this.#instance();
    const unknown = new Set<string>();
    const tokens = nlp.readDoc(text).tokens();
    const values = tokens.out() as string[];
    const ids = tokens.out(nlp.its.uniqueId as never) as unknown as number[];
    const tags = tokens.out(nlp.its.pos) as string[];
    values.forEach((value, i) => {
      if (/^\p{L}/u.test(value) && ((ids[i] ?? 0) >= this.#known || tags[i] === "PROPN")) unknown.add(value);
    });
    return unknown;
  }
}

export const tagger = new Tagger();
