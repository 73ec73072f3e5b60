import { dayOfIso, isoOf } from "../language/en/dates/calendar.js";
import type { DateMention } from "../language/en/dates/index.js";
import { numberAt } from "../language/en/number-words.js";
import type { DateValue } from "../model/index.js";
import type { Sentence } from "../text/text-document.js";
import type { CountedDay, Happening } from "./happening.js";
import type { Reading } from "./reading.js";

const daysOf: Readonly<Record<string, number>> = { day: 1, days: 1, week: 7, weeks: 7, month: 30, months: 30, hour: 0, hours: 0 };

/**
 * "…, two days after gunmen killed twelve people": what the second clause tells is another incident than the first clause's,
 * and its day is counted from that one's. Not where the clause takes up somebody of the first ("a day after he was shot").
 */
export function findSequels(reading: Reading, sentence: Sentence, told: readonly Happening[], earlier: readonly Happening[] = []): void {
  if (told.length > 0 && earlier.length > 0) findPredecessor(reading, sentence, told, earlier);
  if (told.length < 2) return;
  for (let i = sentence.firstToken + 1; i < sentence.lastToken; i += 1) {
    const joint = reading.lower(i);
    if (joint !== "after" && joint !== "before") continue;
    const span = durationBefore(reading, sentence, i);
    if (!span) continue;
    if (!opensClause(reading, i + 1)) {
      if (span.days > 0) countFromNoun(reading, told, i, joint === "after" ? span : { ...span, days: -span.days });
      continue;
    }
    // "A week after rebels shelled Bouar, a grenade …": the clause comes first and ends at its comma.
    const end = span.first <= sentence.firstToken + 1 ? commaAfter(reading, sentence, i + 1) : clauseEnd(reading, sentence, i + 1);
    const within = told.filter((happening) => happening.first > i && happening.first < end);
    const without = told.filter((happening) => happening.first <= i || happening.first >= end);
    if (within.length === 0 || without.length === 0) continue;
    for (const happening of within) happening.apartFrom = without;
    for (const happening of without) happening.apartFrom = within;
    const main = without.flatMap((happening) => happening.dates).find((date) => date.value?.precision === "day");
    if (span.days === 0) continue;
    const days = joint === "after" ? span.days : -span.days;
    const mention = (value: DateValue, from?: DateMention) => mentionOf(reading, span.first, i + 1, value, from);
    const value = main?.value && shifted(main.value, -days);
    if (!value) {
      // The day of the clause's own act may have been told before.
      const counted: CountedDay = {
        from: within,
        dateOf: (told) => {
          const later = shifted(told, days);
          return later && mention(later);
        },
      };
      for (const happening of without) if (happening.dates.length === 0) happening.counted = counted;
      // Or that of the other act: "The raid came two days after …".
      const back: CountedDay = {
        from: without,
        dateOf: (told) => {
          const earlier = shifted(told, -days);
          return earlier && mention(earlier);
        },
      };
      for (const happening of within) if (happening.dates.length === 0) happening.counted = back;
      continue;
    }
    for (const happening of within)
      if (happening.dates.length === 0 || happening.dates[0] === main) happening.dates = [mention(value, main)];
  }
}

const takesUp = /^(?:it|this|that|these)$/;
const comes = /^(?:comes?|came|coming|follows?|followed|happened|occurred|took)$/;

/** "It comes two weeks after nine farmers were killed in …": all that the sentence tells is another act, so long before the one told of. */
function findPredecessor(reading: Reading, sentence: Sentence, told: readonly Happening[], earlier: readonly Happening[]): void {
  for (let i = sentence.firstToken + 2; i < Math.min(sentence.lastToken, sentence.firstToken + 14); i += 1) {
    if (reading.lower(i) !== "after") continue;
    const span = durationBefore(reading, sentence, i);
    if (!span || span.days < 1 || told.some((happening) => happening.first < i && !(happening.definite && happening.noun))) return;
    const verb = lastVerbBefore(reading, sentence, span.first);
    if (verb === undefined || !comes.test(reading.lower(verb))) return;
    const pointed = told.find((happening) => happening.first < i);
    if (!pointed && !takesUp.test(reading.lower(sentence.firstToken))) return;
    const from = pointed ? [...earlier, pointed] : earlier;
    for (const happening of told) {
      if (happening.first < i) continue;
      happening.apartFrom = [...(happening.apartFrom ?? []), ...from];
      happening.recalled = true;
      if (happening.dates.length > 0) continue;
      happening.counted = {
        from,
        dateOf: (day) => {
          const before = shifted(day, -span.days);
          return before && mentionOf(reading, span.first, i + 1, before);
        },
      };
    }
    return;
  }
}

function lastVerbBefore(reading: Reading, sentence: Sentence, at: number): number | undefined {
  for (let i = at - 1; i >= sentence.firstToken; i -= 1) {
    const verb = reading.verbGroupAt(i);
    if (verb) return verb.head;
  }
  return undefined;
}

/** "Two days after the air strike, soldiers shot …": the noun takes up an act told before, and the other's day is counted from its. */
function countFromNoun(
  reading: Reading,
  told: readonly Happening[],
  joint: number,
  { first, days }: { first: number; days: number },
): void {
  const noun = told.find((happening) => happening.definite && happening.noun?.first === joint + 1 && happening.dates.length === 0);
  if (!noun) return;
  const others = told.filter((happening) => happening.first > (noun.noun?.last ?? 0) || happening.last <= first);
  if (others.length === 0) return;
  // It is only pointed at, in whatever item it was told.
  delete noun.section;
  delete noun.opensAnother;
  delete noun.paragraphDate;
  noun.apartFrom = others;
  const counted: CountedDay = {
    from: [noun],
    dateOf: (told) => {
      const later = shifted(told, days);
      return later && mentionOf(reading, first, joint + 1, later);
    },
  };
  for (const happening of others) {
    happening.apartFrom = [...(happening.apartFrom ?? []), noun];
    if (happening.dates.length === 0) happening.counted = counted;
  }
}

