import type { DateFamily } from "../date-family.js";
import { holidays } from "./holidays.js";
import { monthDays } from "./month-days.js";
import { months } from "./months.js";
import { namedDates } from "./named-dates.js";
import { nights } from "./nights.js";
import { numericDates } from "./numeric-dates.js";
import { quarters } from "./quarters.js";
import { relativeDays } from "./relative-days.js";
import { relativeSpans } from "./relative-spans.js";
import { seasons } from "./seasons.js";
import { textDays } from "./text-days.js";
import { unitsAgo } from "./units-ago.js";
import { vagueTimes } from "./vague-times.js";
import { weekdays } from "./weekdays.js";
import { weeksOf } from "./weeks-of.js";
import { years } from "./years.js";

/** Every family of date expressions. Their order does not change any answer. */
export const dateFamilies: readonly DateFamily[] = [
  holidays,
  monthDays,
  months,
  namedDates,
  nights,
  numericDates,
  quarters,
  relativeDays,
  relativeSpans,
  seasons,
  textDays,
  unitsAgo,
  vagueTimes,
  weekdays,
  weeksOf,
  years,
];
