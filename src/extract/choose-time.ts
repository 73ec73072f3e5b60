import { addAll } from "../model/add-all.js";
import type { DateMention } from "../language/en/dates/index.js";
import { dayOfIso, isoOf } from "../language/en/dates/calendar.js";
import { numberAt } from "../language/en/number-words.js";
import type { IncidentTime } from "../model/index.js";
import type { Draft } from "./draft.js";
import { isOfAside, isOfStatement, isPoint, isVague } from "./share-dates.js";
import type { Reading } from "./reading.js";

const width: Record<string, number> = { day: 0, range: 1, week: 2, month: 3, before: 4, year: 5, none: 6 };

/**
 * When the draft's incident was: the date that stands with its triggers, the narrowest of those that agree; else a date of its
 * sentences; else "before", which says no more than that the report came after.
 */
export function chooseTime(reading: Reading, draft: Draft, others: readonly Draft[]): IncidentTime {
  const own: DateMention[] = [];
  for (const happening of draft.happenings) addAll(own, happening.dates);
  if (own.length === 0) addAll(own, looseDates(reading, draft, others));
  let chosen: DateMention | undefined;
  for (const date of own) {
    if (!date.value || (!date.value.start && !date.value.end)) continue;
    if (!chosen) chosen = date;
    else if ((width[date.value.precision] ?? 6) < (width[chosen.value?.precision ?? "none"] ?? 6) && !apart(date, chosen)) chosen = date;
  }
  if (chosen?.value) {
    const evidence = [reading.span(chosen.firstToken, chosen.lastToken)];
    if (chosen.countedFrom) evidence.push(reading.span(chosen.countedFrom.firstToken, chosen.countedFrom.lastToken));
    const value = { ...chosen.value };
    if (value.precision === "day" && value.end) {
      // "on Sunday and Monday": both days.
      const after = reading.lower(chosen.lastToken) === "and" ? reading.dates[reading.dateOf[chosen.lastToken + 1] ?? -1] : undefined;
      const next = after?.value?.precision === "day" ? after : undefined;
      const [a, b] = [dayOfIso(value.end), next?.value?.start ? dayOfIso(next.value.start) : null];
      if (next?.value?.end && a !== null && b === a + 1)
        return { start: value.start, end: next.value.end, precision: "range", evidence: [reading.span(chosen.firstToken, next.lastToken)] };
      const days = lengthInDays(reading, draft);
      if (days) {
        const end = dayOfIso(value.end);
        const start = end === null ? null : isoOf(end - days.days + 1);
        if (start) return { start, end: value.end, precision: "range", evidence: [...evidence, days.span] };
      }
    }
    return { start: value.start, end: value.end, precision: value.precision, evidence };
  }
  const headed = draft.happenings[0]?.section?.date ?? draft.happenings.find(({ paragraphDate }) => paragraphDate)?.paragraphDate;
  if (headed?.value) {
    const { start, end, precision } = headed.value;
    return { start, end, precision, evidence: [reading.span(headed.firstToken, headed.lastToken)] };
  }
  const carried = carriedDate(reading, draft, others);
  if (carried?.value) {
    const { start, end, precision } = carried.value;
    return { start, end, precision, evidence: [reading.span(carried.firstToken, carried.lastToken)] };
  }
  const news = draft.newsDay;
  if (
    news?.main &&
    news.date.value &&
    !isFreedOnAnotherDay(draft, others, news.date) &&
    draft.happenings.some((happening) => !happening.recalled && happening.status === "occurred")
  ) {
    const { start, end, precision } = news.date.value;
    return { start, end, precision, evidence: [reading.span(news.date.firstToken, news.date.lastToken)] };
  }
  if (reading.doc.published) return { start: null, end: reading.doc.published, precision: "before", evidence: [] };
  return { start: null, end: null, precision: "none", evidence: [] };
}

/** The day on which people were taken is not that on which they came free. */
function isFreedOnAnotherDay(draft: Draft, others: readonly Draft[], day: DateMention): boolean {
  const frees = draft.happenings.every(({ types }) => types.every(({ type }) => type === "hostage-release"));
  return frees && others.some((other) => other !== draft && other.happenings.some(({ dates }) => dates.includes(day)));
}

/** The one day that the sentence before names, where that sentence tells of no incident of its own: "It followed a tense Sunday." */
function carriedDate(reading: Reading, draft: Draft, others: readonly Draft[]): DateMention | undefined {
  const first = draft.happenings[0];
  if (!first || first.recalled) return undefined;
  return (
    dayOfSentence(reading, first.sentence - 1, others) ??
    (goesOn(reading, first.sentence + 1) ? dayOfSentence(reading, first.sentence + 1, others) : undefined)
  );
}