function mentionOf(reading: Reading, first: number, last: number, value: DateValue, from?: DateMention): DateMention {
  return {
    ...(from ? { countedFrom: from } : {}),
    start: reading.token(first).start,
    end: reading.token(last - 1).end,
    firstToken: first,
    lastToken: last,
    value,
    kind: "relative",
    role: "point",
    anchor: "text",
  };
}

const causes =
  /^(?:(?:sparked|triggered|prompted|provoked|ignited|fuelled|fueled|set off|touched off) by|in (?:apparent )?(?:retaliation|revenge|reprisal|response|protest) (?:for|to|at|against|over)|to (?:avenge|protest)|in protest (?:at|over|against)|over|(?:anger|outrage|fury) (?:at|over))$/;

/** "… triggered by the lynching of a herder": what an act answers is not the act. */
export function findCauses(reading: Reading, told: readonly Happening[]): void {
  for (const cause of told) {
    const first = cause.noun?.first;
    if (first === undefined || cause.first < first) continue;
    // "drove over a mine": the preposition is of the act.
    if (told.some((other) => other.verb && other.first < first && first <= other.last)) continue;
    const words: string[] = [];
    for (let i = Math.max(0, first - 4); i < first; i += 1) words.push(reading.lower(i));
    if (![1, 2, 3, 4].some((n) => causes.test(words.slice(-n).join(" ")))) continue;
    const end = cause.args.clause.last;
    const of = told.filter(
      (other) =>
        other === cause || (other.first > cause.first && ((other.first < end && other.casualtyOnly) || inWhich(reading, cause, other))),
    );
    const answers = told.filter((other) => !of.includes(other));
    // "The riot was triggered by the lynching of two herders": apart from what was told before, unless that had the same figure.
    // "Five men were arrested over the lynching" is of the lynching.
    if (answers.length > 0 && answers.every(({ types }) => types.length > 0 && types.every(({ type }) => type === "arrest-or-raid")))
      continue;
    if (answers.length === 0 && cause.counts.some((count) => count.best !== null && !count.weak)) cause.isCause = true;
    // The days behind the cause are the cause's.
    for (const happening of answers) happening.dates = happening.dates.filter((date) => date.firstToken < cause.first);
    for (const happening of of) happening.apartFrom = answers;
    for (const happening of of) if (happening !== cause && inWhich(reading, cause, happening)) happening.boundTo = cause;
    for (const happening of answers) happening.apartFrom = [...(happening.apartFrom ?? []), ...of];
  }
}

/** "air strikes last week in which thirty people were killed" */
function inWhich(reading: Reading, noun: Happening, verb: Happening): boolean {
  if (!verb.verb || verb.counts.length === 0) return false;
  for (let i = verb.first; i > noun.last; i -= 1)
    if (reading.lower(i) === "which" && /^(?:in|during)$/.test(reading.lower(i - 1))) return true;
  return false;
}

/** "two days", "a week", "hours" right before token `at`, in days; weeks and months as so many days. */
function durationBefore(reading: Reading, sentence: Sentence, at: number): { first: number; days: number } | undefined {
  const unit = daysOf[reading.lower(at - 1)];
  if (unit === undefined) return undefined;
  if (unit === 0) return { first: at - 1, days: 0 };
  for (let first = Math.max(sentence.firstToken, at - 4); first < at - 1; first += 1) {
    const number = numberAt(reading.doc.tokens, first, at - 1);
    if (number && number.last === at - 1) return { first, days: number.n * unit };
  }
  if (/^(?:a|the)$/.test(reading.lower(at - 2))) return { first: at - 2, days: unit };
  return undefined;
}

/** A noun group and a verb of its own follow, and the noun group takes up nobody. */
function opensClause(reading: Reading, at: number): boolean {
  const subject = reading.nounGroupAt(at);
  if (!subject || subject.first > at || subject.pronoun) return false;
  for (let i = subject.last; i < Math.min(reading.sentenceOf(at).lastToken, subject.last + 12); i += 1) {
    if (reading.verbGroupAt(i)) return true;
    if (/^[,;:]$/.test(reading.token(i).text)) return false;
  }
  return false;
}

function commaAfter(reading: Reading, sentence: Sentence, at: number): number {
  for (let i = at; i < sentence.lastToken; i += 1) if (reading.token(i).text === "," || reading.token(i).text === ";") return i;
  return sentence.lastToken;
}

/** The clause ends at a semicolon, or with the sentence. */
function clauseEnd(reading: Reading, sentence: Sentence, at: number): number {
  for (let i = at; i < sentence.lastToken; i += 1) if (reading.token(i).text === ";") return i;
  return sentence.lastToken;
}

function shifted(value: DateValue, days: number): DateValue | undefined {
  const [start, end] = [value.start ? dayOfIso(value.start) : null, value.end ? dayOfIso(value.end) : null];
  if (start === null || end === null) return undefined;
  // "A month after" is no count of days, "a week after" nearly one.
  const slack = Math.abs(days) >= 28 ? 15 : Math.abs(days) >= 7 ? 1 : 0;
  const [from, to] = [isoOf(start + days - slack), isoOf(end + days + slack)];
  if (!from || !to) return undefined;
  return { start: from, end: to, precision: slack > 0 ? "range" : value.precision };
}
