import { dayOfIso } from "../language/en/dates/calendar.js";
import type { DateMention } from "../language/en/dates/index.js";
import type { Happening } from "./happening.js";
import type { Reading } from "./reading.js";

/** The day that a report tells of, as its words give it, and whether it tells of hardly any other. */
export interface NewsDay {
  date: DateMention;
  main: boolean;
}

/**
 * The first day within a week before the report that a happening of its own news is dated by. What the report then tells
 * without a day ("In other violence, …") goes on from there, as far as the report tells hardly anything of other days of that week.
 */
export function newsDayOf(reading: Reading, happenings: readonly Happening[]): NewsDay | undefined {
  const published = reading.doc.published === null ? null : dayOfIso(reading.doc.published);
  if (published === null) return undefined;
  let first: DateMention | undefined;
  const told = new Set<number>();
  const others = new Set<number>();
  for (const happening of happenings) {
    // Also "In Wednesday's attacks:" says what day it is about.
    if ((happening.aside && happening.aside !== "general") || happening.recalled) continue;
    for (const date of happening.dates) {
      const { value } = date;
      if (value?.precision !== "day" || !value.start) continue;
      const age = published - (dayOfIso(value.start) ?? Number.NEGATIVE_INFINITY);
      if (age < 0 || age > 7) continue;
      first ??= date;
      (first.value?.start === value.start ? told : others).add(happening.sentence);
    }
  }
  return first ? { date: first, main: told.size >= 2 * others.size } : undefined;
}
