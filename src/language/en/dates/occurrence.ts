import { civilOf, dayOf, isCivil, monthIndexOf, weekdayOf } from "./calendar.js";
import type { DateContext } from "./date-family.js";

/**
 * Which of the recurring days "Tuesday", "May 12", "May" is meant: the latest that is not after the report's day, unless the
 * words around say that it lies ahead. News tells what happened; a wrong future reading costs more than a missed one.
 */

/** The weekday (Monday = 0) that is meant. */
export function occurrenceOfWeekday(context: DateContext, weekday: number): number | null {
  if (context.notBefore !== undefined) return weekdayNotBefore(context.notBefore, weekday);
  const reference = context.notAfter ?? context.published;
  if (reference === null) return null;
  return context.future && context.notAfter === undefined ? weekdayNotBefore(reference, weekday) : weekdayNotAfter(reference, weekday);
}

export function weekdayNotAfter(day: number, weekday: number): number {
  return day - ((weekdayOf(day) - weekday + 7) % 7);
}

export function weekdayNotBefore(day: number, weekday: number): number {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}

/** A day of the year without its year; 29 February finds the nearest leap year. */
export function occurrenceOfMonthDay(context: DateContext, month: number, day: number): number | null {
  if (context.notBefore !== undefined) return monthDayFrom(context.notBefore, month, day, 1);
  const reference = context.notAfter ?? context.published;
  if (reference === null) return null;
  const past = monthDayFrom(reference, month, day, -1);
  if ((!context.future && !context.open) || context.notAfter !== undefined || past === null) return past;
  const next = monthDayFrom(reference, month, day, 1);
  if (!context.future) return next !== null && reference - past > 240 && next - reference <= 125 ? next : past;
  // "would reopen on May 12" in a report of May 14: what lies ahead by nearly a year was meant as past.
  return next !== null && next - reference > 300 && reference - past < 60 ? past : next;
}

function monthDayFrom(reference: number, month: number, day: number, direction: 1 | -1): number | null {
  const { year } = civilOf(reference);
  for (let tries = 0; tries <= 9; tries++) {
    const candidate = year + direction * tries;
    if (!isCivil(candidate, month, day)) continue;
    const found = dayOf(candidate, month, day);
    if (direction > 0 ? found >= reference : found <= reference) return found;
  }
  return null;
}

/** A month without its year, counted from the year 0. */
export function occurrenceOfMonth(context: DateContext, month: number): number | null {
  if (context.notBefore !== undefined) {
    const from = monthIndexOf(context.notBefore);
    return from + ((month - 1 - (from % 12) + 12) % 12);
  }
  const reference = context.notAfter ?? context.published;
  if (reference === null) return null;
  const now = monthIndexOf(reference);
  const past = now - (((now % 12) - (month - 1) + 12) % 12);
  if (context.notAfter !== undefined) return past;
  return (context.future && past < now) || (context.open && now - past >= 8) ? past + 12 : past;
}
