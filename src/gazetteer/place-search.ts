import type { TextDocument, Token } from "../text/text-document.js";
import type { Gazetteer } from "./gazetteer.js";
import { isCapital, longestName, type NameMatch } from "./name-match.js";
import { findSurnames } from "./person-names.js";
import type { PlaceMention } from "./place-mention.js";

/** A document that is searched for places, with what was found so far. */
export class PlaceSearch {
  readonly tokens: readonly Token[];
  readonly mentions: PlaceMention[] = [];
  #surnames: ReturnType<typeof findSurnames> | undefined;
  readonly #titleCase = new Map<number, boolean>();

  constructor(
    readonly doc: TextDocument,
    readonly gazetteer: Gazetteer,
  ) {
    this.tokens = doc.tokens;
  }

  /** Whether the token belongs to the place found last. */
  isCovered(index: number): boolean {
    if (this.mentions.length === 0) return false;
    const last = this.mentions[this.mentions.length - 1];
    return last !== undefined && index >= last.firstToken && index < last.lastToken;
  }

  /** Whether the match stands after a place and a comma. */
  afterComma(match: NameMatch): boolean {
    const comma = this.tokens[match.first - 1];
    return (comma?.text === "," || comma?.text === "(") && this.isCovered(match.first - 2);
  }

  /** Whether the name of a country or first-order area begins at the token. */
  isAreaAt(index: number): boolean {
    const next = longestName(this.doc, index, this.gazetteer);
    const kind = next?.candidates[0]?.kind;
    return kind === "country" || kind === "adm1";
  }

  inDateline(token: Token): boolean {
    return this.doc.dateline !== undefined && token.end <= this.doc.dateline.end;
  }

  /** Who is named by a surname; read when first asked for. */
  surnames(): ReturnType<typeof findSurnames> {
    this.#surnames ??= findSurnames(this.doc);
    return this.#surnames;
  }

  /** Headlines print every word with a capital, which then says nothing. */
  isTitleCase(index: number): boolean {
    const known = this.#titleCase.get(index);
    if (known !== undefined) return known;
    const sentence = this.doc.sentences[index];
    let capitals = 0;
    let words = 0;
    if (sentence) {
      const last = Math.min(sentence.lastToken, sentence.firstToken + 60);
      for (let i = sentence.firstToken; i < last; i++) {
        const text = this.tokens[i]?.text ?? "";
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
