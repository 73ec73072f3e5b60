import { dayOfIso } from "../../language/en/dates/calendar.js";

/** How many days a stretch of time has, both ends counted; null where an end is no date. */
export function daysOf(start: string, end: string): number | null {
  const [first, last] = [dayOfIso(start), dayOfIso(end)];
  return first === null || last === null ? null : last - first + 1;
}
