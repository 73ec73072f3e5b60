import type { Sentence } from "../text/text-document.js";
import { wordTest } from "../text/word.js";
import type { Reading } from "./reading.js";

const mayOpenAnother = wordTest((word) =>
  /^(?:meanwhile|elsewhere|separately|previously|earlier|later|in|during|an?|the|also|additionally|besides|about|some|just|few|several|two|three|four|five|six|hours?|days?|\d+)$/.test(
    word,
  ),
);

/** "Meanwhile, …", "In a separate incident …", "Elsewhere …": what follows is another matter. */
export function opensAnother(reading: Reading, sentence: Sentence): boolean {
  if (!mayOpenAnother(reading.word(sentence.firstToken))) return false;
  const words: string[] = [];
  for (let i = sentence.firstToken; i < Math.min(sentence.lastToken, sentence.firstToken + 6); i += 1) words.push(reading.lower(i));
  if (/^(?:meanwhile|elsewhere|separately|previously|earlier)$/.test(words[0] ?? "")) return true;
  const start = words.join(" ");
  // "Several hours later, …", "Also in Xyz, …", "The next day …"
  if (/^(?:(?:about |some |just )?(?:a few|several|two|three|four|five|six|an|a|\d+) )?(?:hours?|days?) later\b/.test(start)) return true;
  // "Later in the evening, …", "Later Monday …"
  if (
    /^later (?:in the (?:day|morning|afternoon|evening|night)|that (?:day|night)|the same (?:day|night)|(?:on )?\p{L}+day)\b/u.test(start)
  )
    return true;
  if (
    /^also (?:in|on|at|near|late|early|\p{L}+day)\b/u.test(start) ||
    /^the (?:next|following) (?:day|morning|night|evening)\b/.test(start)
  )
    return true;
  // "In addition, in a march at Xyz, …"
  if (/^(?:in addition|additionally|besides) , (?:in|at|near|on|during)\b/.test(start)) return true;
  return (
    /^(?:in|during) (?:a |an |the |yet )?(?:separate|another|second|third|other|different|similar|earlier|previous|unrelated|further)\b/.test(
      start,
    ) ||
    // "A second driver was hurt": one more of those hurt, not another matter.
    (/^(?:a|the) (?:second|third|separate) (?!vehicle)/.test(start) && !reading.nounGroupAt(sentence.firstToken)?.people)
  );
}
