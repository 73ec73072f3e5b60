import { givenNames } from "../../lexicons/place-like-names.js";
import { spanishNames } from "../../lexicons/spanish-names.js";
import type { Token } from "../../text/text-document.js";
import { physicalTargetTypes } from "./physical-target-types.js";
import type { ReportPhrases } from "./report-phrases.js";
import { isTitle } from "./titles.js";
import { bare, singular } from "./words.js";

/** A person's name in a report, as tokens; the end is exclusive. */
export interface PersonName {
  first: number;
  last: number;
}

/** Heads of names of groups, offices and forces. */
export const organizationHead =
  /^(?:front|movement|army|party|cartel|command|commando|organization|organisation|mafia|mafias|squad|squads|government|force|forces|militia|coordinator|council|resistance|police|military|navy|guard|brigade|battalion|regime|group|groups|gang|gangs|federation|alliance|coordinating|board|self-defense|trafficker|traffickers|rondas|union|confederation|committee|association|institute|congress|left|right|faction|factions|guerrilla|organizations|cartels|corps)$/;
const demonymLike =
  /^(?:salvadoran|salvadorean|colombian|peruvian|american|spanish|spaniard|frenchman|italian|british|soviet|guatemalan|honduran|chilean|u\.s\.|cuban|nicaraguan|sandinist|sandinista|mexican|brazilian|argentine|bolivian|ecuadoran|venezuelan|panamanian|costa|german|japanese|israeli|maoist|marxist|christian|jesuit|catholic|liberal|conservative)$/;
const between = /^(?:de|del|la|las|los|y|da|dos|von|van)$/;
const closed = /^(?:DET|ADP|PRON|CCONJ|SCONJ|AUX|PART|PUNCT|NUM|SYM)$/;
/** Given names that are more often something else in a text without capitals. */
const doubtful = new Set(
  "will mark grant may april hunter mason carter parker cooper tucker grace joy hope rose dawn bill rob pat sue jack gene guy dean don ray drew art max robin heather holly ivy violet al jan cruz santa santos san blanco campos casas castillo guerra mesa nieves palacios paz pena plata plaza puerta puerto sierra torres valle vera villa cabezas canales barrios barrera angel victor reyes rey bueno bravo arce santiago salvador trinidad cristobal segundo sol luna mercado fuentes leon".split(
    " ",
  ),
);
const follows = /^(?:[,.;:)([\]"”]|--|'s|and|who|was|were|is|has|had|by|in|at|on|said|died|y)$/;

/** The names of persons in a report, by capitals, given names and surnames, in text order. */
export function personNames(reading: ReportPhrases): PersonName[] {
  const { doc, mentions, mentionOf } = reading;
  const { tokens } = doc;
  const uncased = doc.caseStyle !== "mixed";
  const isNameWord = (lower: string) => spanishNames.has(lower) || givenNames.has(lower);
  const found: PersonName[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!isPart(at)) {
      at += 1;
      continue;
    }
    let last = at + 1;
    const { sentence } = tokens[at] as Token;
    for (;;) {
      let next = last;
      while (
        next < last + 2 &&
        between.test(tokens[next]?.lower ?? "") &&
        !/[,;]/.test(doc.text.slice(tokens[next - 1]?.end, tokens[next]?.start))
      )
        next += 1;
      if (next === last && tokens[last]?.text === "-" && tokens[last]?.start === tokens[last - 1]?.end) next = last + 1;
      if (tokens[next]?.sentence !== sentence || !isPart(next)) break;
      last = next + 1;
    }
    if (uncased) {
      const named = isNameWord(tokens[last - 1]?.lower ?? "") || (last - at > 1 && isNameWord(tokens[at]?.lower ?? ""));
      for (let more = 1; named && more <= 2; more += 1) if (endsName(last, more)) last += more;
    }
    const lone = last === at + 1;
    const word = tokens[at]?.lower ?? "";
    if (!(lone && doubtful.has(word)) && last - at <= 8) found.push({ first: at, last });
    at = last;
  }
  return found;

  function isPart(k: number): boolean {
    const token = tokens[k];
    if (!token || !/^\p{L}/u.test(token.text)) return false;
    const lower = bare(token.lower);
    if (isTitle(lower) || physicalTargetTypes.has(singular(lower)) || organizationHead.test(lower) || demonymLike.test(token.lower))
      return false;
    const kind = mentions[mentionOf[k] as number]?.kind;
    if (kind === "actor" || kind === "date" || kind === "weapon") return false;
    const known = isNameWord(lower);
    if (/^\p{Lu}/u.test(token.text)) {
      if (closed.test(token.pos) && !known) return false;
      const opens = tokens[k - 1]?.sentence !== token.sentence;
      return uncased || !opens || known || token.pos === "PROPN";
    }
    return uncased && known && !doubtful.has(lower) && !closed.test(token.pos) && isNameLike(k + 1);
  }

  /** Whether an ordinary word after a given name may go on with the name. */
  function isNameLike(k: number): boolean {
    const token = tokens[k];
    return token !== undefined && (/^\p{Lu}/u.test(token.text) || isNameWord(token.lower) || endsName(k, 1));
  }

  /** Whether so many words from here, all lower case for the tagger, end a name: a mark, a verb of saying or being follows. */
  function endsName(from: number, length: number): boolean {
    for (let k = from; k < from + length; k += 1) {
      const token = tokens[k];
      if (!token || token.sentence !== tokens[from - 1]?.sentence || !/^\p{L}{3,}$/u.test(token.text)) return false;
      if (!/^(?:NOUN|ADJ|PROPN)$/.test(token.pos) || isTitle(token.lower)) return false;
      if (physicalTargetTypes.has(singular(token.lower)) || organizationHead.test(token.lower) || demonymLike.test(token.lower))
        return false;
      if (mentionOf[k] !== -1) return false;
    }
    return follows.test(tokens[from + length]?.lower ?? "");
  }
}
