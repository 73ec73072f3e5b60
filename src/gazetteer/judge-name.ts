import { givenNames, personTitles } from "../lexicons/place-like-names.js";
import { placeLikeWords } from "../lexicons/place-like-words.js";
import { dottedNames } from "../lexicons/place-names.js";
import {
  bodyWords,
  classWords,
  dealingWords,
  directionWords,
  mediaWords,
  monthsAndDays,
  seatedWords,
  speakingVerbs,
} from "../lexicons/place-words.js";
import type { Token } from "../text/text-document.js";
import { isCapital, type NameMatch } from "./name-match.js";
import { bare } from "./person-names.js";
import { isPlaceClass } from "./place-class.js";
import type { PlaceRole } from "./place-mention.js";
import type { PlaceSearch } from "./place-search.js";
import type { Surroundings } from "./place-surroundings.js";
import type { Place } from "./place.js";

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

/** How the match is used; null: it is something else for certain; undefined: no place, as far as this word's own look goes. */
export function judgeName(search: PlaceSearch, match: NameMatch, around: Surroundings): PlaceRole | null | undefined {
  const { before, beforeThat, after } = around;
  const tokens = search.tokens;
  const single = match.last - match.first === 1;
  const token = tokens[match.first] as Token;
  const word = bare(token.lower);
  const top = match.candidates[0] as Place;
  const isArea = top.kind === "country" || top.kind === "adm1" || top.kind === "region" || top.kind === "water";
  const well = isArea || top.population >= bigTown;

  // "La.", "Ore.", "Miss.": only as printed, and only where a state is meant.
  if (single && token.text.length <= 3 && token.text.endsWith(".") && !dottedNames.has(token.text)) return null;
  if (single && /^[A-Z][a-z]$/.test(token.text) && search.doc.caseStyle === "mixed") return null;
  if (single && token.text.length <= 2 && !around.container && !search.afterComma(match) && !/^(?:U\.?S|U\.?K|US|UK)\.?$/.test(token.text))
    return null;
  if (single && top.kind === "adm1" && token.text.endsWith(".") && token.text.length <= 6)
    return search.afterComma(match) || around.firm || well ? "literal" : null;
  if (single && search.afterComma(match) && placeLikeWords.has(word) && token.text.length <= 3) return null;

  // "US$ 5 million".
  if (search.doc.text.charCodeAt(tokens[match.last - 1]?.end ?? 0) === 36 || before?.text === "$") return null;

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
  if (before && !search.isCovered(match.first - 1) && before.text !== "," && before.sentence === token.sentence) {
    if (personTitles.has(beforeWord) && (isCapital(before.text) || !isArea) && !(isArea && beforeWord === "prime")) return null;
    if (isCapital(before.text) && givenNames.has(beforeWord) && !search.isTitleCase(token.sentence)) return null;
    if (/^[A-Z]\.?$/.test(before.text) && !/^[AI]$/.test(before.text)) return null;
  }
  if (around.nameAfter && after && givenNames.has(tokens[match.last - 1]?.lower ?? "") && single) {
    const next = bare(after.lower);
    if (!seatedWords.has(next) && !classWords.has(next) && !search.isAreaAt(match.last)) return null;
  }
  if (single && !around.container && top.kind !== "country") {
    const surnames = search.surnames();
    if (surnames.sure.has(token.lower) && !(around.firm && well) && !(after?.text === "," && search.isAreaAt(match.last + 1))) return null;
    if (!well && !around.firm && surnames.likely.has(token.lower)) return null;
    if (!isArea && !top.isCapital && ((after && speakingVerbs.has(after.lower)) || (before && sayingBefore.has(before.lower)))) return null;
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
    if (!((around.firm || classAfter) && token.pos === "PROPN") || around.nameBefore || (around.nameAfter && !classAfter)) return undefined;
    if (monthsAndDays.has(token.lower)) return null;
  }
  if (around.opens && single && !around.container && !well && token.pos !== "PROPN") return undefined;
  if (
    single &&
    /^[A-Z]{2,5}$/.test(token.text) &&
    search.doc.caseStyle === "mixed" &&
    !around.container &&
    !search.afterComma(match) &&
    !search.inDateline(token) &&
    top.kind !== "country" &&
    !search.isTitleCase(token.sentence)
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
    !search.gazetteer.countryOfDemonym(before.lower) &&
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
    if (search.isAreaAt(match.last) || monthsAndDays.has(next)) return "literal";
    if (search.gazetteer.countryOfDemonym(next)) return "literal";
    return isArea || top.population > 1_000_000 ? "embedded" : null;
  }

  // Governments.
  if (after && (isArea || top.isCapital) && (speakingVerbs.has(after.lower) || (before?.pos !== "ADP" && hasSpoken(search, match.last))))
    return "metonym";
  if (top.isCapital && top.kind === "town" && makesWar(search, match.last)) return "metonym";
  if ((isArea || top.isCapital) && before && /^(?:with|between|against|to|and)$/.test(before.lower) && dealsBefore(search, match.first))
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

/** "Moscow's full-scale invasion", "Khartoum's troops": whose capital it is. */
function makesWar(search: PlaceSearch, at: number): boolean {
  if (!/^['’]s$/.test(search.tokens[at]?.text ?? "")) return false;
  for (let i = at + 1; i < at + 6 && search.tokens[i]?.sentence === search.tokens[at]?.sentence; i++) {
    if (
      /^(?:invasion|war|offensive|aggression|forces|troops|army|military|annexation|allies|ally|demands|policy|claims)$/.test(
        search.tokens[i]?.lower ?? "",
      )
    )
      return true;
    if (/^(?:VERB|ADP|PUNCT)$/.test(search.tokens[i]?.pos ?? "") && search.tokens[i]?.text !== "-") return false;
  }
  return false;
}

/** "has not commented", "had said" */
function hasSpoken(search: PlaceSearch, at: number): boolean {
  if (!/^(?:has|have|had)$/.test(search.tokens[at]?.lower ?? "")) return false;
  const verb =
    search.tokens[/^(?:not|n't|also|since|already|never|yet)$/.test(search.tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1]?.lower ?? "";
  return verb === "commented" || speakingVerbs.has(verb);
}

function dealsBefore(search: PlaceSearch, index: number): boolean {
  for (let i = index - 1; i >= 0 && i > index - 5; i--) if (dealingWords.has(search.tokens[i]?.lower ?? "")) return true;
  return false;
}
