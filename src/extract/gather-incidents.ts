import { dayOfIso, isoOf } from "../language/en/dates/calendar.js";
import type { DateValue } from "../model/index.js";
import { wordTest } from "../text/word.js";
import { isAdjunct } from "./bind-happenings.js";
import type { Draft } from "./draft.js";
import type { Count, Happening, PlaceCandidate } from "./happening.js";
import { type NewsDay, newsDayOf } from "./news-day.js";
import { isBearingFrom, placeCandidates, samePlace } from "./place-candidates.js";
import { coordinated, kinship } from "./kinship.js";
import type { Reading } from "./reading.js";
import { aimedElsewhere, struckPlaces } from "./struck-places.js";
import { triggerIndex } from "./trigger-index.js";
import { uniteRetellings } from "./unite-retellings.js";

interface Known {
  draft: Draft;
  date: DateValue | undefined;
  place: PlaceCandidate | undefined;
  /** Of a draft that leads the report and names no day: the days before the report. */
  assumed?: DateValue | undefined;
}

/** What leads a report is news: of an undated happening in its first sentences no date from long before can be. */
function newsOf(reading: Reading, happening: Happening): DateValue | undefined {
  const published = reading.doc.published ? dayOfIso(reading.doc.published) : null;
  if (published === null || happening.recalled) return undefined;
  if (reading.lead === undefined) {
    const body = reading.doc.sentences.filter((sentence) => sentence.role === "body");
    reading.lead = body[2]?.index ?? Number.POSITIVE_INFINITY;
  }
  if (reading.lead < happening.sentence) return undefined;
  return { start: isoOf(published - 30), end: reading.doc.published, precision: "range" };
}

/**
 * Stage 7, first half: which happenings are one incident. In text order each joins the draft that speaks most for it, unless
 * day or place conflict or the text says "another"; what is left begins a draft of its own.
 */
export function gatherIncidents(reading: Reading, happenings: readonly Happening[]): Draft[] {
  const known: Known[] = [];
  const news = newsDayOf(reading, happenings);
  const behind = tiedBehind(happenings);
  for (const happening of happenings) {
    if (happening.aside) continue;
    const { counted } = happening;
    if (counted && happening.dates.length === 0) {
      const told = known.find(({ draft }) => counted.from.some((other) => draft.happenings.includes(other)))?.date;
      const day = told && counted.dateOf(told);
      if (day) happening.dates.push(day);
    }
    const date = dateOf(happening) ?? happening.section?.date?.value ?? (happening.definite ? undefined : happening.paragraphDate?.value);
    const firm = firmPlace(reading, happening) ?? (happening.occasion && firmPlace(reading, happening.occasion));
    const tied = behind.get(happening) ?? [];
    const told = known.at(-1)?.draft.happenings.at(-1)?.sentence;
    let best: Known | undefined;
    let most = 0;
    known.forEach((candidate, k) => {
      const score = affinity(reading, candidate, happening, tied, date, firm, k, known.length, news, told === happening.sentence - 1);
      if (score > most) [best, most] = [candidate, score];
    });
    if (best && most >= 2) {
      best.draft.happenings.push(happening);
      if (date && (!best.date || narrower(date, best.date))) best.date = date;
      if (firm && (!best.place || (!best.place.mention.place && firm.mention.place) || narrowerPlace(firm, best.place))) best.place = firm;
      continue;
    }
    known.push({
      draft: { happenings: [happening], evidence: new Map(), ...(news ? { newsDay: news } : {}) },
      date,
      place: firm,
      ...(date ? {} : { assumed: newsOf(reading, happening) }),
    });
  }
  const bySentence = new Map<number, Happening[]>();
  for (const happening of happenings)
    if (!happening.aside) bySentence.set(happening.sentence, [...(bySentence.get(happening.sentence) ?? []), happening]);
  const united = uniteRetellings(reading, known);
  for (const { draft } of united) findEvidence(reading, draft, bySentence);
  return united.map(({ draft }) => draft);
}

