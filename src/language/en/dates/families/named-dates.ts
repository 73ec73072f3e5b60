import { dayOf } from "../calendar.js";
import type { DateFamily, DateMatch } from "../date-family.js";
import { W } from "../date-lexicon.js";
import type { DateWords } from "../date-words.js";
import { dayInterval } from "../interval.js";
import { readDays } from "./month-days.js";

/** Dates that have become names: "the September 11 attacks", "Black September", "the June 4 movement", "the Sunday Times". */
export const namedDates: DateFamily = {
  name: "named-dates",
  triggers: [W.Weekday, W.Month, W.Digits, W.Name, W.Holiday],
  match(words, i) {
    return newspaper(words, i) ?? blackDay(words, i) ?? movement(words, i) ?? nineEleven(words, i);
  },
  examples: [
    { text: "It is the worst since the [[September 11 attacks]].", published: "2024-05-15", value: "2001-09-11", role: "part-of-name" },
    { text: "It is the worst since the [[9/11 attacks]].", published: "2024-05-15", value: "2001-09-11", role: "part-of-name" },
    { text: "Fighters of [[Black September]] fled.", published: "2024-05-15", value: null, role: "part-of-name" },
    { text: "The [[Sunday Times]] reported it.", published: "2024-05-15", value: null, role: "part-of-name" },
    { text: "Leaders of the [[June 4 movement]] were held.", published: "2024-05-15", value: null, role: "part-of-name" },
    { text: "The [[March 14 alliance]] denied it.", published: "2024-05-15", value: null, role: "part-of-name" },
    { text: "The [[Good Friday Agreement]] holds.", published: "2024-05-15", value: null, role: "part-of-name" },
    { text: "Relatives of the [[Bloody Sunday]] dead came.", published: "2024-05-15", value: null, role: "part-of-name" },
    { text: "The [[June 4]] accord failed.", published: "2024-06-15", value: "2024-06-04" },
    { text: "The [[June 4]] attack was the worst.", published: "2024-06-15", value: "2024-06-04" },
  ],
  counterExamples: ["A black car and bloody clothes were found.", "He won 9 of 11 votes."],
};

const papers =
  /^(?:times|mail|telegraph|express|mirror|star|herald|tribune|observer|independent|standard|vanguard|punch|post|world|school|mosque|nation|trust|sun)$/;
const movements =
  /^(?:movement|movements|alliance|coalition|bloc|brigade|brigades|organization|organisation|front|martyrs|revolution|group)$/;
const treaties = /^(?:agreement|agreements|accord|accords|deal)$/;
const attacks =
  /^(?:attack|attacks|attackers|hijackings|hijackers|terror|terrorist|terrorists|bombings|bombers|commission|suspects|plot|plotters|strikes)$/;

function named(first: number, last: number, day: number | null): DateMatch {
  return {
    first,
    last,
    kind: "absolute",
    anchor: "none",
    role: "part-of-name",
    dated: true,
    resolve: () => (day === null ? null : dayInterval(day)),
  };
}

/** "Sunday Times": the day and a capitalised word that papers bear. */
function newspaper(words: DateWords, i: number): DateMatch | null {
  if (!words.is(i, W.Weekday) || !papers.test(words.lower(i + 1))) return null;
  return words.doc.caseStyle !== "mixed" || words.isCapital(i + 1) ? named(i, i + 2, null) : null;
}

/** "Black September", "Bloody Sunday", "Good Friday Agreement". */
function blackDay(words: DateWords, i: number): DateMatch | null {
  const day = words.is(i + 1, W.Weekday) || words.is(i + 1, W.Month);
  if (!day || (words.doc.caseStyle === "mixed" && !(words.isCapital(i) && words.isCapital(i + 1)))) return null;
  if (words.is(i, W.Name)) return named(i, i + 2, null);
  return words.is(i, W.Holiday) && treaties.test(words.lower(i + 2)) ? named(i, i + 3, null) : null;
}

/** "June 4 movement", "17 November group", "September 11 attacks". */
function movement(words: DateWords, i: number): DateMatch | null {
  if (!words.is(i, W.Month) && !words.is(i, W.Digits)) return null;
  const days = readDays(words, i);
  if (!days) return null;
  const at = words.is(days.next, W.Dash) ? days.next + 1 : days.next;
  const follower = words.lower(at);
  if (days.month === 9 && days.day === 11 && attacks.test(follower)) return named(i, at + 1, dayOf(2001, 9, 11));
  return movements.test(follower) ? named(i, at + 1, null) : null;
}

function nineEleven(words: DateWords, i: number): DateMatch | null {
  const shape = words.is(i, W.Digits) && words.is(i + 1, W.Slash) && words.is(i + 2, W.Digits) && words.touches(i) && words.touches(i + 1);
  if (!shape || words.is(i + 3, W.Slash) || (words.is(i - 1, W.Slash) && words.touches(i - 1))) return null;
  if (words.value(i) === 9 && words.value(i + 2) === 11)
    return named(i, attacks.test(words.lower(i + 3)) ? i + 4 : i + 3, dayOf(2001, 9, 11));
  // "26/11 attacks": a name, but whose year is not in it.
  return attacks.test(words.lower(i + 3)) && words.value(i) <= 31 && words.value(i + 2) <= 31 ? named(i, i + 4, null) : null;
}
