import { dayOfIso } from "../language/en/dates/calendar.js";
import type { ToldIncident } from "../model/index.js";
import { onceEach } from "./once-each.js";

/** First and last day on which an incident may have happened, and whether its report says so or it is only taken from the day of the news. */
export interface ToldDays {
  first: number;
  last: number;
  said: boolean;
}

/** News is of the days before it: an incident without a day of its own is looked for so many days before its report. */
const newsAge = 4;
const recalledAge = 40;

/** The days that an incident may lie on; undefined where neither it nor its report has any. */
export const toldDays: (told: ToldIncident) => ToldDays | undefined = onceEach(({ incident, report }) => {
  const { start, end, precision } = incident.time;
  const [first, last] = [start === null ? null : dayOfIso(start), end === null ? null : dayOfIso(end)];
  if (first !== null && last !== null && precision !== "before") return { first, last, said: true };
  const until = last ?? dayOfIso(report.published ?? "");
  return until === null ? undefined : { first: until - (incident.background ? recalledAge : newsAge), last: until, said: false };
});
