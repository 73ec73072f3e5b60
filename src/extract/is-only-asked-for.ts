import type { NounGroup } from "../language/en/noun-group.js";
import { wordTest } from "../text/word.js";
import type { Reading } from "./reading.js";

const asks = wordTest((word) =>
  /^(?:demand(?:s|ed|ing)?|call(?:s|ed|ing)?|urg(?:e|es|ed|ing)|s(?:eek|eeks|ought|eeking)|insist(?:s|ed|ing)?|favou?r(?:s|ed|ing)?|advocat(?:e|es|ed|ing)|recommend(?:s|ed|ing)?|suggest(?:s|ed|ing)?|press(?:es|ed|ing)?)$/.test(
    word,
  ),
);

/**
 * "demanded a ban and the arrest of its leaders", "may be placed under house arrest", "would court arrest", "if there are arrests":
 * what somebody calls for, or what may come, was not done. The verb before the noun decides.
 */
export function isOnlyAskedFor(reading: Reading, noun: NounGroup): boolean {
  const { firstToken } = reading.sentenceOf(noun.first);
  for (let i = noun.first - 1; i >= Math.max(firstToken, noun.first - 16); i -= 1) {
    const word = reading.lower(i);
    // "the demand for his arrest"
    if (/^(?:demands?|calls?)$/.test(word) && /^(?:for|of|that)$/.test(reading.lower(i + 1)) && reading.nounGroupAt(i)) return true;
    const verb = reading.verbGroupAt(i);
    if (!verb) {
      if (/^[;:]$/.test(reading.token(i).text)) return false;
      continue;
    }
    if (reading.lower(verb.head) === "court" && !verb.past) return true;
    if (verb.modal && !verb.perfect) return /^(?:will|would|may|might|could|can|should|shall|must)$/.test(verb.modal);
    if (reading.lower(verb.first - 1) === "if" || (reading.lower(verb.first - 1) === "there" && reading.lower(verb.first - 2) === "if"))
      return true;
    return (
      asks(reading.word(verb.head)) && !verb.passive && (reading.lower(verb.head).startsWith("call") ? calledFor(reading, verb.last) : true)
    );
  }
  return reading.lower(noun.first - 1) === "court";
}

function calledFor(reading: Reading, last: number): boolean {
  return /^(?:for|upon|on)$/.test(reading.lower(last));
}
