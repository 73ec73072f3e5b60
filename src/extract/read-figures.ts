import { dayOfIso } from "../language/en/dates/calendar.js";
import { numberAt } from "../language/en/number-words.js";
import { cumulativePhrases } from "../language/en/modality.js";
import { wordTest } from "../text/word.js";
import { isFewDays, isPoint } from "./share-dates.js";
import type { Happening } from "./happening.js";
import type { Reading } from "./reading.js";
import { isOfShares, isShare } from "./set-aside-statistics.js";

/** Marks the counts of a happening as cumulative where its clause says that they added up over a time or several incidents. */
export function countFigures(reading: Reading, happening: Happening): void {
  if (happening.counts.length === 0) return;
  const { first, last } = happening.args.clause;
  // Nobody reports thousands killed as one incident: such figures are of wars and years.
  for (const count of happening.counts) if (count.about !== "displaced" && (count.best ?? count.low ?? 0) >= 2000) count.cumulative = true;
  // "41 out of the 286 killed", "of the 571 who died, 494 were …": shares of a toll are statistics, not a telling of it.
  for (const count of happening.counts) if (isShareOfToll(reading, count)) count.cumulative = true;
  // "killed since the conflict broke out": the clause ends at "since", what it counts does not.
  // "Summary of the period: 36 killed …": the words before the colon count, too.
  // So do those before "in which 19 fell".
  const from = /^(?::|which|whom)$/.test(reading.lower(first - 1)) ? reading.sentenceOf(first).firstToken : first;
  const to = reading.lower(last) === "since" ? reading.sentenceOf(first).lastToken : last;
  if (!isCumulative(reading, from, to) && !overPlaces(reading, first, reading.sentenceOf(first).lastToken)) return;
  for (const count of happening.counts) count.cumulative = true;
}

/** The figure is the whole that others are shares of, or is such a share, in a sentence of statistics. */
function isShareOfToll(reading: Reading, { group }: Happening["counts"][number]): boolean {
  const { firstToken, lastToken } = reading.sentenceOf(group.first);
  return isShare(reading, group.first) || isOfShares(reading, firstToken, lastToken);
}

/** "55 people were killed, including 20 in Xyz and 10 in Zyx": a toll of several places is of several incidents. */
function overPlaces(reading: Reading, first: number, last: number): boolean {
  let parts = 0;
  for (let i = first; i + 2 < last; i += 1) {
    const token = reading.token(i);
    if (token.pos !== "NUM" || reading.lower(i + 1) !== "in" || reading.placeOf[i + 2] === -1) continue;
    parts += 1;
  }
  return parts >= 2;
}

const phrasesFrom = new Map<string, string[][]>();
for (const phrase of cumulativePhrases)
  phrasesFrom.set(phrase[0] as string, [...(phrasesFrom.get(phrase[0] as string) ?? []), [...phrase]]);

const mayOpenSpan = wordTest((word) => word === "in" || word === "over" || word === "within");
const mayAddUp = wordTest((word) => word === "since" || phrasesFrom.has(word));

/** Whether tokens `first` to `last` speak of a span of time or of many incidents rather than of one. */
export function isCumulative(reading: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i += 1) {
    const at = reading.dateOf[i] as number;
    if (at >= 0) {
      const date = reading.dates[at];
      if (
        date &&
        ((date.role === "since" && !isToday(reading, date.value?.start)) || (date.role === "duration" && !isFewDays(date))) &&
        date.firstToken === i &&
        reading.lower(i - 1) !== "for"
      )
        return true;
    }
    // "killed in four days": several days add up, but not those of one operation ("over the past two days").
    if (mayOpenSpan(reading.word(i))) {
      const number = numberAt(reading.doc.tokens, i + 1, last);
      if (
        number &&
        number.n >= (/^days$/.test(reading.lower(number.last)) ? 4 : 2) &&
        /^(?:days|weeks|months|years)$/.test(reading.lower(number.last))
      )
        return true;
    }
    if (!mayAddUp(reading.word(i))) continue;
    // "over the past two days" is of one operation as soon as of many.
    const span = reading.dates[reading.dateOf[i + 2] ?? -1] ?? reading.dates[reading.dateOf[i + 1] ?? -1];
    if (span && isPoint(span) && isFewDays(span)) continue;
    const word = reading.lower(i);
    if (
      word === "since" &&
      /^(?:the|\d{4}|it|they|last|january|february|march|april|may|june|july|august|september|october|november|december|early|late|mid)$/.test(
        reading.lower(i + 1),
      )
    )
      return true;
    for (const phrase of phrasesFrom.get(word) ?? []) {
      let k = 1;
      while (k < phrase.length && reading.lower(i + k) === phrase[k]) k += 1;
      if (k === phrase.length) return true;
    }
  }
  return false;
}

/** "since dawn", "since Sunday": of the last three days, and so of one incident. */
function isToday(reading: Reading, start: string | null | undefined): boolean {
  const [from, published] = [start ? dayOfIso(start) : null, reading.doc.published ? dayOfIso(reading.doc.published) : null];
  return from !== null && published !== null && published - from <= 3;
}
