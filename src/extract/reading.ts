import type { ActorIndex } from "../actors/actors.js";
import type { Actor } from "../actors/actor.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import type { PlaceMention } from "../gazetteer/find-places.js";
import type { RelativePlace } from "../gazetteer/relative-place.js";
import type { DateMention } from "../language/en/dates/index.js";
import { emptyPhrases, type NounGroup, type PeopleClass, type Phrases, readPhrases, type VerbGroup } from "../language/en/phrases.js";
import type { Source, Span } from "../model/index.js";
import { spanOf } from "../model/index.js";
import type { Sentence, TextDocument, Token } from "../text/text-document.js";
import type { Responsibility } from "./responsibility.js";
import { triggerIndex } from "./trigger-index.js";

/** A group, force or party named in the text. */
export interface ActorMention {
  actor: Actor;
  first: number;
  last: number;
}

/** Who says the words of a token range. */
export interface Attribution {
  first: number;
  last: number;
  source: Source;
  /** Tokens of the reporting clause itself ("police said on Thursday"): its dates and places are of the statement. */
  clause: { first: number; last: number };
  stance: "asserted" | "denied" | "unconfirmed";
}

/** What is known about places, dates and actors beyond the text. */
export interface Knowledge {
  gazetteer: Gazetteer;
  actors: ActorIndex;
}

/**
 * A report as it is being read: each stage adds a layer and takes none away. Phrases are read a sentence at a time, when a
 * later stage asks for them, because most sentences tell of nothing.
 */
export class Reading {
  readonly doc: TextDocument;
  dates: DateMention[] = [];
  places: PlaceMention[] = [];
  relativePlaces: RelativePlace[] = [];
  actors: ActorMention[] = [];
  attributions: Attribution[] = [];
  /** Who is said to be behind what is told. */
  responsibility: Responsibility[] = [];
  /** Position in `dates`, `places`, `actors` of the mention that covers a token, -1 for none. */
  readonly dateOf: Int32Array;
  readonly placeOf: Int32Array;
  readonly actorOf: Int32Array;
  /** Trigger tokens of happenings by sentence, in text order. */
  readonly triggers = new Map<number, number[]>();
  readonly #phrases: Phrases;
  readonly #read: Uint8Array;
  readonly #isDemonym: (word: string) => boolean;

  constructor(doc: TextDocument, knowledge: Knowledge) {
    this.doc = doc;
    this.dateOf = new Int32Array(doc.tokens.length).fill(-1);
    this.placeOf = new Int32Array(doc.tokens.length).fill(-1);
    this.actorOf = new Int32Array(doc.tokens.length).fill(-1);
    this.#phrases = emptyPhrases(doc);
    this.#read = new Uint8Array(doc.sentences.length);
    const demonyms = new Map<string, boolean>();
    this.#isDemonym = (word) => {
      const code = word.charCodeAt(0);
      if (code >= 97 && code <= 122) return false;
      let known = demonyms.get(word);
      if (known === undefined) {
        known = knowledge.gazetteer.countryOfDemonym(word) !== undefined;
        demonyms.set(word, known);
      }
      return known;
    };
  }

  /** Noun and verb groups of the document, those of `sentence` read if they were not yet. */
  phrasesOf(sentence: Sentence): Phrases {
    if (this.#read[sentence.index] === 0) {
      this.#read[sentence.index] = 1;
      const { forms } = triggerIndex();
      readPhrases(
        this.doc,
        sentence,
        {
          verbForm: (word) => forms.get(word),
          isDate: (token) => this.dateOf[token] !== -1,
          isDemonym: this.#isDemonym,
          isName: (token) => this.actorOf[token] !== -1 || this.placeOf[token] !== -1,
          classOfName: (token) => this.#classOfActor(token),
        },
        this.#phrases,
      );
    }
    return this.#phrases;
  }

  token(at: number): Token {
    return this.doc.tokens[at] as Token;
  }

  lower(at: number): string {
    return this.doc.tokens[at]?.lower ?? "";
  }

  sentenceOf(token: number): Sentence {
    return this.doc.sentences[this.token(token).sentence] as Sentence;
  }

  nounGroupAt(token: number): NounGroup | undefined {
    const at = this.#phrases.nounOf[token];
    return at === undefined || at < 0 ? undefined : this.#phrases.nouns[at];
  }

  verbGroupAt(token: number): VerbGroup | undefined {
    const at = this.#phrases.verbOf[token];
    return at === undefined || at < 0 ? undefined : this.#phrases.verbs[at];
  }

  /** The span of tokens `first` to `last` (exclusive), in the report's own words. */
  span(first: number, last: number): Span {
    return spanOf(this.doc.source, this.token(first).start, this.token(last - 1).end);
  }

  spanOfGroup(group: { first: number; last: number }): Span {
    return this.span(group.first, group.last);
  }

  /** Who says token `at`. */
  attributionAt(at: number): Attribution | undefined {
    let found: Attribution | undefined;
    for (const attribution of this.attributionsOf(this.token(at).sentence))
      if (attribution.first <= at && at < attribution.last) found = attribution;
    return found;
  }

  #classOfActor(token: number): PeopleClass | undefined {
    const at = this.actorOf[token] as number;
    const kind = at >= 0 ? this.actors[at]?.actor.kind : undefined;
    if (kind === "armed-group" || kind === "militia" || kind === "criminal-group") return "militant";
    if (kind === "state-force" || kind === "international-force") return "force";
    return undefined;
  }

  #bySentence: Map<number, Attribution[]> | undefined;

  attributionsOf(sentence: number): readonly Attribution[] {
    if (!this.#bySentence) {
      this.#bySentence = new Map();
      for (const attribution of this.attributions) {
        for (let s = this.token(attribution.first).sentence; s <= this.token(attribution.last - 1).sentence; s += 1) {
          const list = this.#bySentence.get(s);
          if (list) list.push(attribution);
          else this.#bySentence.set(s, [attribution]);
        }
      }
    }
    return this.#bySentence.get(sentence) ?? [];
  }

  actorIn(first: number, last: number): ActorMention | undefined {
    for (let i = last - 1; i >= first; i -= 1) {
      const at = this.actorOf[i] as number;
      if (at >= 0) return this.actors[at];
    }
    return undefined;
  }
}
