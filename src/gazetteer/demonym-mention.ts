import type { Token } from "../text/text-document.js";
import { mentionOf } from "./mention-of.js";
import { isCapital, type NameMatch } from "./name-match.js";
import type { PlaceMention } from "./place-mention.js";
import type { PlaceSearch } from "./place-search.js";

/** "Pakistani", "South African": the people of a country at token `i`, unless `match` is a longer name. */
export function demonymAt(search: PlaceSearch, i: number, match: NameMatch | undefined): PlaceMention | undefined {
  const token = search.tokens[i] as Token;
  if (!search.gazetteer.mayOpenDemonym(token.word)) return undefined;
  let last = i + 1;
  let country: string | undefined;
  // "South African", "Papua New Guinean".
  for (let words = 3; words > 0 && !country; words--) {
    let phrase = token.lower;
    let end = token.end;
    for (let j = i + 1; j < i + words; j++) {
      const next = search.tokens[j];
      if (!next || !isCapital(next.text) || next.start !== end + 1) break;
      phrase += ` ${next.lower}`;
      end = next.end;
      if (j === i + words - 1) country = search.gazetteer.countryOfDemonym(phrase);
    }
    if (words === 1) country = search.gazetteer.countryOfDemonym(phrase);
    if (country) last = i + words;
  }
  if (!country || (match && (match.last > last || match.candidates[0]?.kind === "country"))) return undefined;
  const place = search.gazetteer.country(country);
  return mentionOf(search, i, last, place ? [place] : [], "demonym");
}
