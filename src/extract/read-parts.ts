import { withPeople } from "../language/en/phrases.js";
import type { Sentence } from "../text/text-document.js";
import { wordTest } from "../text/word.js";
import type { Count, Happening } from "./happening.js";
import { countOf } from "./read-counts.js";
import type { Reading } from "./reading.js";
import { triggerIndex } from "./trigger-index.js";

const opensPart = wordTest((word) => word === "whom" || word === "them");

/**
 * "eight people were killed, of whom three were novices", "26 were treated, two of whom may lose an eye", "five men, one of them a
 * foreigner": some of those who were just counted. Not where a verb of violence tells of these few something else.
 */
export function readParts(reading: Reading, sentence: Sentence, told: readonly Happening[]): void {
  for (let i = sentence.firstToken + 2; i < sentence.lastToken; i += 1) {
    if (!opensPart(reading.word(i)) || !/^(?:of|among)$/.test(reading.lower(i - 1))) continue;
    // The figure stands before ("two of whom") or behind ("of whom two").
    const before = reading.nounGroupAt(i - 2);
    const group = before?.quantity && before.last === i - 1 ? before : reading.nounGroupAt(i + 1);
    if (!group?.quantity || (group !== before && group.first !== i + 1)) continue;
    const whole = lastWholeBefore(told, Math.min(group.first, i - 1));
    if (!whole) continue;
    const [happening, count] = whole;
    if (happening.counts.some((other) => other.group.first === group.first)) continue;
    if (tellsOfOther(reading, sentence, Math.max(i + 1, group.last))) continue;
    const part = countOf(reading, withPeople(group, "generic"), count.about, count.statement);
    if (!part?.best || part.best > (count.best ?? count.low ?? 0)) continue;
    const people = group.people && group.people !== "generic" ? group.people : count.group.people;
    happening.counts.push({ ...part, part: true, group: { ...part.group, people }, cumulative: count.cumulative });
  }
}

/** The figure that stands last before token `at` and is no part itself. */
function lastWholeBefore(told: readonly Happening[], at: number): [Happening, Count] | undefined {
  let found: [Happening, Count] | undefined;
  for (const happening of told)
    for (const count of happening.counts)
      if (!count.part && count.group.last <= at && (!found || count.group.last > found[1].group.last)) found = [happening, count];
  return found;
}

/** "…, of whom three died later": a verb of violence follows in the clause. */
function tellsOfOther(reading: Reading, sentence: Sentence, from: number): boolean {
  for (let i = from; i < sentence.lastToken; i += 1) {
    if (/^[;,]$/.test(reading.token(i).text)) return false;
    const triggers = reading.verbGroupAt(i)?.head === i ? triggerIndex().byWord.get(reading.lower(i)) : undefined;
    // "in danger of losing a leg" tells of nothing that happened: words that need others beside them do not count alone.
    if (triggers?.some(({ verbal, rest }) => verbal && rest.length === 0)) return true;
  }
  return false;
}