/** By happening, those behind it in its sentence that grammar makes one with it: "were killed during the shooting". */
function tiedBehind(happenings: readonly Happening[]): ReadonlyMap<Happening, readonly Happening[]> {
  const tied = new Map<Happening, Happening[]>();
  for (const happening of happenings) {
    const root = happening.boundTo;
    if (root && !happening.aside && root.sentence === happening.sentence) tied.set(root, [...(tied.get(root) ?? []), happening]);
  }
  return tied;
}

/** "during the gunfire": a definite noun that the draft has told its act by. */
function takesUpNoun(reading: Reading, draft: Draft, told: readonly Happening[]): boolean {
  return told.some(
    ({ definite, noun, first, types }) =>
      definite &&
      noun &&
      types.some(({ weight }) => weight >= 2) &&
      draft.happenings.some((other) => other.noun && !other.definite && reading.lower(other.first) === reading.lower(first)),
  );
}

/** The place that its words say it was at, above a country. */
function firmPlace(reading: Reading, happening: Happening): PlaceCandidate | undefined {
  const place = placeCandidates(reading, happening)[0];
  return place && place.score >= 1.6 && place.mention.place?.kind !== "country" && !isBearingFrom(reading, place.mention)
    ? place
    : undefined;
}

/** The happening's own date: the narrowest of those that stand with it. */
export function dateOf(happening: Happening): DateValue | undefined {
  let best: DateValue | undefined;
  for (const { value } of happening.dates) if (value && (value.start || value.end) && (!best || narrower(value, best))) best = value;
  return best;
}

const width: Record<string, number> = { day: 0, range: 1, week: 2, month: 3, before: 4, year: 5, none: 6 };

function narrower(a: DateValue, b: DateValue): boolean {
  return (width[a.precision] ?? 6) < (width[b.precision] ?? 6);
}

function narrowerPlace(a: PlaceCandidate, b: PlaceCandidate): boolean {
  const rank = (candidate: PlaceCandidate) =>
    ({ town: 0, facility: 0, adm2: 1, adm1: 2, region: 3, water: 3, country: 4 })[candidate.mention.place?.kind ?? "adm2"] ?? 3;
  return rank(a) < rank(b);
}

/** Whether two dates cannot be of one incident: they lie more than a day apart. */
export function datesConflict(a: DateValue | undefined, b: DateValue | undefined): boolean {
  if (!a || !b) return false;
  const [a1, a2, b1, b2] = [a.start ?? a.end, a.end ?? a.start, b.start ?? b.end, b.end ?? b.start];
  if (!a1 || !a2 || !b1 || !b2) return false;
  return a1 > b2 || b1 > a2;
}

