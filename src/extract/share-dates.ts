import { addAll } from "../model/add-all.js";
import { dayOfIso } from "../language/en/dates/calendar.js";
import type { DateMention } from "../language/en/dates/index.js";
import { reportingStance } from "../language/en/reporting-verbs.js";
import { wordTest } from "../text/word.js";
import type { Sentence } from "../text/text-document.js";
import { clauseAround } from "./clause-around.js";
import type { Happening } from "./happening.js";
import type { Reading } from "./reading.js";
import { triggerIndex } from "./trigger-index.js";

/** Gives each date of the sentence to the happening nearest to it; dates of statements belong to none. */
export function shareDates(reading: Reading, sentence: Sentence, happenings: readonly Happening[]): void {
  if (happenings.length === 0) return;
  const seen = new Set<DateMention>();
  for (let i = sentence.firstToken; i < sentence.lastToken; i += 1) {
    const at = reading.dateOf[i] as number;
    if (at < 0) continue;
    const date = reading.dates[at] as DateMention;
    if (seen.has(date)) continue;
    seen.add(date);
    if (date.value && daysOfWhen(reading, date, happenings)) continue;
    if (!isPoint(date) || !date.value || isVague(reading, date)) continue;
    const act = actBefore(reading, date, happenings) ?? actOfDay(reading, date, happenings);
    if (!act && isOfStatement(reading, date)) continue;
    // What happened did so before it was reported.
    if (reading.doc.published && date.value.start && date.value.start > reading.doc.published) continue;
    if (namesSomethingElse(reading, date, happenings) || (!act && isOfAside(reading, date, happenings))) continue;
    let best = act;
    let least = Number.POSITIVE_INFINITY;
    for (const happening of act ? [] : happenings) {
      const gap = distance(reading, happening, date);
      if (gap < least) [best, least] = [happening, gap];
    }
    best?.dates.push(date);
  }
  // One clause is of one time: "a mine killed two boys in May".
  for (const happening of happenings) {
    if (happening.dates.length > 0) continue;
    const told = happenings.filter((other) => other.dates.length > 0 && other.args.clause.first === happening.args.clause.first);
    if (told.length > 0 && told.every((other) => other.dates[0] === told[0]?.dates[0]))
      addAll(happening.dates, (told[0] as Happening).dates);
  }
}

/** "spoke about the raid on 8 April": a day right behind the noun of an act is the act's, whoever speaks of it. */
function actBefore(reading: Reading, date: DateMention, happenings: readonly Happening[]): Happening | undefined {
  const preposed = /^(?:on|of|in|late|early)$/.test(reading.lower(date.firstToken - 1));
  const end = preposed ? date.firstToken - 1 : date.firstToken;
  const begun = beginningBefore(reading, end);
  if (!preposed && begun === undefined) return undefined;
  return happenings.find(({ noun, last }) => noun !== undefined && noun.last === last && last === (begun ?? end));
}

/** "the raid that began on 4 May": the token at which the clause of the noun's beginning opens. */
function beginningBefore(reading: Reading, end: number): number | undefined {
  let at = end - 1;
  if (/^(?:out|place)$/.test(reading.lower(at))) at -= 1;
  if (!/^(?:began|begun|started|erupted|occurred|happened|launched|broke|took)$/.test(reading.lower(at))) return undefined;
  while (reading.token(at - 1)?.pos === "AUX") at -= 1;
  return /^(?:that|which)$/.test(reading.lower(at - 1)) ? at - 1 : undefined;
}

/** "Thursday's killings" */
function actOfDay(reading: Reading, date: DateMention, happenings: readonly Happening[]): Happening | undefined {
  const last = reading.lower(date.lastToken) === "'s" ? date.lastToken + 1 : date.lastToken;
  return happenings.find(
    ({ noun, first }) =>
      noun !== undefined && last <= first && (noun.first <= date.firstToken || (noun.first === last && last > date.lastToken)),
  );
}

