import { givenNames, personTitles } from "../lexicons/place-like-names.js";
import { placeLikeWords } from "../lexicons/place-like-words.js";
import { dottedNames } from "../lexicons/place-names.js";
import {
  bodyWords,
  classWords,
  dealingWords,
  directionWords,
  firmPrepositions,
  locativePrepositions,
  mediaWords,
  monthsAndDays,
  seatedWords,
  speakingVerbs,
} from "../lexicons/place-words.js";
import type { TextDocument, Token } from "../text/text-document.js";
import type { Gazetteer } from "./gazetteer.js";
import { withGuessedCapitals } from "./guess-capitals.js";
import { isCapital, longestName, mayBegin, type NameMatch } from "./name-match.js";
import { bare, findSurnames } from "./person-names.js";
import type { Place } from "./place.js";
import { placeKey } from "./place-key.js";
import type { PlaceMention, PlaceRole } from "./place-mention.js";
import { contains, tiePlaces } from "./tie-places.js";

export type { PlaceMention } from "./place-mention.js";

export interface FindPlacesOptions {
  /** Tokens that belong to something else already, such as the name of an armed group. */
  isTaken?: (tokenIndex: number) => boolean;
}

/** Place names of a document in text order, with how each is used and what it lies in; which place is meant is left to `resolvePlaces`. */
export function findPlaces(doc: TextDocument, gazetteer: Gazetteer, options: FindPlacesOptions = {}): PlaceMention[] {
  const cased = withGuessedCapitals(doc, gazetteer);
  const finder = new Finder(cased, gazetteer, options.isTaken);
  const mentions = finder.run();
  tiePlaces(cased, mentions);
  return mentions;
}

/** What stands around a match, looked at once. */
interface Surroundings {
  before: Token | undefined;
  beforeThat: Token | undefined;
  after: Token | undefined;
  /** The match opens its sentence (or a quotation, or a line). */
  opens: boolean;
  /** A capitalised word stands right before, and is no function word. */
  nameBefore: boolean;
  nameAfter: boolean;
  /** ", Container" follows and one of the candidates lies in it. */
  container: boolean;
  firm: boolean;
}

const functionTags = new Set(["ADP", "DET", "CCONJ", "SCONJ", "ADV", "PRON", "AUX", "PART", "PUNCT", "VERB", "NUM", "SYM"]);
const sayingBefore = new Set(["said", "says", "asked", "added", "told", "replied", "explained", "recalled"]);
const streetWords = new Set([
  "street",
  "st",
  "road",
  "rd",
  "avenue",
  "ave",
  "lane",
  "ln",
  "drive",
  "dr",
  "boulevard",
  "blvd",
  "court",
  "ct",
  "way",
  "terrace",
  "pike",
  "parkway",
]);
const bigTown = 100_000;

/** "the mayor of X", "on the outskirts of X": what X must be for these to be of it. */
const seatWords = new Set([
  "mayor",
  "deputy-mayor",
  "outskirts",
  "residents",
  "inhabitants",
  "villagers",
  "suburb",
  "neighbourhood",
  "neighborhood",
  "centre",
  "center",
  "streets",
  "bishop",
  "archbishop",
]);

class Finder {
  readonly #tokens: readonly Token[];
  #surnames: ReturnType<typeof findSurnames> | undefined;
  readonly #titleCase = new Map<number, boolean>();
  #mentions: PlaceMention[] = [];

  constructor(
    private readonly doc: TextDocument,
    private readonly gazetteer: Gazetteer,
    private readonly isTaken: ((tokenIndex: number) => boolean) | undefined,
  ) {
    this.#tokens = doc.tokens;
  }

