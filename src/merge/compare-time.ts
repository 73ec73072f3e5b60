import { isoOf } from "../language/en/dates/calendar.js";
import type { ToldIncident } from "../model/index.js";
import type { Sign } from "./comparison.js";
import { toldDays } from "./told-days.js";

/** Days as signs: the same day, a day apart (a paper's day is often one off), or more. */
export function compareTime(a: ToldIncident, b: ToldIncident): Sign[] {
  const [x, y] = [toldDays(a), toldDays(b)];
  if (!x || !y) return [];
  const gap = Math.max(x.first, y.first) - Math.min(x.last, y.last);
  const width = Math.max(x.last - x.first, y.last - y.first);
  if (gap <= 0) {
    if (!x.said || !y.said) return [{ weight: 0.6, words: () => "nothing in the days told keeps them apart" }];
    if (width === 0) return [{ weight: 2, words: () => `both on ${isoOf(x.first)}` }];
    return [
      { weight: width <= 3 ? 1.4 : width <= 7 ? 1 : 0.5, words: () => `${span(x.first, x.last)} and ${span(y.first, y.last)} overlap` },
    ];
  }
  const apart = () => `${span(x.first, x.last)} and ${span(y.first, y.last)} are ${gap} ${gap === 1 ? "day" : "days"} apart`;
  if (gap === 1) return [{ weight: -0.2, words: apart }];
  if (gap === 2) return [{ weight: -2, words: apart }];
  if (gap <= 4 && !(x.said && y.said)) return [{ weight: -2.5, words: apart }];
  return [{ weight: -6, words: apart, never: true }];
}

const span = (first: number, last: number) => (first === last ? isoOf(first) : `${isoOf(first)} to ${isoOf(last)}`);
