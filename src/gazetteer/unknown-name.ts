import { givenNames } from "../lexicons/place-like-names.js";
import { placeLikeWords } from "../lexicons/place-like-words.js";
import { firmPrepositions, locativePrepositions, monthsAndDays } from "../lexicons/place-words.js";
import type { Token } from "../text/text-document.js";
import { mentionOf } from "./mention-of.js";
import { isCapital, longestName } from "./name-match.js";
import { isPlaceClass } from "./place-class.js";
import { placeKey } from "./place-key.js";
import type { PlaceMention } from "./place-mention.js";
import type { PlaceSearch } from "./place-search.js";

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

/** "fired shells on the X neighborhood", "bombs hit X village" */
const strikes = /^(?:on|against|hit|struck|targeted|targeting|shelled|shelling|bombed|bombing|pounded|pounding|attacked|attacking)$/;

/** A capitalised word in a place's position that no list holds: "the village of Xyz", "Xyz district", "near Xyz, Sudan". */
export function unknownNameAt(search: PlaceSearch, i: number): PlaceMention | undefined {
  const tokens = search.tokens;
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
  if (monthsAndDays.has(first.lower)) return undefined;
  // "an Xyz-held village": of whom it is.
  if (/^(?:controlled|held|led|backed|based|administered|occupied|dominated|majority)$/.test((tokens[last - 1] as Token).lower))
    return undefined;
  const town = givenNames.has(first.lower) ? undefined : explainedAs(search, last);
  if (town) {
    const key = placeKey(search.doc.text.slice(first.start, (tokens[last - 1] as Token).end));
    return { ...mentionOf(search, i, last, search.gazetteer.lookupLoose(key), "unknown-name"), classWord: town };
  }
  if (!before || before.sentence !== first.sentence) return undefined;
  const after = tokens[last];
  const between = tokens[i - 2];
  const ofClass = before.lower === "of" && between !== undefined && !isCapital(between.text) && isPlaceClass(between.lower);
  const classAfter =
    after !== undefined &&
    after.sentence === first.sentence &&
    !isCapital(after.text) &&
    isPlaceClass(after.lower) &&
    (locativePrepositions.has(before.lower) || before.pos === "DET" || before.text === "," || strikes.test(before.lower));
  const firm = firmPrepositions.has(before.lower) && before.pos !== "DET";
  const offset = (before.lower === "of" || before.lower === "from") && measuredBefore(search, i - 1);
  const seat = before.lower === "of" && between !== undefined && seatWords.has(between.lower);
  if (offset || seat)
    return mentionOf(
      search,
      i,
      last,
      search.gazetteer.lookupLoose(placeKey(search.doc.text.slice(first.start, (tokens[last - 1] as Token).end))),
      "unknown-name",
    );
  if (!ofClass && !classAfter && !firm) return undefined;
  if (last - i === 1 && (placeLikeWords.has(first.lower) || /^[A-Z.]{2,}$/.test(first.text)) && !ofClass) return undefined;
  const key = placeKey(search.doc.text.slice(first.start, (tokens[last - 1] as Token).end));
  const loose = search.gazetteer.lookupLoose(key);
  if (loose.length > 0 && (ofClass || classAfter || last - i <= 3)) return mentionOf(search, i, last, loose, "literal");
  const nextName = after && (after.text === "," || after.lower === "in") ? longestName(search.doc, last + 1, search.gazetteer) : undefined;
  const held = nextName?.candidates.some((p) => p.kind !== "town");
  // "attacked a base in Xyz": of "in" and a lone name nothing but a place is to be expected.
  const alone =
    before.lower === "in" &&
    first.pos === "PROPN" &&
    /^\p{Lu}[\p{Ll}'’]+(?:-\p{L}[\p{Ll}'’]+){0,2}$/u.test(search.doc.text.slice(first.start, (tokens[last - 1] as Token).end)) &&
    (last - i > 1 || first.text.length > 3) &&
    search.doc.caseStyle === "mixed" &&
    !givenNames.has(first.lower) &&
    !search.gazetteer.countryOfDemonym(first.lower) &&
    !(after && after.sentence === first.sentence && (after.pos === "NOUN" || after.text === "-" || isCapital(after.text))) &&
    // The first of a list of names may be of anything.
    !(after?.text === "," && isCapital(tokens[last + 1]?.text ?? ""));
  if (!ofClass && !classAfter && !(held && firm && last - i <= 2) && before.lower !== "near" && !alone) return undefined;
  if (givenNames.has(first.lower) && isCapital(first.text) && last - i > 1) return undefined;
  return mentionOf(search, i, last, [], "unknown-name");
}

/** "X, a Georgian town near …", "X's mostly Sunni village in …" */
function explainedAs(search: PlaceSearch, last: number): string | undefined {
  const { tokens } = search;
  const joint = tokens[last];
  if (!joint) return undefined;
  const owned = /^['’]s$/.test(joint.text);
  if (!owned && !(joint.text === "," && /^(?:a|an)$/.test(tokens[last + 1]?.lower ?? ""))) return undefined;
  for (let i = last + (owned ? 1 : 2); i < last + 6; i++) {
    const token = tokens[i];
    if (!token || token.sentence !== joint.sentence || /^(?:VERB|AUX|ADP|PUNCT|CCONJ)$/.test(token.pos)) return undefined;
    if (/^(?:town|village|hamlet|city|suburb|settlement)$/.test(token.lower)) {
      const next = tokens[i + 1];
      return (owned ? next?.lower === "in" : !/^(?:NOUN|PROPN)$/.test(next?.pos ?? "")) ? token.lower : undefined;
    }
  }
  return undefined;
}

/** "55 km South East of X", "20 kilometres (12 miles) from X": only a place stands there. */
function measuredBefore(search: PlaceSearch, index: number): boolean {
  const sentence = search.tokens[index]?.sentence;
  for (let i = index - 1; i >= 0 && i > index - 9 && search.tokens[i]?.sentence === sentence; i--) {
    if (/^(?:km|kms|kilometres?|kilometers?|miles?)$/.test(search.tokens[i]?.lower ?? ""))
      return /^\d/.test(search.tokens[i - 1]?.text ?? "") || search.tokens[i - 1]?.pos === "NUM";
    if (search.tokens[i]?.pos === "VERB") return false;
  }
  return false;
}