function distance(reading: Reading, happening: Happening, date: DateMention): number {
  const [a, b] = date.firstToken >= happening.last ? [happening.last, date.firstToken] : [date.lastToken, happening.first];
  let gap = 0;
  for (let i = a; i < b; i += 1) {
    const token = reading.token(i);
    gap += 1;
    if (token.pos === "SCONJ" || /^(?:who|which|when|after|before|while|but)$/.test(token.lower) || token.text === ";") gap += 15;
    else if (token.pos === "CCONJ" || token.text === ",") gap += 3;
  }
  if (date.lastToken <= happening.first && followsOtherVerb(reading, date)) gap += 20;
  // A figure's mere mention attracts a date less than what happened.
  return gap + (happening.casualtyOnly ? 2 : 0) + (happening.aside ? 12 : 0);
}

const feasts = /^(?:christmas|easter|halloween|thanksgiving|carnival|ramadan|eid|diwali)$/;
const feastThings =
  /^(?:markets?|trees?|parades?|part(?:y|ies)|shopp(?:ing|ers)|gifts?|presents?|decorations?|lights?|sales?|cards?|season|fair|island|songs?|tents?)$/;

/** "the third since Friday, when four nurses were shot": the day is of what stands behind "when", and that is another act. */
function daysOfWhen(reading: Reading, date: DateMention, happenings: readonly Happening[]): boolean {
  const when = reading.lower(date.lastToken) === "," ? date.lastToken + 1 : date.lastToken;
  if (reading.lower(when) !== "when" || date.value?.precision !== "day") return false;
  const behind = happenings.filter((happening) => happening.first > when && happening.args.clause.first <= happening.first);
  const before = happenings.filter((happening) => happening.first < date.firstToken);
  if (behind.length === 0) return false;
  for (const happening of behind) happening.dates.push(date);
  // "on Sunday, when …" goes on with the act before it; "since Sunday, when …" tells of another.
  if (date.role === "since") {
    for (const happening of behind) happening.apartFrom = [...(happening.apartFrom ?? []), ...before];
    return true;
  }
  return before.length === 0;
}

/** "…, which opened in June 2019": the day of a relative clause that tells of no incident. */
export function isOfAside(reading: Reading, date: DateMention, happenings: readonly Happening[]): boolean {
  const { first, last } = clauseAround(reading, date.firstToken);
  if (!/^(?:who|which|that|whose|whom)$/.test(reading.lower(first - 1))) return false;
  if (happenings.some((happening) => happening.first >= first && happening.first < last)) return false;
  for (let i = first; i < date.firstToken; i += 1) if (reading.verbGroupAt(i)) return true;
  return false;
}

/** "the agreement of 1998", "the 2014 elections": a year or month that only says which. */
function namesSomethingElse(reading: Reading, date: DateMention, happenings: readonly Happening[]): boolean {
  // "a Christmas market"
  if (feasts.test(reading.lower(date.lastToken - 1)) && feastThings.test(reading.lower(date.lastToken))) return true;
  if (!/^(?:year|month)$/.test(date.value?.precision ?? "")) return false;
  const named = reading.lower(date.firstToken - 1) === "of" ? reading.nounGroupAt(date.firstToken - 2) : undefined;
  const group = named ?? (reading.nounGroupAt(date.lastToken)?.first === date.lastToken ? reading.nounGroupAt(date.lastToken) : undefined);
  if (!group || (!named && !/^(?:the|a|its|their|his|her)$/.test(reading.lower(date.firstToken - 1)))) return false;
  if (/^(?:night|morning|evening|afternoon|hours|beginning|end|middle|start|day|days|week|weeks)$/.test(reading.lower(group.head)))
    return false;
  return !happenings.some((happening) => happening.first >= group.first && happening.first < group.last);
}

/** Says when something happened: a day or longer that is named, or a last few days ("over the last two days"). */
export function isPoint(date: DateMention): boolean {
  // "before dawn on Tuesday" is of Tuesday.
  return date.role === "point" || (date.role === "before" && date.partOfDay !== undefined) || (date.role === "duration" && isFewDays(date));
}

/** A duration of at most three calendar days whose ends are known. */
export function isFewDays({ value }: DateMention): boolean {
  const [start, end] = [value?.start ? dayOfIso(value.start) : null, value?.end ? dayOfIso(value.end) : null];
  return start !== null && end !== null && end - start <= 2;
}

const isToCome = wordTest((word) => /^(?:will|would|likely|scheduled|planned|expected|due|eve)$/.test(word));

