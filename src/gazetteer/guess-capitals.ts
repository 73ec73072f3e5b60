import { givenNames, personTitles } from "../lexicons/place-like-names.js";
import { placeLikeWords } from "../lexicons/place-like-words.js";
import { dottedNames, postalCodes } from "../lexicons/place-names.js";
import { classWords, directionWords, firmPrepositions, monthsAndDays, speakingVerbs } from "../lexicons/place-words.js";
import type { TextDocument, Token } from "../text/text-document.js";
import type { Gazetteer } from "./gazetteer.js";
import { isCapital, longestName, type NameMatch } from "./name-match.js";
import { bare } from "./person-names.js";
import type { Place } from "./place.js";
import { placeKey } from "./place-key.js";
import { contains } from "./tie-places.js";

/** Tags of words that are never a name, whatever their letters: the tagger knows them without capitals too. */
const closedTags = new Set(["ADP", "DET", "CCONJ", "SCONJ", "PRON", "AUX", "PART", "PUNCT", "NUM", "SYM"]);
/** Tags of a word that goes on after a complete name: "in buffalo on monday", but not "in male wards". */
const nounLike = new Set(["NOUN", "PROPN", "ADJ"]);
/** Words for peoples that are ordinary words as well. */
const doubtfulDemonyms = new Set([
  "polish",
  "pole",
  "poles",
  "swede",
  "swedes",
  "finn",
  "finns",
  "mongol",
  "mongols",
  "lao",
  "dominican",
  "central african",
]);
/** Names of countries that are ordinary words, or given names, as well. */
const doubtfulCountries = new Set(["turkey", "guinea", "jersey", "jordan", "chad", "chile", "georgia", "micronesia", "trinidad"]);
/** What "us" comes before when it is a country. */
const usNouns = new Set(
  `army military president government troops forces force soldier soldiers marine marines navy embassy ambassador consulate congress senate house official officials
  officer officers state department dollars dollar citizen citizens base bases aid warplanes airstrike airstrikes strike strikes intelligence diplomat diplomats
  personnel policy secretary supreme district attorney court federal national treasury senator representative air coast border drone drones helicopter helicopters
  media law special health backed led invasion occupation coalition defense defence open census`.split(/\s+/),
);
const postalWords = new Set(["in", "or", "me", "hi", "ok", "oh", "id"]);
const countyWords = new Set([
  "county",
  "parish",
  "province",
  "district",
  "oblast",
  "governorate",
  "department",
  "prefecture",
  "state",
  "region",
]);
const bigTown = 100_000;
/** Words of many a place's name that tell where in any place something is, and names too slight to stand without their capital. */
const anywhere = new Set(
  `north south east west northern southern eastern western northeast northwest southeast southwest central upper lower middle inner outer side end downtown
  midtown uptown center centre here there old new town city local county car van pool mount`.split(/\s+/),
);
const dottedByLower = new Map([...dottedNames].map((name) => [name.toLowerCase(), name]));

/**
 * A text that came without capitals, with those that the gazetteer speaks for: truecasing knows which words English does not
 * have, but not that "china" and "rock hill" are places. Where a name is an ordinary word too, or a small town's, its surroundings
 * must say that it is a place. Same tokens at the same offsets; the document that was given is left as it is. A text with capitals, or
 * one that was here before, comes back as it is.
 */
export function withGuessedCapitals(doc: TextDocument, gazetteer: Gazetteer): TextDocument {
  return doc.caseStyle === "mixed" || doc.capitalsGuessed ? doc : new Guesser(doc, gazetteer).run();
}

class Guesser {
  /** Every word that may be part of a name with a capital. */
  readonly #bold: TextDocument;
  readonly #tokens: Token[];
  readonly #matches = new Map<number, NameMatch | undefined>();
  #times: Map<string, number> | undefined;

  constructor(
    private readonly doc: TextDocument,
    private readonly gazetteer: Gazetteer,
  ) {
    this.#tokens = [...doc.tokens];
    this.#bold = { ...doc, tokens: doc.tokens.map((t) => (mayBeName(t) ? respelt(t, capitalised(t), t.pos) : t)) };
  }

