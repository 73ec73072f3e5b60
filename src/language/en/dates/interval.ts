import type { DateValue } from "../../../model/index.js";
import { dayOf, daysInMonth, isoOf, mondayOf } from "./calendar.js";

export type IntervalPrecision = "day" | "range" | "week" | "month" | "year";

/** Days from `from` to `to`, both inclusive, as day numbers. */
export interface Interval {
  from: number;
  to: number;
  precision: IntervalPrecision;
}

export function dayInterval(day: number): Interval {
  return { from: day, to: day, precision: "day" };
}

export function rangeInterval(from: number, to: number): Interval {
  return { from, to, precision: "range" };
}

/** The calendar week, Monday to Sunday, around a day. */
export function weekInterval(day: number): Interval {
  const monday = mondayOf(day);
  return { from: monday, to: monday + 6, precision: "week" };
}

/** Whole months; `index` and `last` count months from the year 0. */
export function monthsInterval(index: number, last = index): Interval {
  const [year, month] = [Math.floor(last / 12), (last % 12) + 1];
  return {
    from: dayOf(Math.floor(index / 12), (index % 12) + 1, 1),
    to: dayOf(year, month, daysInMonth(year, month)),
    precision: last === index ? "month" : "range",
  };
}

export function yearInterval(year: number): Interval {
  return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31), precision: "year" };
}

export function yearsInterval(first: number, last: number): Interval {
  return { from: dayOf(first, 1, 1), to: dayOf(last, 12, 31), precision: first === last ? "year" : "range" };
}

/** The interval as the model writes it, or undefined where it leaves the years that can be written. */
export function dateValueOf(interval: Interval): DateValue | undefined {
  const start = isoOf(interval.from);
  const end = isoOf(interval.to);
  if (start === null || end === null || interval.to < interval.from) return undefined;
  return { start, end, precision: interval.precision };
}
