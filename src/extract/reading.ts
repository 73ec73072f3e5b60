import type { ActorIndex } from "../actors/actors.js";
import type { Actor } from "../actors/actor.js";
import type { Gazetteer } from "../gazetteer/gazetteer.js";
import type { PlaceMention } from "../gazetteer/find-places.js";
import type { RelativePlace } from "../gazetteer/relative-place.js";
import type { DateMention } from "../language/en/dates/index.js";
import {
  emptyPhrases,
  type NounGroup,
  type PeopleClass,
  type PhraseHints,
  type Phrases,
  readPhrases,
  type VerbGroup,
} from "../language/en/phrases.js";
import type { IncidentPlace, Source, Span } from "../model/index.js";
import { spanOf } from "../model/index.js";
import type { Sentence, TextDocument, Token } from "../text/text-document.js";
import type { Section } from "./section.js";
import type { Responsibility } from "./responsibility.js";
import { newRow } from "../text/row.js";
import { type Word, wordOf, wordTest } from "../text/word.js";
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

/** How many words of courts, mishaps, sport and anniversaries a sentence has. */
export interface TopicCounts {
  court: number;
  accident: number;
  sport: number;
  anniversary: number;
}

/** Somebody denies what a sentence tells. */
export interface Denial {
  sentence: number;
  /** The speaker as named, and as the authority file knows them. */
  name: string | undefined;
  actor: string | undefined;
  source: Source;
}

/** What is known about places, dates and actors beyond the text. */
export interface Knowledge {
  gazetteer: Gazetteer;
  actors: ActorIndex;
}

const isFormOfViolence = wordTest((word) => triggerIndex().forms.has(word));
/** Stands where there is no token. */
const noWord = wordOf("");

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
  /** Whose own statement the text is, if it is one. */
  issuer: Source | undefined;
  /** Who is said to be behind what is told. */
  responsibility: Responsibility[] = [];
  /** Position in `dates`, `places`, `actors` of the mention that covers a token, -1 for none. */
  readonly dateOf: number[];
  readonly placeOf: number[];
  readonly actorOf: number[];
  /** Trigger tokens of happenings by sentence, in text order. */
  readonly triggers = new Map<number, number[]>();
  /** By sentence, the item or headed part of the report that it stands in. */
  sections: (Section | undefined)[] = [];
  /** By sentence, whether it may tell of something, where a stage has asked. */
  readonly telling: (boolean | undefined)[] = [];
  /** By sentence, its words of other matters, where they were counted. */
  readonly topicCounts: (TopicCounts | undefined)[] = [];
  readonly #phrases: Phrases;
  /** Whether the phrases of a sentence were read. */
  readonly #read: boolean[] = [];
  readonly #hints: PhraseHints;

  constructor(doc: TextDocument, knowledge: Knowledge) {
    this.doc = doc;
    this.dateOf = newRow(doc.tokens.length);
    this.placeOf = newRow(doc.tokens.length);
    this.actorOf = newRow(doc.tokens.length);
    this.#phrases = emptyPhrases(doc);
    const { forms } = triggerIndex();
    this.#hints = {
      verbForm: (word) => (isFormOfViolence(word) ? forms.get(word.lower) : undefined),
      isDate: (token) => this.dateOf[token] !== -1,
      isDemonym: ({ text, word }) => {
        const code = text.charCodeAt(0);
        return !(code >= 97 && code <= 122) && knowledge.gazetteer.isDemonym(word);
      },
      isName: (token) => this.actorOf[token] !== -1 || this.placeOf[token] !== -1,
      classOfName: (token) => this.#classOfActor(token),
    };
  }

  /** Noun and verb groups of the document, those of `sentence` read if they were not yet. */
  phrasesOf(sentence: Sentence): Phrases {
    if (this.#read[sentence.index] !== true) {
      this.#read[sentence.index] = true;
      readPhrases(this.doc, sentence, this.#hints, this.#phrases);
    }
    return this.#phrases;
  }

  // A position before the first token is told apart first: engines are slow to find nothing at index -1.
  token(at: number): Token {
    return (at < 0 ? undefined : this.doc.tokens[at]) as Token;
  }

  lower(at: number): string {
    return at < 0 ? "" : (this.doc.tokens[at]?.lower ?? "");
  }

  /** The distinct word that token `at` is, for tests of words. */
  word(at: number): Word {
    return at < 0 ? noWord : (this.doc.tokens[at]?.word ?? noWord);
  }

  sentenceOf(token: number): Sentence {
    return this.doc.sentences[this.token(token).sentence] as Sentence;
  }

  nounGroupAt(token: number): NounGroup | undefined {
    const at = token < 0 ? undefined : this.#phrases.nounOf[token];
    return at === undefined || at < 0 ? undefined : this.#phrases.nouns[at];
  }

  verbGroupAt(token: number): VerbGroup | undefined {
    const at = token < 0 ? undefined : this.#phrases.verbOf[token];
    return at === undefined || at < 0 ? undefined : this.#phrases.verbs[at];
  }

  #headings: number[] | undefined;
  /** By sentence, how many headlines and short paragraphs stand up to it. */
  get headings(): readonly number[] {
    if (!this.#headings) {
      let n = 0;
      this.#headings = this.doc.sentences.map((sentence) => (sentence.role === "headline" || sentence.short ? ++n : n));
    }
    return this.#headings;
  }
  /** What later stages ask of the whole report for each incident, worked out once. Parties that deny something. */
  denials: readonly Denial[] | undefined;
  /** The third sentence of the body: up to it a report leads. */
  lead: number | undefined;
  /** The country that the report speaks of; null where there are several or none. */
  country: IncidentPlace | null | undefined;
  /** Whether the report names no town but its dateline's. */
  onlyDatelineTown: boolean | undefined;

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
