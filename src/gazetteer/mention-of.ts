import { directionWords } from "../lexicons/place-words.js";
import type { Token } from "../text/text-document.js";
import { isPlaceClass } from "./place-class.js";
import type { PlaceMention, PlaceRole } from "./place-mention.js";
import type { PlaceSearch } from "./place-search.js";
import type { Surroundings } from "./place-surroundings.js";
import type { Place } from "./place.js";

/** A mention of what stands at the tokens, with the words that say what kind of place it is and which part of it. */
export function mentionOf(
  search: PlaceSearch,
  first: number,
  last: number,
  candidates: readonly Place[],
  role: PlaceRole,
  around?: Surroundings,
): PlaceMention {
  const tokens = search.tokens;
  const start = (tokens[first] as Token).start;
  const end = (tokens[last - 1] as Token).end;
  const mention: PlaceMention = {
    start,
    end,
    firstToken: first,
    lastToken: last,
    name: search.doc.text.slice(start, end),
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
