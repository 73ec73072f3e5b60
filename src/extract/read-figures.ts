import { cumulativePhrases } from "../language/en/modality.js";
import type { Happening } from "./happening.js";
import type { Reading } from "./reading.js";

/** Marks the counts of a happening as cumulative where its clause says that they added up over a time or several incidents. */
export function countFigures(reading: Reading, happening: Happening): void {
  if (happening.counts.length === 0) return;
  const { first, last } = happening.args.clause;
  if (!isCumulative(reading, first, last)) return;
  for (const count of happening.counts) count.cumulative = true;
}

/** Whether tokens `first` to `last` speak of a span of time or of many incidents rather than of one. */
export function isCumulative(reading: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i += 1) {
    const at = reading.dateOf[i] as number;
    if (at >= 0) {
      const date = reading.dates[at];
      if (date && (date.role === "since" || date.role === "duration") && date.firstToken === i && reading.lower(i - 1) !== "for") return true;
    }
    const word = reading.lower(i);
    if (word === "since" && /^(?:the|\d{4}|it|they|last|january|february|march|april|may|june|july|august|september|october|november|december|early|late|mid)$/.test(reading.lower(i + 1))) return true;
    for (const phrase of cumulativePhrases) {
      if (phrase[0] === word && phrase.every((part, k) => reading.lower(i + k) === part)) return true;
    }
  }
  return false;
}
