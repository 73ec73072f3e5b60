import model from "wink-eng-lite-web-model";
import winkNLP, { type WinkMethods } from "wink-nlp";

/** A piece of text as wink-nlp cuts and tags it: words and their tags, side by side. */
export interface TaggedWords {
  values: string[];
  tags: string[];
}

/**
 * wink-nlp behind one door. Its token cache never shrinks, so that a process reading the world's news would grow for ever:
 * after some million characters the instance is made anew.
 */
class Tagger {
  #nlp: WinkMethods | undefined;
  #read = 0;
  #known = 0;

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
    }
    return this.#nlp;
  }

  /** Words and their universal part-of-speech tags, in text order. `text` should be under 100,000 code units. */
  tag(text: string): TaggedWords {
    const nlp = this.#instance();
    this.#read += text.length;
    const tokens = nlp.readDoc(text).tokens();
    const values = tokens.out() as string[];
    const tags = tokens.out(nlp.its.pos) as string[];
    return { values, tags };
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
