import type { DateFamily } from "../date-family.js";
import { unit, W } from "../date-lexicon.js";
import { weekInterval } from "../interval.js";
import { monthDays } from "./month-days.js";

/** Weeks named by a day in them: "the week of March 6". */
export const weeksOf: DateFamily = {
  name: "weeks-of",
  triggers: [W.The, W.Unit],
  match(words, i) {
    const at = words.is(i, W.The) ? i + 1 : i;
    if (!words.is(at, W.Unit) || words.value(at) !== unit.week || !words.is(at + 1, W.Of)) return null;
    const day = monthDays.triggers.includes(words.cls(at + 2)) ? monthDays.match(words, at + 2) : null;
    if (!day) return null;
    return {
      ...day,
      first: i,
      kind: "span",
      resolve(context) {
        const interval = day.resolve(context);
        return interval && weekInterval(interval.from);
      },
    };
  },
  examples: [
    { text: "The raids began in [[the week of March 6]].", published: "2024-05-15", value: "2024-03-04..2024-03-10 week" },
    { text: "The raids began in [[the week of 6 March 2023]].", published: null, value: "2023-03-06..2023-03-12 week" },
    { text: "The case is heard [[the week of June 3]].", published: "2024-05-15", value: "2024-06-03..2024-06-09 week" },
  ],
  counterExamples: ["It was the week of the raids.", "They mourned for a week of six days."],
};
