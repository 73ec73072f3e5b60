import { classWords } from "../lexicons/place-words.js";
import type { TextDocument, Token } from "../text/text-document.js";
import { articleStarts, lengthsOfNamesFrom } from "./articles.js";
import type { Gazetteer } from "./gazetteer.js";
import type { Place } from "./place.js";
import { placeKey } from "./place-key.js";

/** A run of tokens that spells the name of at least one place. */
export interface NameMatch {
  first: number;
  /** Exclusive. */
  last: number;
  key: string;
  candidates: readonly Place[];
}

/** Parts of names that stand between capitalised words: "Port-au-Prince", "Rio de Janeiro", "Jammu and Kashmir". */
const connecting = new Set([
  "-",
  "–",
  "‑",
  "'",
  "’",
  ".",
  "/",
  "of",
  "de",
  "del",
  "della",
  "la",
  "le",
  "les",
  "los",
  "las",
  "du",
  "da",
  "do",
  "dos",
  "das",
  "di",
  "al",
  "el",
  "ez",
  "es",
  "as",
  "ar",
  "az",
  "ad",
  "ash",
  "an",
  "at",
  "and",
  "the",
  "'s",
  "’s",
  "s",
  "e",
  "i",
  "y",
  "au",
  "aux",
  "sur",
  "en",
  "am",
  "an",
  "der",
  "den",
  "upon",
  "on",
  "under",
  "ya",
  "wa",
  "bin",
  "ul",
  "us",
  "ibn",
  "&",
  "ye",
]);

const mostTokens = 10;
/** A token as the beginning of a name. */
interface Beginning {
  key: string;
  /** Numbers of words (bit n: n words) of the names that may begin with it. */
  lengths: number;
  /** The places that bear it as their whole name, once they were asked for. */
  places: readonly Place[] | undefined;
}
/** Remembered by token, since most capitalised words begin no name and come again. */
const beginnings = new Map<string, Beginning>();
let beginningsOf: Gazetteer | undefined;

function beginningOf(token: Token, gazetteer: Gazetteer): Beginning {
  if (beginningsOf !== gazetteer || beginnings.size > 50_000) {
    beginnings.clear();
    beginningsOf = gazetteer;
  }
  let beginning = beginnings.get(token.text);
  if (beginning === undefined) {
    const key = placeKey(token.text);
    beginning = { key, lengths: lengthsOfNamesFrom(key, gazetteer), places: undefined };
    beginnings.set(token.text, beginning);
  }
  return beginning;
}

/** Whether a token may begin a name: a capital, or the article of "al-Zour". */
export function mayBegin(doc: TextDocument, index: number): boolean {
  const token = doc.tokens[index];
  if (!token) return false;
  if (isCapital(token.text)) return true;
  return (
    articleStarts.has(token.text) &&
    doc.tokens[index + 1]?.text === "-" &&
    isCapital(doc.tokens[index + 2]?.text ?? "") &&
    doc.tokens[index + 1]?.start === token.end
  );
}

export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const c = text.charAt(0);
  return c !== c.toLowerCase();
}

/** The longest name of the gazetteer that begins at the token, if any. */
export function longestName(doc: TextDocument, index: number, gazetteer: Gazetteer): NameMatch | undefined {
  const { tokens } = doc;
  const first = tokens[index];
  if (!first || !gazetteer.mayOpenName(first.word) || !mayBegin(doc, index)) return undefined;
  const beginning = beginningOf(first, gazetteer);
  const { lengths } = beginning;
  if (lengths === 0) return undefined;
  let best: NameMatch | undefined;
  let end = first.end;
  let count = 0;
  const limit = Math.min(tokens.length, index + (lengths <= 2 ? 1 : mostTokens));
  for (let j = index; j < limit; j++) {
    const token = tokens[j] as Token;
    if (j > index && (token.start - end > 1 || token.sentence !== first.sentence)) break;
    end = token.end;
    const capital = isCapital(token.text);
    if (j > index && !capital && !connecting.has(token.text)) {
      // "Basque country", "Sambisa forest": a last lower-case word; "the village" of itself is none.
      if (first.lower === "the") break;
      if (token.text.charCodeAt(0) >= 97 && classWords.has(token.lower) && hasLength(lengths, count + 1)) {
        const key = placeKey(doc.text.slice(first.start, end));
        const candidates = gazetteer.lookupKey(key);
        if (candidates.length > 0) best = { first: index, last: j + 1, key, candidates };
      }
      break;
    }
    const code = token.text.charCodeAt(0);
    if (capital || code > 96) count++;
    if ((j > index && !capital) || !hasLength(lengths, count)) continue;
    // The article of "al-Zour" is no abbreviation of Alabama.
    if (j === index && !capital) continue;
    if (j === index) {
      beginning.places ??= gazetteer.lookupKey(beginning.key);
      const candidates = beginning.places;
      if (candidates.length > 0) best = { first: index, last: j + 1, key: beginning.key, candidates };
      continue;
    }
    const key = placeKey(doc.text.slice(first.start, end));
    const candidates = gazetteer.lookupKey(key);
    if (candidates.length > 0) best = { first: index, last: j + 1, key, candidates };
  }
  return best;
}

/** A key may have a word less or more than there are tokens: "Cox's Bazar", "Coeur d'Alene". Lengths from seven on share a bit. */
function hasLength(lengths: number, count: number): boolean {
  if (count === 1) return (lengths & 6) !== 0;
  return ((lengths >> (Math.min(count, 7) - 1)) & 7) !== 0;
}
