import type { TextDocument, Token } from "../text/text-document.js";
import { demonymAt } from "./demonym-mention.js";
import type { Gazetteer } from "./gazetteer.js";
import { withGuessedCapitals } from "./guess-capitals.js";
import { judgeName } from "./judge-name.js";
import { mentionOf } from "./mention-of.js";
import { longestName, mayBegin } from "./name-match.js";
import type { PlaceMention } from "./place-mention.js";
import { PlaceSearch } from "./place-search.js";
import { surroundingsOf } from "./place-surroundings.js";
import { tiePlaces } from "./tie-places.js";
import { unknownNameAt } from "./unknown-name.js";

export type { PlaceMention } from "./place-mention.js";

export interface FindPlacesOptions {
  /** Tokens that belong to something else already, such as the name of an armed group. */
  isTaken?: (tokenIndex: number) => boolean;
}

/** Place names of a document in text order, with how each is used and what it lies in; which place is meant is left to `resolvePlaces`. */
export function findPlaces(doc: TextDocument, gazetteer: Gazetteer, options: FindPlacesOptions = {}): PlaceMention[] {
  const cased = withGuessedCapitals(doc, gazetteer);
  const search = new PlaceSearch(cased, gazetteer);
  searchThrough(search, options.isTaken);
  tiePlaces(cased, search.mentions);
  return search.mentions;
}

function searchThrough(search: PlaceSearch, isTaken: FindPlacesOptions["isTaken"]): void {
  const { doc, tokens } = search;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const code = token.text.charCodeAt(0);
    // Lower-case words and marks begin nothing; "a" and "e" may be the article of "al-Zour".
    if (code < 128 && (code < 65 || code > 90) && code !== 97 && code !== 101) continue;
    if (!mayBegin(doc, i) || isTaken?.(i)) continue;
    const mention = mentionAt(search, i);
    if (!mention) continue;
    search.mentions.push(mention);
    i = mention.lastToken - 1;
  }
}

function mentionAt(search: PlaceSearch, i: number): PlaceMention | undefined {
  const match = longestName(search.doc, i, search.gazetteer);
  const demonym = demonymAt(search, i, match);
  if (demonym) return demonym;
  if (match) {
    const around = surroundingsOf(search, match);
    const role = judgeName(search, match, around);
    if (role) return mentionOf(search, match.first, match.last, match.candidates, role, around);
    if (role === null) return undefined;
  }
  return unknownNameAt(search, i);
}
