import { dottedNames } from "../lexicons/place-names.js";
import { directionWords, firmPrepositions } from "../lexicons/place-words.js";
import type { Token } from "../text/text-document.js";
import { isCapital, longestName, type NameMatch } from "./name-match.js";
import type { PlaceSearch } from "./place-search.js";
import { contains } from "./tie-places.js";

/** What stands around a match, looked at once. */
export interface Surroundings {
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

/** Looks at what stands around the match. */
export function surroundingsOf(search: PlaceSearch, match: NameMatch): Surroundings {
  const tokens = search.tokens;
  const first = tokens[match.first] as Token;
  const last = tokens[match.last - 1] as Token;
  const before = match.first > 0 ? tokens[match.first - 1] : undefined;
  const after = tokens[match.last];
  const sameSentence = before?.sentence === first.sentence;
  const opens =
    !before || !sameSentence || /^["“”'‘’(*•:;–—-]+$/.test(before.text) || search.doc.text.slice(before.end, first.start).includes("\n");
  const titled = search.isTitleCase(first.sentence);
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
      !search.isCovered(match.first - 1),
    nameAfter: !titled && after !== undefined && adjacent(last, after) && isCapital(after.text) && !functionTags.has(after.pos),
    container: hasContainer(search, match),
    firm:
      before !== undefined &&
      sameSentence &&
      (firmPrepositions.has(before.lower) || (directionWords.has(before.lower) && !isCapital(before.text))),
  };
}

function hasContainer(search: PlaceSearch, match: NameMatch): boolean {
  if (search.tokens[match.last]?.text !== ",") return false;
  // "Dallas, TX", but not "in Dallas, In".
  const next = longestName(search.doc, match.last + 1, search.gazetteer);
  const printed = next && next.last - next.first === 1 ? (search.tokens[next.first]?.text ?? "") : "";
  if (/^[A-Z][a-z]\.?$/.test(printed) && !dottedNames.has(printed)) return false;
  return next?.candidates.some((p) => p.kind !== "town" && match.candidates.some((c) => contains(p, c))) ?? false;
}