function affinity(
  reading: Reading,
  known: Known,
  happening: Happening,
  tied: readonly Happening[],
  date: DateValue | undefined,
  place: PlaceCandidate | undefined,
  position: number,
  count: number,
  news: NewsDay | undefined,
  nearer: boolean,
): number {
  const { draft } = known;
  if (happening.boundTo && draft.happenings.includes(happening.boundTo)) return 20;
  if (datesConflict(date, known.date ?? known.assumed)) return 0;
  if (place && known.place && !samePlace(place.mention, known.place.mention)) return 0;
  // "shells on one quarter", "rockets on another": each is aimed at its own.
  if (!happening.definite && !happening.boundTo && isAimedElsewhere(reading, known, happening)) return 0;
  if (happening.isCause && figureAffinity(reading, draft, happening) < 1) return 0;
  if (happening.apartFrom?.some((other) => draft.happenings.includes(other))) return 0;
  const section = draft.happenings[0]?.section;
  if (happening.section && section && happening.section !== section) return 0;
  if (happening.opensAnother && !happening.definite && draft.happenings[0]?.sentence !== happening.sentence) return 0;
  const last = draft.happenings.at(-1) as Happening;
  const sameSentence = last.sentence === happening.sentence;
  // "Fans also clashed with police on Saturday": one thing more, on a day that the draft does not have.
  if (date?.precision === "day" && !known.date && !sameSentence && saysAlso(reading, happening)) return 0;
  const kin = kinship(reading, draft, happening, sameSentence);
  if (kin === 0) return 0;
  const adjunct = sameSentence && isAdjunct(reading, last, happening);
  if (happening.distinct && !happening.definite && !adjunct && !(happening.casualtyOnly && sameSentence)) return 0;
  let score = kin + (adjunct ? 2.5 : 0) + (section?.item && happening.section === section ? 1 : 0);
  // An undated happening is of the day that the report tells of, sooner than of another.
  if (date && !known.date && news && datesConflict(date, news.date.value) && !sameSentence) score -= 1;
  if (!date && known.date && news && datesConflict(known.date, news.date.value) && position !== count - 1) score -= 0.6;
  if (sameSentence) score += coordinated(reading, last, happening) ? 2.5 : 1;
  if (position === count - 1) score += 0.8;
  if (position === 0) score += 0.5;
  if (happening.definite) score += 0.8;
  if (draft.happenings.length > 0 && takesUpNoun(reading, draft, [happening, ...tied])) score += 1.5;
  if (date && known.date && !datesConflict(date, known.date)) score += 1;
  if (place && known.place) score += 1;
  score += figureAffinity(reading, draft, happening);
  // "The attack killed twelve", in a paragraph after one that recalled another: the report is back at its own.
  if (
    !date &&
    happening.definite &&
    news &&
    position > 0 &&
    known.date &&
    isLongBefore(known.date, news.date.value) &&
    reading.doc.sentences[last.sentence]?.paragraph !== reading.doc.sentences[happening.sentence]?.paragraph
  )
    score -= 1.6;
  if (!sameSentence && date && !known.date && place && !known.place) score -= 1.3;
  // A section heading between the two parts them.
  if (headingBetween(reading, last.sentence, happening.sentence)) score -= date || place || happening.opensAnother ? 4 : 2;
  if (happening.recalled && !last.recalled) score -= 1.2;
  if (happening.sentence - last.sentence > 6) score -= nearer && !happening.definite ? 0.8 : 0.4;
  // "An attack on Xyz", far from a draft that is nowhere: sooner another.
  if (
    !known.place &&
    happening.sentence - last.sentence > 3 &&
    happening.noun?.determiner === "indefinite" &&
    struckPlaces(reading, happening).length > 0
  )
    score -= 1;
  return score;
}

/** It names a target that is none of the draft's: another than an act there names, or, with "an attack", another town than the draft's. */
function isAimedElsewhere(reading: Reading, { draft, place }: Known, happening: Happening): boolean {
  const mine = struckPlaces(reading, happening.occasion ?? happening);
  if (mine.length === 0) return false;
  if (draft.happenings.some((other) => other.sentence !== happening.sentence && aimedElsewhere(mine, struckPlaces(reading, other))))
    return true;
  if (happening.noun?.determiner !== "indefinite" || place?.mention.place?.kind !== "town" || place.score < 2.5) return false;
  return mine.every((mention) => mention.place?.kind === "town") && aimedElsewhere(mine, [place.mention]);
}

/** More than three days. */
function isLongBefore(a: DateValue, b: DateValue | undefined): boolean {
  const [end, start] = [a.end ? dayOfIso(a.end) : null, b?.start ? dayOfIso(b.start) : null];
  return end !== null && start !== null && start - end > 3;
}

function saysAlso(reading: Reading, { verb, casualtyOnly }: Happening): boolean {
  return verb !== undefined && !casualtyOnly && (reading.lower(verb.first - 1) === "also" || reading.lower(verb.head - 1) === "also");
}

