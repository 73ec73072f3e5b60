import type { DateFamily, DateMatch, PartOfDay } from "../date-family.js";
import { todayWords, unit, W } from "../date-lexicon.js";
import type { DateWords } from "../date-words.js";
import { dayInterval } from "../interval.js";
import { partAt, readPartOfDay, readShade } from "../read-part-of-day.js";

/** Days counted from the report's own: "yesterday", "last night", "this morning", "the day before yesterday". */
export const relativeDays: DateFamily = {
  name: "relative-days",
  triggers: [W.Today, W.Early, W.Late, W.Earlier, W.Later, W.Last, W.This, W.The],
  match(words, i) {
    return dayBesideYesterday(words, i) ?? partOfToday(words, i) ?? today(words, i);
  },
  examples: [
    { text: "Rebels shelled the port [[yesterday]].", published: "2024-03-01", value: "2024-02-29" },
    { text: "Rebels shelled the port [[late yesterday]].", published: "2024-03-01", value: "2024-02-29", partOfDay: "late" },
    { text: "[[Today]] five people died.", published: "2024-03-01", value: "2024-03-01" },
    { text: "Five people died [[earlier today]].", published: "2024-03-01", value: "2024-03-01" },
    { text: "A pump broke [[last night]].", published: "2024-03-01", value: "2024-02-29", partOfDay: "night" },
    { text: "A pump broke [[this morning]].", published: "2024-03-01", value: "2024-03-01", partOfDay: "morning" },
    { text: "A pump broke [[yesterday evening]].", published: "2024-03-01", value: "2024-02-29", partOfDay: "evening" },
    { text: "The curfew starts [[tonight]].", published: "2024-03-01", value: "2024-03-01", partOfDay: "night" },
    { text: "They will be buried [[tomorrow]].", published: "2024-02-29", value: "2024-03-01" },
    { text: "He was seized [[the day before yesterday]].", published: "2024-03-01", value: "2024-02-28" },
    { text: "The port was hit [[yesterday]].", published: null, value: null },
  ],
  counterExamples: ["The last nightclub was closed.", "This is the day before the storm.", "He was late, and she was early."],
};

function today(words: DateWords, i: number): DateMatch | null {
  const shade = readShade(words, i);
  if (!words.is(shade.next, W.Today)) return null;
  const value = words.value(shade.next);
  const at = shade.next + 1;
  const after = readPartOfDay(words, at);
  const tonight = value === todayWords.tonight;
  return found(i, after.next, tonight ? 0 : value, shade.part ?? after.part ?? (tonight ? "night" : undefined));
}

/** "last night", "early this morning". */
function partOfToday(words: DateWords, i: number): DateMatch | null {
  const shade = readShade(words, i);
  const at = shade.next;
  const part = partAt(words, at + 1);
  if (!part || part === "overnight") return null;
  if (words.is(at, W.This)) return found(i, at + 2, 0, shade.part ?? part);
  if (words.is(at, W.Last) && (part === "night" || part === "evening")) return found(i, at + 2, -1, shade.part ?? part);
  return null;
}

/** "the day before yesterday", "the day after tomorrow". */
function dayBesideYesterday(words: DateWords, i: number): DateMatch | null {
  if (!words.is(i, W.The) || !words.is(i + 1, W.Unit) || words.value(i + 1) !== unit.day || !words.is(i + 3, W.Today)) return null;
  const day = words.value(i + 3);
  if (words.is(i + 2, W.Before) && day === todayWords.yesterday) return found(i, i + 4, -2, undefined);
  if (words.is(i + 2, W.After) && day === todayWords.tomorrow) return found(i, i + 4, 2, undefined);
  return null;
}

function found(first: number, last: number, offset: number, partOfDay: PartOfDay | undefined): DateMatch {
  return {
    first,
    last,
    kind: "relative",
    anchor: "published",
    partOfDay,
    joins: true,
    dated: true,
    resolve: ({ published }) => (published === null ? null : dayInterval(published + offset)),
  };
}
