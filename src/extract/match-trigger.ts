import type { ObjectClass } from "../incident-types/index.js";
import type { NounGroup, VerbGroup } from "../language/en/phrases.js";
import type { Sentence } from "../text/text-document.js";
import { hasClass } from "./classify-group.js";
import type { Reading } from "./reading.js";
import type { CompiledTrigger } from "./trigger-index.js";

/** End of a verb trigger (exclusive), its later words found within three tokens or after one noun group, its "of" and its "and". */
export function matchVerb(reading: Reading, verb: VerbGroup, trigger: CompiledTrigger, sentence: Sentence): number | undefined {
  let at = verb.head + 1;
  if (isNamedInQuotes(reading, verb.head, at)) return undefined;
  for (const word of trigger.rest) {
    let found = -1;
    const reach = Math.max(at + 3, endOfObject(reading, at) + 1);
    const wanted = word.startsWith("{") ? (word.slice(1, -1) as ObjectClass) : undefined;
    for (let k = at; k < Math.min(sentence.lastToken, reach); k += 1) {
      const lower = reading.lower(k);
      if (wanted) {
        const group = reading.nounGroupAt(k);
        if (group && group.first === k && hasClass(reading, group, wanted)) {
          found = group.last - 1;
          break;
        }
        // "fired two rounds on Tuesday": the day's, not the verb's.
      } else if (lower === word && !(/^(?:on|at|in)$/.test(word) && reading.dateOf[k + 1] !== -1)) {
        found = k;
        break;
      }
      if (reading.token(k).pos === "PUNCT" && lower !== "-") break;
    }
    if (found < 0) return undefined;
    at = found + 1;
  }
  return at;
}

/** Where the object that begins at the token ends: "the 17-year-old son of a trader", "a doctor and two nurses". */
function endOfObject(reading: Reading, at: number): number {
  const object = reading.nounGroupAt(at);
  // "the driver" is the trigger's own, "of a bus" its object's.
  const inside = reading.lower(at) === "of";
  if (!inside && (!object || object.first > at + 1)) return 0;
  let end = inside ? at : (object as NounGroup).last;
  for (let joined = 0; joined < 3; joined += 1) {
    if (!/^(?:of|and)$/.test(reading.lower(end))) break;
    const next = reading.nounGroupAt(end + 1);
    if (next?.first !== end + 1) break;
    end = next.last;
  }
  return end;
}

/** End of a noun trigger: its words follow one another, and the last is what its noun group is about. */
export function matchNoun(
  reading: Reading,
  i: number,
  group: NounGroup | undefined,
  trigger: CompiledTrigger,
  sentence: Sentence,
): number | undefined {
  let at = i + 1;
  for (const word of trigger.rest) {
    if (at >= sentence.lastToken || reading.lower(at) !== word) return undefined;
    at += 1;
  }
  const last = at - 1;
  if (isNamedInQuotes(reading, i, at)) return undefined;
  if (reading.doc.caseStyle === "mixed" && isNamed(reading, i)) return undefined;
  if (
    reading.token(i).pos === "PROPN" &&
    reading.doc.caseStyle === "mixed" &&
    reading.token(i).start > (reading.doc.sentences[reading.token(i).sentence]?.start ?? 0) &&
    /^\p{Lu}\p{Ll}/u.test(reading.token(i).text) &&
    reading.token(i - 1)?.pos === "PROPN"
  )
    return undefined;
  if (group) {
    if (group.head !== last && last < group.head) {
      // "bomb disposal squad": the noun only describes another.
      const next = reading.token(last + 1);
      if (next && (next.pos === "NOUN" || next.text === "-")) return undefined;
      if (next && next.pos === "PROPN") return undefined;
    }
  } else if (reading.token(last + 1)?.pos === "NOUN") return undefined;
  return at;
}

/** "the plan they called Storm of Ash": a capital in mid-sentence names. */
function isNamed(reading: Reading, i: number): boolean {
  const token = reading.token(i);
  const before = reading.token(i - 1);
  if (token.pos !== "PROPN" || !before || before.sentence !== token.sentence || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false;
  const next = reading.token(i + 1);
  return (
    !/^\P{L}+$/u.test(before.text) &&
    (next?.lower === "of" || (next !== undefined && /^\p{Lu}/u.test(next.text) && next.sentence === token.sentence))
  );
}

/** A word alone between quotation marks is named, not told of. */
function isNamedInQuotes(reading: Reading, first: number, last: number): boolean {
  return /^["“”]$/.test(reading.token(first - 1)?.text ?? "") && /^["“”]$/.test(reading.token(last)?.text ?? "");
}
