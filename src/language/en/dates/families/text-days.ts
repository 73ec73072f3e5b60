import type { DateContext, DateFamily, PartOfDay } from "../date-family.js";
import { unit, W } from "../date-lexicon.js";
import { dayInterval, type Interval } from "../interval.js";
import { partAt, readShade } from "../read-part-of-day.js";
import { calendarUnit } from "./relative-spans.js";

/** Dates counted from the one mentioned last: "that day", "the same night", "the previous week", "the next morning". */
export const textDays: DateFamily = {
  name: "text-days",
  triggers: [W.The, W.That, W.Same, W.Previous, W.Following, W.Earlier, W.Later, W.Early, W.Late],
  match(words, i) {
    const shade = readShade(words, i);
    let at = shade.next;
    const the = words.is(at, W.The);
    const that = words.is(at, W.That);
    if (the || that) at++;
    let step: number | null = null;
    if (words.is(at, W.Same)) step = 0;
    else if (words.is(at, W.Previous)) step = -1;
    else if (words.is(at, W.Following) || (the && words.is(at, W.Next))) step = 1;
    if (step !== null) at++;
    else if (that) step = 0;
    else return null;
    if (!the && !that && step !== 0) return null;
    const part = partAt(words, at);
    const kind = words.is(at, W.Unit) ? words.value(at) : part ? unit.day : 0;
    if (kind === 0 || kind >= unit.hour) return null;
    // "that year-old feud", "the next day-long strike".
    if (words.is(at + 1, W.Dash) && words.touches(at)) return null;
    const night = kind === unit.night;
    return {
      first: i,
      last: at + 1,
      kind: "relative",
      anchor: "text",
      partOfDay: shade.part ?? (part as PartOfDay | undefined) ?? (night ? "night" : undefined),
      joins: true,
      dated: true,
      resolve: (context) => resolveFromText(context, night ? unit.day : kind, step),
    };
  },
  examples: [
    { text: "He was buried on [[the same day]].", published: "2024-05-15", value: "2024-05-15" },
    { text: "The police came [[that night]].", published: "2024-05-15", value: "2024-05-15", partOfDay: "night" },
    { text: "He had fled [[the previous day]].", published: "2024-05-15", value: "2024-05-14" },
    { text: "Troops arrived [[the next morning]].", published: "2024-05-15", value: "2024-05-16", partOfDay: "morning" },
    { text: "[[Later that year]] the war ended.", published: "2024-05-15", value: "2024-01-01..2024-12-31 year" },
    { text: "More died [[the following week]].", published: "2024-05-15", value: "2024-05-20..2024-05-26 week" },
    { text: "He had fled [[the previous day]].", published: null, value: null },
  ],
  counterExamples: [
    "He said that days of rain had flooded the road.",
    "The same men came, and the next house burned.",
    "They took the following road.",
    "He knew that night-time raids were common.",
  ],
};

function resolveFromText(context: DateContext, kind: number, step: number): Interval | null {
  const previous = kind === unit.day ? context.previousDay : context.previous;
  const base = previous ? (step < 0 ? previous.from : previous.to) : context.published;
  if (base === null) return null;
  return kind === unit.day ? dayInterval(base + step) : calendarUnit(base, kind, step, false);
}