/** The sentence takes up what the one before it told: "The ship was stopped on Thursday." */
function goesOn(reading: Reading, index: number): boolean {
  const sentence = reading.doc.sentences[index];
  return sentence !== undefined && /^(?:the|it|they|he|she|this|that|these|those)$/.test(reading.lower(sentence.firstToken));
}

/** The one recent day that a sentence names which tells of no incident. */
function dayOfSentence(reading: Reading, index: number, others: readonly Draft[]): DateMention | undefined {
  const before = reading.doc.sentences[index];
  if (before?.role !== "body" || !reading.doc.published) return undefined;
  if (others.some((other) => other.happenings.some(({ sentence }) => sentence === index))) return undefined;
  let found: DateMention | undefined;
  for (let i = before.firstToken; i < before.lastToken; i += 1) {
    if (/^(?:will|would|likely|scheduled|planned|expected|due|eve)$/.test(reading.lower(i))) return undefined;
    const date = reading.dates[reading.dateOf[i] as number];
    if (!date || date.firstToken !== i || !date.value || !isPoint(date) || isOfStatement(reading, date)) continue;
    if (found || date.value.precision !== "day" || !date.value.start) return undefined;
    const [day, published] = [dayOfIso(date.value.start), dayOfIso(reading.doc.published)];
    if (day === null || published === null || day > published || published - day > 7) return undefined;
    found = date;
  }
  return found;
}

function apart(a: DateMention, b: DateMention): boolean {
  const [x, y] = [a.value, b.value];
  if (!x || !y) return false;
  return (x.start ?? x.end ?? "") > (y.end ?? y.start ?? "") || (y.start ?? y.end ?? "") > (x.end ?? x.start ?? "");
}

/** Dates of the draft's sentences that no other draft has a better claim to. */
function looseDates(reading: Reading, draft: Draft, others: readonly Draft[]): DateMention[] {
  const taken = new Set(others.flatMap((other) => (other === draft ? [] : other.happenings.flatMap((happening) => happening.dates))));
  const found: DateMention[] = [];
  for (const index of new Set(draft.happenings.map((happening) => happening.sentence))) {
    const sentence = reading.doc.sentences[index];
    if (!sentence) continue;
    for (let i = sentence.firstToken; i < sentence.lastToken; i += 1) {
      const at = reading.dateOf[i] as number;
      const date = reading.dates[at];
      if (
        at < 0 ||
        !date ||
        date.firstToken !== i ||
        !isPoint(date) ||
        !date.value ||
        taken.has(date) ||
        isOfStatement(reading, date) ||
        isOfAside(reading, date, draft.happenings) ||
        isVague(reading, date)
      )
        continue;
      if (reading.doc.published && date.value.start && date.value.start > reading.doc.published) continue;
      found.push(date);
    }
  }
  return found;
}

const acts =
  /^(?:operation|siege|battle|clashes|clash|fighting|raid|offensive|attack|assault|gunbattle|firefight|standoff|bombardment|riot|riots|unrest)$/;

/** "a two-day operation", "an operation spanning two days": how long it took. */
function lengthInDays(reading: Reading, draft: Draft): { days: number; span: ReturnType<Reading["span"]> } | undefined {
  for (const index of new Set(draft.happenings.map((happening) => happening.sentence))) {
    const sentence = reading.doc.sentences[index];
    if (!sentence) continue;
    for (let i = sentence.firstToken; i + 1 < sentence.lastToken; i += 1) {
      const number = numberAt(reading.doc.tokens, i, sentence.lastToken);
      if (!number || number.n < 2 || number.n > 14) continue;
      let k = number.last;
      const hyphen = reading.token(k)?.text === "-";
      if (hyphen) k += 1;
      if (!/^days?$/.test(reading.lower(k))) continue;
      if (hyphen) {
        for (let m = k + 1; m < Math.min(sentence.lastToken, k + 5); m += 1)
          if (acts.test(reading.lower(m))) return { days: number.n, span: reading.span(i, k + 1) };
        continue;
      }
      const before = reading.lower(i - 1);
      // "an operation spanning two days", "fighting lasted two days", "a siege of two days"
      if (!/ing$|^(?:lasted|spanned|over|took|of)$/.test(before)) continue;
      for (let m = i - 2; m >= Math.max(sentence.firstToken, i - 7); m -= 1)
        if (acts.test(reading.lower(m))) return { days: number.n, span: reading.span(i, k + 1) };
    }
  }
  return undefined;
}