  run(): TextDocument {
    this.#persons();
    for (let i = 0; i < this.#tokens.length; i++) i = Math.max(i, this.#places(i) - 1);
    let text = "";
    let at = 0;
    for (const token of this.#tokens) {
      text += this.doc.text.slice(at, token.start) + token.text;
      at = token.end;
    }
    return { ...this.doc, text: text + this.doc.text.slice(at), tokens: this.#tokens, capitalsGuessed: true };
  }

  /** Gives given names, initials and the words after them their capitals, so that a person's name is taken for no town. */
  #persons(): void {
    const { tokens } = this.doc;
    const surnames = new Set<string>();
    for (let i = 0; i + 1 < tokens.length; i++) {
      const token = tokens[i] as Token;
      const word = bare(token.lower);
      const isTitle = personTitles.has(word) && token.text.endsWith(".");
      if (
        !isTitle &&
        !(givenNames.has(word) && !this.#isKnownPlace(word) && (isCapital(this.#tokens[i]?.text ?? "") || !placeLikeWords.has(word)))
      )
        continue;
      let j = i + 1;
      while (j < tokens.length && j - i < 4 && this.#follows(j)) {
        const next = tokens[j] as Token;
        const initial = /^[a-z]\.?$/i.test(next.text);
        // "ann arbor" is a town before it is a woman.
        if (
          !initial &&
          !isCapital(this.#tokens[j]?.text ?? "") &&
          (next.pos === "VERB" || next.pos === "ADV" || !mayBeName(next) || speakingVerbs.has(next.lower))
        )
          break;
        if (initial && next.pos === "DET") break;
        this.#raise(j);
        if (!initial && next.lower.length > 3 && !placeLikeWords.has(next.lower)) surnames.add(next.lower);
        j++;
        if (!initial) break;
      }
      if (j > i + 1 && !(this.#match(i) && (this.#match(i) as NameMatch).last > i + 1)) this.#raise(i);
    }
    if (surnames.size > 0) for (let i = 0; i < tokens.length; i++) if (this.#isSurname(i, surnames)) this.#raise(i);
  }

  /** A surname that stood behind a given name stands alone later: "merle had been seized", but not "the hill", "a young man". */
  #isSurname(i: number, surnames: ReadonlySet<string>): boolean {
    const token = this.doc.tokens[i] as Token;
    if (!surnames.has(token.lower) || !(token.pos === "NOUN" || token.pos === "PROPN")) return false;
    const before = this.doc.tokens[i - 1];
    if (before && this.#follows(i) && (before.pos === "DET" || before.pos === "ADJ" || before.pos === "NUM")) return false;
    return !this.#follows(i + 1) || !nounLike.has(this.doc.tokens[i + 1]?.pos ?? "");
  }

  /** Gives the name that begins at the token its capitals; position after it, or `i` where none begins. */
  #places(i: number): number {
    const { tokens } = this.doc;
    const token = tokens[i] as Token;
    const abbreviation = this.#abbreviation(i);
    if (abbreviation > i) return abbreviation;
    if (!mayBeName(token) && !/^(?:al|el|as|az|ad|ash|at|an|ez|es|ar)$/.test(token.lower)) return i;
    const demonym = this.#demonym(i);
    if (demonym > i) return demonym;
    const match = this.#match(i);
    if (match && match.last - match.first > 1 && this.#takesMany(match)) return this.#raiseAll(i, match.last);
    if (this.#isCounty(i)) return this.#raiseAll(i, i + 2);
    if (isCapital(token.text) || !this.#takesOne(i)) return i;
    this.#raise(i);
    return i + 1;
  }

  /** "u.s.", "w. va.", ", ky.", ", tx": printed in one way only. */
  #abbreviation(i: number): number {
    const { tokens } = this.doc;
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    if (token.lower === "us") {
      if (!this.#isUnitedStates(i)) return i;
      this.#set(i, "US");
      return i + 1;
    }
    const pair = next && next.start <= token.end + 1 ? this.doc.text.slice(token.start, next.end).toLowerCase() : "";
    for (const [form, last] of [
      [dottedByLower.get(pair), i + 2],
      [dottedByLower.get(token.lower), i + 1],
    ] as const) {
      if (!form) continue;
      const inner = form.slice(0, -1).includes(".");
      if (!inner && !this.#afterNameAndComma(i)) continue;
      let at = 0;
      for (let j = i; j < last; j++) {
        const { start, end } = tokens[j] as Token;
        at = start - token.start;
        this.#set(j, form.slice(at, at + end - start));
      }
      return last;
    }
    if (/^(?:u\.s\.a?|u\.k|u\.a\.e|u\.s\.s\.r|d\.r\.c)\.?$/.test(token.lower)) {
      this.#set(i, token.lower.toUpperCase());
      return i + 1;
    }
    if (token.lower === "uk" || token.lower === "uae" || token.lower === "usa" || token.lower === "ussr" || token.lower === "drc") {
      this.#set(i, token.lower.toUpperCase());
      return i + 1;
    }
    if (
      token.text.length === 2 &&
      postalCodes.has(token.lower.toUpperCase()) &&
      !postalWords.has(token.lower) &&
      this.#afterNameAndComma(i)
    ) {
      this.#set(i, token.lower.toUpperCase());
      return i + 1;
    }
    return i;
  }

  #isUnitedStates(i: number): boolean {
    const before = this.doc.tokens[i - 1];
    const after = this.doc.tokens[i + 1];
    if (before?.lower === "the" || before?.lower === "a") return true;
    return (
      after !== undefined &&
      (usNouns.has(after.lower) ||
        (after.text === "-" && usNouns.has(this.doc.tokens[i + 2]?.lower ?? "")) ||
        (after.text === "-" && before?.text !== "-"))
    );
  }

  #demonym(i: number): number {
    const { tokens } = this.doc;
    let phrase = "";
    let found = i;
    for (let j = i; j < i + 3 && (j === i || this.#follows(j)); j++) {
      phrase = j === i ? (tokens[j]?.lower ?? "") : `${phrase} ${tokens[j]?.lower}`;
      if (!this.gazetteer.countryOfDemonym(phrase)) continue;
      const next = tokens[j + 1];
      if (doubtfulDemonyms.has(phrase) && !(next && this.#follows(j + 1) && next.pos === "NOUN" && tokens[i - 1]?.pos !== "PART")) continue;
      found = j + 1;
    }
    return found > i ? this.#raiseAll(i, found) : i;
  }

  /** A name of several words is seldom anything else; of words that are all ordinary, it must be known or stand in a place. */
  #takesMany(match: NameMatch): boolean {
    const { tokens } = this.doc;
    const top = match.candidates[0] as Place;
    const words = match.key.split(" ");
    if (words.every((word) => /^\d+$/.test(word) || word.length < 2 || anywhere.has(word)) && !isWide(top)) return false;
    // "here's" and "let's" have the keys of towns.
    if (match.last - match.first === 2 && /^['’]s$/.test((tokens[match.last - 1] as Token).lower)) return false;
    // "al" and "e" of a hyphenated name apart, a name begins and ends with a word of its own.
    if (isWide(top) || top.isCapital || top.population >= bigTown) return !monthsAndDays.has(words[0] ?? "") || isWide(top);
    for (let j = match.first; j < match.last; j++)
      if (isCapital(tokens[j]?.text ?? "") && !givenNames.has(tokens[j]?.lower ?? "")) return true;
    return this.#standsAsPlace(match) || this.#hasContainer(match);
  }

  /** "laurel county", "orange county": a county, whatever else the word may mean. */
  #isCounty(i: number): boolean {
    const token = this.doc.tokens[i] as Token;
    if (!this.#follows(i + 1) || !/^(?:county|parish|oblast|governorate)$/.test(this.doc.tokens[i + 1]?.lower ?? "")) return false;
    return !anywhere.has(token.lower) && this.gazetteer.lookup(token.text).some((p) => p.kind === "adm1" || p.kind === "adm2");
  }

  #takesOne(i: number): boolean {
    const { tokens } = this.doc;
    const token = tokens[i] as Token;
    const after = this.#follows(i + 1) || tokens[i + 1]?.text === "," ? tokens[i + 1] : undefined;
    const key = placeKey(token.text);
    if (key.length < 3 || anywhere.has(key) || closedTags.has(token.pos) || monthsAndDays.has(key)) return false;
    const candidates = this.gazetteer.lookupKey(key);
    const top = candidates[0];
    if (!top) return false;
    const match: NameMatch = { first: i, last: i + 1, key, candidates };
    const county = after !== undefined && countyWords.has(after.lower) && candidates.some((c) => c.kind === "adm1" || c.kind === "adm2");
    if (county && token.pos !== "ADJ" && token.pos !== "ADV" && !placeLikeWords.has(key)) return true;
    const placed = this.#standsAsPlace(match);
    if (top.kind === "country")
      return (
        !doubtfulCountries.has(key) || placed || after?.text === "'s" || after?.text === "’s" || after?.text === "," || this.#saidOften(key)
      );
    if (givenNames.has(key) && !(placed && (isWide(top) || top.population >= bigTown)) && !this.#hasContainer(match)) return false;
    if (placeLikeWords.has(key)) {
      if (this.#hasContainer(match)) return true;
      return (
        placed &&
        token.pos !== "VERB" &&
        (isWide(top) || top.population >= bigTown) &&
        !(after && nounLike.has(after.pos) && after.text !== ",")
      );
    }
    if (isWide(top) || top.isCapital || top.population >= bigTown) return true;
    if (this.#hasContainer(match)) return true;
    return placed && !(after && nounLike.has(after.pos) && after.text !== "," && !classWords.has(after.lower));
  }

  /** "in X", "north of X", "the town of X", "X district". */
  #standsAsPlace(match: NameMatch): boolean {
    const { tokens } = this.doc;
    const first = tokens[match.first] as Token;
    let at = match.first - 1;
    while (at > 0 && directionWords.has(tokens[at]?.lower ?? "") && tokens[at]?.sentence === first.sentence) at--;
    const before = tokens[at];
    if (!before || before.sentence !== first.sentence) return false;
    if (firmPrepositions.has(before.lower) || before.lower === "from") return true;
    const between = tokens[at - 1];
    if (before.lower === "of" && between && (placeClass(between.lower) || directionWords.has(between.lower))) return true;
    const after = tokens[match.last];
    return after !== undefined && this.#follows(match.last) && placeClass(after.lower) && (before.pos === "DET" || before.pos === "ADP");
  }

  #hasContainer(match: NameMatch): boolean {
    if (this.doc.tokens[match.last]?.text !== ",") return false;
    const token = this.doc.tokens[match.last + 1];
    const state =
      token &&
      (dottedByLower.get(token.lower) ??
        (token.text.length === 2 && !postalWords.has(token.lower) ? token.lower.toUpperCase() : undefined));
    const outers = state ? this.gazetteer.lookup(state) : this.#match(match.last + 1)?.candidates;
    return outers?.some((o) => o.kind !== "town" && match.candidates.some((c) => contains(o, c))) ?? false;
  }

  #afterNameAndComma(i: number): boolean {
    const name = this.#tokens[i - 2];
    return this.doc.tokens[i - 1]?.text === "," && name !== undefined && isCapital(name.text);
  }

  /** Whether the text speaks of it at least three times: a country then rather than a bird. */
  #saidOften(key: string): boolean {
    if (!this.#times) {
      this.#times = new Map();
      for (const { lower } of this.doc.tokens) if (doubtfulCountries.has(lower)) this.#times.set(lower, (this.#times.get(lower) ?? 0) + 1);
    }
    return (this.#times.get(key) ?? 0) > 2;
  }

  /** A given name that news has heard of as a place first: "israel", "georgia", "dallas". */
  #isKnownPlace(word: string): boolean {
    const top = this.gazetteer.lookupKey(placeKey(word))[0];
    return top !== undefined && (top.kind === "country" || top.kind === "region" || top.population >= bigTown);
  }

  #match(i: number): NameMatch | undefined {
    if (!this.#matches.has(i)) this.#matches.set(i, longestName(this.#bold, i, this.gazetteer));
    return this.#matches.get(i);
  }

  /** Whether the token stands right after the one before it, in the same sentence. */
  #follows(i: number): boolean {
    const token = this.doc.tokens[i];
    const before = this.doc.tokens[i - 1];
    return token !== undefined && before !== undefined && token.sentence === before.sentence && token.start - before.end <= 1;
  }

  #raise(i: number): void {
    const token = this.#tokens[i] as Token;
    if (mayBeName(token)) this.#set(i, capitalised(token));
  }

  #raiseAll(from: number, to: number): number {
    for (let i = from; i < to; i++) this.#raise(i);
    return to;
  }

  #set(i: number, text: string): void {
    const token = this.#tokens[i] as Token;
    if (text.length === token.text.length) this.#tokens[i] = respelt(token, text, "PROPN");
  }
}

/** Whether the word has a place's own rank: a country, a first-order area, a region or a sea. */
function isWide(place: Place): boolean {
  return place.kind === "country" || place.kind === "adm1" || place.kind === "region" || place.kind === "water";
}

/** The token with other capitals; written out, since engines read objects of one shape fastest. */
function respelt({ index, start, end, lower, word, sentence }: Token, text: string, pos: string): Token {
  return { index, start, end, text, lower, word, pos, sentence };
}

function mayBeName(token: Token): boolean {
  return !closedTags.has(token.pos) && /^\p{L}/u.test(token.text);
}

function placeClass(word: string): boolean {
  const kind = classWords.get(word);
  return kind !== undefined && kind !== "facility" && kind !== "country";
}

function capitalised(token: Token): string {
  const first = token.text.charAt(0).toUpperCase();
  return first.length === 1 ? first + token.text.slice(1) : token.text;
}
