import type { DateFamily, DateMatch } from "../date-family.js";
import { plural, W } from "../date-lexicon.js";
import type { DateWords } from "../date-words.js";

/** Times that no calendar knows: "recently", "in recent weeks", "several years ago", "the past few days". */
export const vagueTimes: DateFamily = {
  name: "vague-times",
  triggers: [W.Vague, W.Recent, W.Few, W.A, W.The, W.Last, W.Past, W.Next, W.Coming],
  match(words, i) {
    if (words.is(i, W.Vague)) return vague(i, i + 1);
    return recentUnits(words, i) ?? fewAgo(words, i) ?? pastFew(words, i);
  },
  examples: [
    { text: "They moved there [[recently]].", published: "2024-05-15", value: null },
    { text: "Attacks grew in [[recent weeks]].", published: "2024-05-15", value: null },
    { text: "He fled [[several years ago]].", published: "2024-05-15", value: null },
    { text: "He fled [[a few days ago]].", published: "2024-05-15", value: null },
    { text: "He fled [[a couple of weeks ago]].", published: "2024-05-15", value: null },
    { text: "Attacks grew in [[the past few months]].", published: "2024-05-15", value: null, role: "duration" },
    { text: "More will come in [[the coming weeks]].", published: "2024-05-15", value: null },
  ],
  counterExamples: ["A recent attack killed a few men.", "Several people walked past.", "The recent graduates left."],
};

function vague(first: number, last: number, role?: DateMatch["role"]): DateMatch {
  return { first, last, kind: "vague", anchor: "none", role, resolve: () => null };
}

/** "recent weeks", "the coming days". */
function recentUnits(words: DateWords, i: number): DateMatch | null {
  const at = words.is(i, W.The) ? i + 1 : i;
  if (!words.is(at, W.Recent) && !words.is(at, W.Coming)) return null;
  return words.is(at + 1, W.Unit) && words.value(at + 1) > plural ? vague(i, at + 2) : null;
}

/** "a few days ago", "a couple of weeks earlier". */
function fewAgo(words: DateWords, i: number): DateMatch | null {
  let at = words.is(i, W.A) ? i + 1 : i;
  if (!words.is(at, W.Few)) return null;
  at++;
  if (words.is(at, W.Of)) at++;
  if (!words.is(at, W.Unit)) return null;
  const direction = words.cls(at + 1);
  return direction === W.Ago || direction === W.Earlier || direction === W.Later ? vague(i, at + 2) : null;
}

/** "the past few days", "the last several months". */
function pastFew(words: DateWords, i: number): DateMatch | null {
  let at = words.is(i, W.The) ? i + 1 : i;
  if (!words.is(at, W.Last) && !words.is(at, W.Past) && !words.is(at, W.Next) && !words.is(at, W.Coming)) return null;
  at++;
  if (words.is(at, W.A)) at++;
  if (!words.is(at, W.Few)) return null;
  at++;
  if (words.is(at, W.Of)) at++;
  return words.is(at, W.Unit) ? vague(i, at + 1, "duration") : null;
}