/** The one recent day that a sentence tells of, statements' days left out. */
export function onlyDayOf(reading: Reading, sentence: Sentence): DateMention | undefined {
  const published = reading.doc.published ? dayOfIso(reading.doc.published) : null;
  let found: DateMention | undefined;
  for (let i = sentence.firstToken; i < sentence.lastToken; i += 1) {
    if (reading.dateOf[i] === -1) continue;
    const date = reading.dates[reading.dateOf[i] as number];
    if (!date || date.firstToken !== i || date.value?.precision !== "day" || !isPoint(date)) continue;
    if (isOfStatement(reading, date) || isVague(reading, date)) continue;
    if (found && found.value?.start !== date.value.start) return undefined;
    const day = date.value.start ? dayOfIso(date.value.start) : null;
    if (day === null || (published !== null && (day > published || published - day > 31))) return undefined;
    found ??= date;
  }
  // What is to come tells no day of what has been.
  if (found) for (let i = sentence.firstToken; i < sentence.lastToken; i += 1) if (isToCome(reading.word(i))) return undefined;
  return found;
}

/** "that day" points back to a day that may not have been told. */
export function isVague(reading: Reading, date: DateMention): boolean {
  return date.kind === "relative" && reading.lower(date.firstToken) === "that";
}

/** "gave figures on Wednesday of those who died": the day belongs to the verb before it, if that tells of nothing itself. */
function followsOtherVerb(reading: Reading, date: DateMention): boolean {
  const sentence = reading.sentenceOf(date.firstToken);
  for (let i = date.firstToken - 1; i >= sentence.firstToken; i -= 1) {
    const verb = reading.verbGroupAt(i);
    if (verb) return !triggerIndex().byWord.has(reading.lower(verb.head));
    const token = reading.token(i);
    if (token.text === "," || token.pos === "SCONJ" || token.lower === "that" || token.lower === "and") return false;
  }
  return false;
}

const utterances =
  /^(?:statement|conference|interview|release|speech|tweet|briefing|communique|communiqué|bulletin|letter|post|address|remarks)$/;

/** "police said on Thursday": the day of the statement, not of what it tells. */
export function isOfStatement(reading: Reading, date: DateMention): boolean {
  const begin = reading.sentenceOf(date.firstToken).firstToken;
  let i = date.firstToken - 1;
  for (let guard = 0; guard < 8 && i >= begin; guard += 1) {
    const token = reading.token(i);
    // "In a statement on Friday, …"
    if (utterances.test(token.lower) && /^(?:in|at|during|a|an|the)$/.test(reading.lower(i - 1))) return true;
    if (reportingStance.has(token.lower) && token.pos !== "NOUN") return true;
    if (token.lower === "told") return true;
    if (
      /^(?:on|late|early|in|a|an|the|news|press|statement|conference|interview|report|reporters|journalists|here|by|telephone|phone|afp|reuters|briefing)$/.test(
        token.lower,
      ) ||
      token.pos === "ADV" ||
      (token.pos === "PROPN" && guard > 0)
    ) {
      i -= 1;
      continue;
    }
    break;
  }
  // "in a video posted Sunday"
  if (
    /^(?:released|issued|published|posted|made|aired|broadcast)$/.test(reading.lower(i)) &&
    /^(?:statement|statements|communique|communiqué|report|video|recording|letter|photos|photo|images|tape|message|release|footage|figures|data|post)$/.test(
      reading.lower(i - 1),
    )
  )
    return true;
  // "accused the army on Friday of …", "gave figures on Wednesday of …"
  for (let k = date.firstToken - 1; k >= Math.max(begin, date.firstToken - 8); k -= 1) {
    const verb = reading.verbGroupAt(k);
    if (verb) {
      if (
        /^(?:accus|blam|condemn|urg|demand|warn|vow|appeal|announc|condol|mourn|buri|bury|gave|giv|denounc|call|promis|pledg|order|ask|rul|sentenc|convict|charg|claim|confirm|acknowledg|admit|post|tweet|wrote|written)/.test(
          reading.lower(verb.head),
        )
      )
        return true;
      break;
    }
    const token = reading.token(k);
    if (token.text === "," || token.lower === "that" || token.pos === "SCONJ") break;
  }
  for (const attribution of reading.attributionsOf(reading.token(date.firstToken).sentence)) {
    if (attribution.clause.first <= date.firstToken && date.firstToken < attribution.clause.last) return true;
  }
  return false;
}