function headingBetween(reading: Reading, a: number, b: number): boolean {
  const counts = reading.headings;
  return b - 1 > a && (counts[b - 1] as number) > (counts[a] as number);
}

/** The same figure of the same people speaks for one incident, another figure of the same people against it. */
function figureAffinity(reading: Reading, draft: Draft, happening: Happening): number {
  let score = 0;
  const larger = new Map<string, boolean>();
  for (const count of happening.counts) {
    if (count.weak || count.best === null || count.best === 0) continue;
    for (const other of draft.happenings) {
      for (const mine of other.counts) {
        if (mine.about !== count.about || mine.weak || mine.best === null || mine.best === 0) continue;
        if (mine.best === count.best && count.best > 1) score = Math.max(score, 1.2);
        else if (conflicts(mine, count)) score = Math.min(score, -0.6);
        else if (otherPerson(reading, draft, mine, count, larger)) score = Math.min(score, -1.6);
      }
    }
  }
  return score;
}

/** "a farmer was shot dead" after "a teacher was shot dead": two people, unless a larger figure holds both. */
function otherPerson(reading: Reading, draft: Draft, a: Count, b: Count, larger: Map<string, boolean>): boolean {
  if (a.best !== 1 || b.best !== 1 || a.part || b.part || b.group.determiner !== "indefinite" || a.group.pronoun) return false;
  if (reading.lower(a.group.head) === reading.lower(b.group.head) && a.group.determiner !== "indefinite") return false;
  let holdsMore = larger.get(b.about);
  if (holdsMore === undefined) {
    holdsMore = draft.happenings.some((happening) =>
      happening.counts.some((count) => count.about === b.about && ((count.best ?? count.low ?? 0) > 1 || count.qualifier === "none")),
    );
    larger.set(b.about, holdsMore);
  }
  return !holdsMore;
}

function conflicts(a: Count, b: Count): boolean {
  return (
    a.qualifier === "exact" &&
    b.qualifier === "exact" &&
    a.group.people === b.group.people &&
    !a.part &&
    !b.part &&
    b.best !== null &&
    a.best !== null &&
    b.best > a.best &&
    !b.revised
  );
}

const mayBeEvidence = wordTest((word) => triggerIndex().evidence.has(word));

/** Words of evidence ("suicide bomber", "warplanes") in the sentences of the draft, near its triggers. */
function findEvidence(reading: Reading, draft: Draft, bySentence: ReadonlyMap<number, readonly Happening[]>): void {
  const { evidence } = triggerIndex();
  const sentences = new Set(draft.happenings.slice(0, 12).map((happening) => happening.sentence));
  const seized = draft.happenings.flatMap((happening) => happening.seized);
  for (const index of sentences) {
    const sentence = reading.doc.sentences[index];
    if (!sentence) continue;
    for (let i = sentence.firstToken; i < sentence.lastToken; i += 1) {
      if (!mayBeEvidence(reading.word(i))) continue;
      for (const { words, type } of evidence.get(reading.lower(i)) ?? []) {
        if (!words.every((word, k) => reading.lower(i + k) === word)) continue;
        // A petrol bomb burns, a smoke bomb hides.
        if (words[0] === "bomb" && /^(?:petrol|gasoline|smoke|stink)$/.test(reading.lower(i - 1))) continue;
        // "captured 17 mortars": what is taken was not fired.
        if (seized.some((group) => group.first <= i && i < group.last)) continue;
        // "two days after the air strike": the word is another incident's.
        if (bySentence.get(index)?.some((other) => other.first <= i && i < other.last && !draft.happenings.includes(other))) continue;
        const weight =
          type === "suicide-bombing" || type === "drone-strike"
            ? 3.2
            : type === "air-strike" || type === "armed-clash"
              ? 2.4
              : type === "armed-attack"
                ? 1.2
                : 2;
        draft.evidence.set(type, Math.max(draft.evidence.get(type) ?? 0, weight));
      }
    }
  }
}
