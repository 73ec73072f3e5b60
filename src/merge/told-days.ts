import type { ToldIncident } from "../model/index.js";
import { dayNumber } from "./day.js";

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
export function toldDays({ incident, report }: ToldIncident): ToldDays | undefined {
  const { start, end, precision } = incident.time;
  if (start && end && precision !== "before") return { first: dayNumber(start), last: dayNumber(end), said: true };
  const until = end ?? report.published;
  if (!until) return undefined;
  const last = dayNumber(until);
  return Number.isNaN(last) ? undefined : { first: last - (incident.background ? recalledAge : newsAge), last, said: false };
}
