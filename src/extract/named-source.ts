import { withEnd } from "../language/en/phrases.js";
import type { Sentence } from "../text/text-document.js";
import { wordTest } from "../text/word.js";
import type { Reading } from "./reading.js";
import { isSourceNoun } from "./source-of.js";
import { type Speaker, withOf } from "./speaker-of.js";

/** Words that may name a source without a verb: "according to police", "as per the mayor", "by the army's count", "from medical sources". */
export const mayNameSource = /^(?:according|per|account|count|reckoning|tally|version|estimate|sources?)$/;

const isAccount = wordTest((word) => /^(?:account|count|reckoning|tally|version|estimate)$/.test(word));

/** The source that the word at `at` names, with the tokens of the clause; undefined where it names none. */
export function namedSource(
  reading: Reading,
  at: number,
  sentence: Sentence,
): { speaker: Speaker; first: number; last: number } | undefined {
  const word = reading.lower(at);
  if (word === "according" || word === "per") {
    if (word === "according" && reading.lower(at + 1) !== "to") return undefined;
    const from = word === "per" ? at + 1 : at + 2;
    const group = reading.nounGroupAt(from);
    if (!group) return undefined;
    const whole = withOf(reading, group, sentence);
    // "60 km per hour" is no source.
    if (word === "per" && !holdsSourceNoun(reading, whole.first, whole.last)) return undefined;
    return { speaker: { group: whole }, first: word === "per" && reading.lower(at - 1) === "as" ? at - 1 : at, last: whole.last };
  }
  const group = reading.nounGroupAt(at);
  // "From military source one learns": the figure belongs to what follows.
  if (!group || (group.head !== at && !(group.head === at + 1 && reading.token(at + 1).pos === "NUM"))) return undefined;
  const before = reading.lower(group.first - 1);
  // "by the gendarmerie's count": whose it is stands before it.
  if (isAccount(reading.word(at)))
    return group.afterPossessive !== undefined && /^(?:by|on)$/.test(before) && holdsSourceNoun(reading, group.first, group.afterPossessive)
      ? { speaker: { group }, first: group.first - 1, last: group.last }
      : undefined;
  // "From military source one learns that …"
  const opens = group.first - 1 === sentence.firstToken || /^[,;]$/.test(reading.token(group.first - 2)?.text ?? "");
  return before === "from" && opens && at > group.first
    ? { speaker: { group: withEnd(group, at + 1) }, first: group.first - 1, last: at + 1 }
    : undefined;
}

function holdsSourceNoun(reading: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i += 1) if (isSourceNoun(reading.word(i)) || reading.actorOf[i] !== -1) return true;
  return false;
}
