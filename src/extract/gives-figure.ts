import type { NounGroup } from "../language/en/phrases.js";
import type { Sentence } from "../text/text-document.js";
import { wordTest } from "../text/word.js";
import type { Reading } from "./reading.js";

/** Verbs that report only where a figure is what they hand on: "the director spoke of 14", "the mayor put the toll at nine". */
export const mayGiveFigure =
  /^(?:spoken?|speaks?|speaking|verif(?:y|ied)|count(?:s|ed)?|record(?:s|ed)?|register(?:s|ed)?|document(?:s|ed)?|tall(?:y|ied)|list(?:s|ed)?|put|puts|gave|gives|given|revise[sd]?|raise[sd]?|lower(?:s|ed)?|update[sd]?)$/;

/** Of these a toll must be the object: one can give, put or raise other things. */
const needsToll = /^(?:put|puts|gave|gives|given|revise|raise|lower|update)/;
const isToll = wordTest((word) => /^(?:tolls?|number|numbers|figures?|counts?|total|tally|losses|casualties|balance)$/.test(word));
const hedges = wordTest((word) =>
  /^(?:of|to|at|least|most|more|fewer|less|than|about|around|some|up|nearly|over|only|the|a|loss|losing|having|received|between|almost|seeing)$/.test(
    word,
  ),
);

/** Whether the verb at `at` hands on a figure. */
export function givesFigure(reading: Reading, at: number, { lastToken }: Sentence): boolean {
  const isNumber = (i: number) => i < lastToken && reading.token(i).pos === "NUM";
  let i = at + 1;
  if (needsToll.test(reading.lower(at))) {
    while (i < lastToken && i < at + 6 && !isToll(reading.word(i))) i += 1;
    if (!isToll(reading.word(i))) return false;
    for (let k = i + 1; k < lastToken && k < i + 9; k += 1) if (isNumber(k)) return true;
    return false;
  }
  while (i < lastToken && i < at + 6 && hedges(reading.word(i))) i += 1;
  return isNumber(i);
}

const takesUp = wordTest((word) => /^(?:it|its|they|their|he|his|she|her)$/.test(word));

/**
 * "A spokeswoman said its patrol had counted 31 bodies": what the verb before hands on, told of by a verb of counting, is still the
 * first speaker's. Who counts must stand right behind that verb, and a toll that somebody else "put" or "gave" stays that one's.
 */
export function isHandedOn(reading: Reading, before: { at: number } | undefined, speaker: NounGroup, at: number): boolean {
  if (!before || before.at >= speaker.first) return false;
  if (needsToll.test(reading.lower(at)) && !takesUp(reading.word(speaker.first))) return false;
  for (let i = before.at + 1; i < speaker.first; i += 1)
    if (reading.lower(i) !== "that" && reading.dateOf[i] === -1 && !/^(?:on|yesterday|today)$/.test(reading.lower(i))) return false;
  return true;
}