  run(): PlaceMention[] {
    const tokens = this.#tokens;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i] as Token;
      const code = token.text.charCodeAt(0);
      // Lower-case words and marks begin nothing; "a" and "e" may be the article of "al-Zour".
      if (code < 128 && (code < 65 || code > 90) && code !== 97 && code !== 101) continue;
      if (!mayBegin(this.doc, i) || this.isTaken?.(i)) continue;
      const mention = this.#read(i);
      if (!mention) continue;
      this.#mentions.push(mention);
      i = mention.lastToken - 1;
    }
    return this.#mentions;
  }

  #read(i: number): PlaceMention | undefined {
    const match = longestName(this.doc, i, this.gazetteer);
    const demonym = this.#demonym(i, match);
    if (demonym) return demonym;
    if (match) {
      const around = this.#around(match);
      const role = this.#judge(match, around);
      if (role) return this.#mention(match.first, match.last, match.candidates, role, around);
      if (role === null) return undefined;
    }
    return this.#unknownName(i);
  }

  #demonym(i: number, match: NameMatch | undefined): PlaceMention | undefined {
    const token = this.#tokens[i] as Token;
    if (!this.gazetteer.mayOpenDemonym(token.word)) return undefined;
    let last = i + 1;
    let country: string | undefined;
    // "South African", "Papua New Guinean".
    for (let words = 3; words > 0 && !country; words--) {
      let phrase = token.lower;
      let end = token.end;
      for (let j = i + 1; j < i + words; j++) {
        const next = this.#tokens[j];
        if (!next || !isCapital(next.text) || next.start !== end + 1) break;
        phrase += ` ${next.lower}`;
        end = next.end;
        if (j === i + words - 1) country = this.gazetteer.countryOfDemonym(phrase);
      }
      if (words === 1) country = this.gazetteer.countryOfDemonym(phrase);
      if (country) last = i + words;
    }
    if (!country || (match && (match.last > last || match.candidates[0]?.kind === "country"))) return undefined;
    const place = this.gazetteer.country(country);
    return this.#mention(i, last, place ? [place] : [], "demonym");
  }

  #around(match: NameMatch): Surroundings {
    const tokens = this.#tokens;
    const first = tokens[match.first] as Token;
    const last = tokens[match.last - 1] as Token;
    const before = match.first > 0 ? tokens[match.first - 1] : undefined;
    const after = tokens[match.last];
    const sameSentence = before?.sentence === first.sentence;
    const opens =
      !before || !sameSentence || /^["“”'‘’(*•:;–—-]+$/.test(before.text) || this.doc.text.slice(before.end, first.start).includes("\n");
    const titled = this.#isTitleCase(first.sentence);
    const adjacent = (a: Token, b: Token) => b.start - a.end <= 1 && a.sentence === b.sentence;
    return {
      before: sameSentence ? before : undefined,
      beforeThat: sameSentence && match.first > 1 ? tokens[match.first - 2] : undefined,
      after: after?.sentence === first.sentence ? after : undefined,
      opens,
      nameBefore:
        !titled &&
        before !== undefined &&
        adjacent(before, first) &&
        isCapital(before.text) &&
        !functionTags.has(before.pos) &&
        !this.#isCovered(match.first - 1),
      nameAfter: !titled && after !== undefined && adjacent(last, after) && isCapital(after.text) && !functionTags.has(after.pos),
      container: this.#hasContainer(match),
      firm:
        before !== undefined &&
        sameSentence &&
        (firmPrepositions.has(before.lower) || (directionWords.has(before.lower) && !isCapital(before.text))),
    };
  }

  /** How the match is used; null: it is something else for certain; undefined: no place, as far as this word's own look goes. */
  #judge(match: NameMatch, around: Surroundings): PlaceRole | null | undefined {
    const { before, beforeThat, after } = around;
    const tokens = this.#tokens;
    const single = match.last - match.first === 1;
    const token = tokens[match.first] as Token;
    const word = bare(token.lower);
    const top = match.candidates[0] as Place;
    const isArea = top.kind === "country" || top.kind === "adm1" || top.kind === "region" || top.kind === "water";
    const well = isArea || top.population >= bigTown;

    // "La.", "Ore.", "Miss.": only as printed, and only where a state is meant.
    if (single && token.text.length <= 3 && token.text.endsWith(".") && !dottedNames.has(token.text)) return null;
    if (single && /^[A-Z][a-z]$/.test(token.text) && this.doc.caseStyle === "mixed") return null;
    if (single && token.text.length <= 2 && !around.container && !this.#afterComma(match) && !/^(?:U\.?S|U\.?K|US|UK)\.?$/.test(token.text))
      return null;
    if (single && top.kind === "adm1" && token.text.endsWith(".") && token.text.length <= 6)
      return this.#afterComma(match) || around.firm || well ? "literal" : null;
    if (single && this.#afterComma(match) && placeLikeWords.has(word) && token.text.length <= 3) return null;

    // "US$ 5 million".
    if (this.doc.text.charCodeAt(tokens[match.last - 1]?.end ?? 0) === 36 || before?.text === "$") return null;

    // Parts of "Lashkar-e-Jhangvi" and the like.
    if (
      before?.text === "-" &&
      before.end === token.start &&
      beforeThat?.end === before.start &&
      !isCapital(beforeThat.text) &&
      beforeThat.text.length <= 2
    )
      return null;

    // Persons.
    const beforeWord = before ? bare(before.lower) : "";
    if (before && !this.#isCovered(match.first - 1) && before.text !== "," && before.sentence === token.sentence) {
      if (personTitles.has(beforeWord) && (isCapital(before.text) || !isArea) && !(isArea && beforeWord === "prime")) return null;
      if (isCapital(before.text) && givenNames.has(beforeWord) && !this.#isTitleCase(token.sentence)) return null;
      if (/^[A-Z]\.?$/.test(before.text) && !/^[AI]$/.test(before.text)) return null;
    }
    if (around.nameAfter && after && givenNames.has(tokens[match.last - 1]?.lower ?? "") && single) {
      const next = bare(after.lower);
      if (!seatedWords.has(next) && !classWords.has(next) && !this.#isAreaAt(match.last)) return null;
    }
    if (single && !around.container && top.kind !== "country") {
      const surnames = this.#surnamesOf();
      if (surnames.sure.has(token.lower) && !(around.firm && well) && !(after?.text === "," && this.#isAreaAt(match.last + 1))) return null;
      if (!well && !around.firm && surnames.likely.has(token.lower)) return null;
      if (!isArea && !top.isCapital && ((after && speakingVerbs.has(after.lower)) || (before && sayingBefore.has(before.lower))))
        return null;
    }
    // "St. Mary's School", "68 Court Street".
    if (match.key.startsWith("st ") && after && /^['’]s$/.test(after.text)) return null;
    if (after && streetWords.has(bare(after.lower)) && isCapital(after.text)) return null;
    if (single && top.kind === "town" && /^[A-Z][a-z]{1,4}\.$/.test(token.text)) return null;

    // Ordinary words.
    const ordinary = single && top.kind !== "country" && placeLikeWords.has(token.lower);
    const classAfter =
      after !== undefined &&
      (/^(?:county|parish|province|district|oblast|governorate)$/.test(after.lower) ||
        (isPlaceClass(after.lower) && !isCapital(after.text) && !around.opens));
    if (ordinary && !around.container && !(classAfter && isCapital(after.text))) {
      if (around.opens) return undefined;
      if (!((around.firm || classAfter) && token.pos === "PROPN") || around.nameBefore || (around.nameAfter && !classAfter))
        return undefined;
      if (monthsAndDays.has(token.lower)) return null;
    }
    if (around.opens && single && !around.container && !well && token.pos !== "PROPN") return undefined;
    if (
      single &&
      /^[A-Z]{2,5}$/.test(token.text) &&
      this.doc.caseStyle === "mixed" &&
      !around.container &&
      !this.#afterComma(match) &&
      !this.#inDateline(token) &&
      top.kind !== "country" &&
      !this.#isTitleCase(token.sentence)
    )
      return undefined;

    // Longer names.
    if (
      before?.lower === "of" &&
      beforeThat &&
      isCapital(beforeThat.text) &&
      bodyWords.has(beforeThat.lower) &&
      beforeThat.sentence === token.sentence
    )
      return "embedded";
    if (
      around.nameBefore &&
      before &&
      !directionWords.has(before.lower) &&
      !monthsAndDays.has(before.lower) &&
      !this.gazetteer.countryOfDemonym(before.lower) &&
      !around.container
    ) {
      if (classWords.has(before.lower)) return "embedded";
      return well && !around.nameAfter && !givenNames.has(word) ? "embedded" : null;
    }
    if (around.nameAfter && after) {
      const next = bare(after.lower);
      if (mediaWords.has(next)) return well || !givenNames.has(word) ? "embedded" : null;
      if (isPlaceClass(next)) return "literal";
      if (classWords.has(next) || seatedWords.has(next)) return "embedded";
      if (this.#isAreaAt(match.last) || monthsAndDays.has(next)) return "literal";
      if (this.gazetteer.countryOfDemonym(next)) return "literal";
      return isArea || top.population > 1_000_000 ? "embedded" : null;
    }

    // Governments.
    if (after && speakingVerbs.has(after.lower) && (isArea || top.isCapital)) return "metonym";
    if ((isArea || top.isCapital) && before && /^(?:with|between|against|to|and)$/.test(before.lower) && this.#dealsBefore(match.first))
      return "metonym";
    if (
      after?.text === "-" &&
      after.start === tokens[match.last - 1]?.end &&
      /^(?:led|backed|funded|trained|made|born|sponsored|brokered|allied|mediated|supported)$/.test(tokens[match.last + 1]?.lower ?? "")
    )
      return "metonym";
    if (after && after.pos === "NOUN" && !isCapital(after.text) && !classWords.has(after.lower) && !around.firm) return "modifier";
    return "literal";
  }

  /** A capitalised word in a place's position that no list holds: "the village of Xyz", "Xyz district", "near Xyz, Sudan". */
  #unknownName(i: number): PlaceMention | undefined {
    const tokens = this.#tokens;
    const first = tokens[i] as Token;
    let last = i + 1;
    while (last < tokens.length && last - i < 5) {
      const next = tokens[last] as Token;
      const glued = next.start === tokens[last - 1]?.end;
      if (next.sentence !== first.sentence || next.start - (tokens[last - 1] as Token).end > 1) break;
      if (isCapital(next.text) && (glued || next.start > 0)) last++;
      else if (glued && next.text === "-" && tokens[last + 1]?.start === next.end) last += 2;
      else break;
    }
    if (!isCapital(first.text) && last - i < 3) return undefined;
    const before = tokens[i - 1];
    if (!before || before.sentence !== first.sentence || monthsAndDays.has(first.lower)) return undefined;
    const after = tokens[last];
    const between = tokens[i - 2];
    const ofClass = before.lower === "of" && between !== undefined && !isCapital(between.text) && isPlaceClass(between.lower);
    const classAfter =
      after !== undefined &&
      after.sentence === first.sentence &&
      !isCapital(after.text) &&
      isPlaceClass(after.lower) &&
      (locativePrepositions.has(before.lower) || before.pos === "DET" || before.text === ",");
    const firm = firmPrepositions.has(before.lower) && before.pos !== "DET";
    const offset = (before.lower === "of" || before.lower === "from") && this.#measuredBefore(i - 1);
    const seat = before.lower === "of" && between !== undefined && seatWords.has(between.lower);
    if (offset || seat)
      return this.#mention(
        i,
        last,
        this.gazetteer.lookupLoose(placeKey(this.doc.text.slice(first.start, (tokens[last - 1] as Token).end))),
        "unknown-name",
      );
    if (!ofClass && !classAfter && !firm) return undefined;
    if (last - i === 1 && (placeLikeWords.has(first.lower) || /^[A-Z.]{2,}$/.test(first.text)) && !ofClass) return undefined;
    const key = placeKey(this.doc.text.slice(first.start, (tokens[last - 1] as Token).end));
    const loose = this.gazetteer.lookupLoose(key);
    if (loose.length > 0 && (ofClass || classAfter || last - i <= 3)) return this.#mention(i, last, loose, "literal");
    const nextName = after && (after.text === "," || after.lower === "in") ? longestName(this.doc, last + 1, this.gazetteer) : undefined;
    const held = nextName?.candidates.some((p) => p.kind !== "town");
    // "attacked a base in Xyz": of "in" and a lone name nothing but a place is to be expected.
    const alone =
      before.lower === "in" &&
      first.pos === "PROPN" &&
      /^\p{Lu}[\p{Ll}'’]+(?:-\p{L}[\p{Ll}'’]+){0,2}$/u.test(this.doc.text.slice(first.start, (tokens[last - 1] as Token).end)) &&
      (last - i > 1 || first.text.length > 3) &&
      this.doc.caseStyle === "mixed" &&
      !givenNames.has(first.lower) &&
      !this.gazetteer.countryOfDemonym(first.lower) &&
      !(after && after.sentence === first.sentence && (after.pos === "NOUN" || after.text === "-" || isCapital(after.text))) &&
      // The first of a list of names may be of anything.
      !(after?.text === "," && isCapital(tokens[last + 1]?.text ?? ""));
    if (!ofClass && !classAfter && !(held && firm && last - i <= 2) && before.lower !== "near" && !alone) return undefined;
    if (givenNames.has(first.lower) && last - i > 1) return undefined;
    return this.#mention(i, last, [], "unknown-name");
  }

  /** "55 km South East of X", "20 kilometres (12 miles) from X": only a place stands there. */
  #measuredBefore(index: number): boolean {
    const sentence = this.#tokens[index]?.sentence;
    for (let i = index - 1; i >= 0 && i > index - 9 && this.#tokens[i]?.sentence === sentence; i--) {
      if (/^(?:km|kms|kilometres?|kilometers?|miles?)$/.test(this.#tokens[i]?.lower ?? ""))
        return /^\d/.test(this.#tokens[i - 1]?.text ?? "") || this.#tokens[i - 1]?.pos === "NUM";
      if (this.#tokens[i]?.pos === "VERB") return false;
    }
    return false;
  }

  #mention(first: number, last: number, candidates: readonly Place[], role: PlaceRole, around?: Surroundings): PlaceMention {
    const tokens = this.#tokens;
    const start = (tokens[first] as Token).start;
    const end = (tokens[last - 1] as Token).end;
    const mention: PlaceMention = {
      start,
      end,
      firstToken: first,
      lastToken: last,
      name: this.doc.text.slice(start, end),
      candidates,
      place: undefined,
      literal: role === "literal" || role === "modifier" || role === "unknown-name",
      role,
      classWord: undefined,
      direction: undefined,
      within: undefined,
    };
    const before = tokens[first - 1];
    const beforeThat = tokens[first - 2];
    const after = tokens[last];
    if (role !== "demonym") {
      if (after && after.sentence === tokens[first]?.sentence && isPlaceClass(after.lower)) mention.classWord = after.lower;
      else if (before?.lower === "of" && beforeThat && isPlaceClass(beforeThat.lower)) mention.classWord = beforeThat.lower;
      else if (before && before.sentence === tokens[first]?.sentence && isPlaceClass(before.lower)) mention.classWord = before.lower;
      if (before && directionWords.has(before.lower) && before.sentence === tokens[first]?.sentence) mention.direction = before.lower;
    }
    if (around?.container && role === "embedded") mention.literal = true;
    return mention;
  }

  #isCovered(index: number): boolean {
    if (this.#mentions.length === 0) return false;
    const last = this.#mentions[this.#mentions.length - 1];
    return last !== undefined && index >= last.firstToken && index < last.lastToken;
  }

  #afterComma(match: NameMatch): boolean {
    const comma = this.#tokens[match.first - 1];
    return (comma?.text === "," || comma?.text === "(") && this.#isCovered(match.first - 2);
  }

  #hasContainer(match: NameMatch): boolean {
    if (this.#tokens[match.last]?.text !== ",") return false;
    // "Dallas, TX", but not "in Dallas, In".
    const next = longestName(this.doc, match.last + 1, this.gazetteer);
    const printed = next && next.last - next.first === 1 ? (this.#tokens[next.first]?.text ?? "") : "";
    if (/^[A-Z][a-z]\.?$/.test(printed) && !dottedNames.has(printed)) return false;
    return next?.candidates.some((p) => p.kind !== "town" && match.candidates.some((c) => contains(p, c))) ?? false;
  }

  #isAreaAt(index: number): boolean {
    const next = longestName(this.doc, index, this.gazetteer);
    const kind = next?.candidates[0]?.kind;
    return kind === "country" || kind === "adm1";
  }

  #dealsBefore(index: number): boolean {
    for (let i = index - 1; i >= 0 && i > index - 5; i--) if (dealingWords.has(this.#tokens[i]?.lower ?? "")) return true;
    return false;
  }

  #inDateline(token: Token): boolean {
    return this.doc.dateline !== undefined && token.end <= this.doc.dateline.end;
  }

  #surnamesOf(): ReturnType<typeof findSurnames> {
    this.#surnames ??= findSurnames(this.doc);
    return this.#surnames;
  }

  /** Headlines print every word with a capital, which then says nothing. */
  #isTitleCase(index: number): boolean {
    const known = this.#titleCase.get(index);
    if (known !== undefined) return known;
    const sentence = this.doc.sentences[index];
    let capitals = 0;
    let words = 0;
    if (sentence) {
      const last = Math.min(sentence.lastToken, sentence.firstToken + 60);
      for (let i = sentence.firstToken; i < last; i++) {
        const text = this.#tokens[i]?.text ?? "";
        if (!opensWithFourLetters(text)) continue;
        words++;
        if (isCapital(text)) capitals++;
      }
    }
    const answer = words >= 4 && capitals / words > 0.8;
    this.#titleCase.set(index, answer);
    return answer;
  }
}

/** As /^\p{L}{4,}/u; most words are Latin, and told by their codes. */
function opensWithFourLetters(text: string): boolean {
  for (let i = 0; i < 4; i++) {
    const code = text.charCodeAt(i) | 32;
    if (!(code >= 97 && code <= 122)) return !(code < 128) && /^\p{L}{4,}/u.test(text);
  }
  return true;
}

function isPlaceClass(word: string): boolean {
  const kind = classWords.get(word);
  return kind !== undefined && kind !== "facility" && kind !== "country";
}
