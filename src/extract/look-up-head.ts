import type { NounGroup } from "../language/en/phrases.js";
import type { Lexicon } from "../lexicons/lexicon.js";
import { type Word, wordTest } from "../text/word.js";
import type { Reading } from "./reading.js";

/** The class of the words that end at the group's head: the last three, two or one of them. */
export function lookUpHead(
  reading: Reading,
  group: NounGroup,
  lexicon: Lexicon,
): { entry: string; kind: string; first: number } | undefined {
  return lookUpEndingAt(reading, group.first, group.head, lexicon);
}

const endTests = new Map<Lexicon, (word: Word) => boolean>();

/** Whether an entry of the list ends with the word. Most words end none, and no sequence with them need be looked up. */
function mayEnd(lexicon: Lexicon, word: Word): boolean {
  let test = endTests.get(lexicon);
  if (!test) {
    const ends = new Set<string>();
    for (const entry of lexicon.keys())
      for (let i = 0; i < entry.length; i += 1) if (i === 0 || entry[i - 1] === " " || entry[i - 1] === "-") ends.add(entry.slice(i));
    // A word that opens with a hyphen is closed up with whatever stands before it.
    test = wordTest((lower) => lower.startsWith("-") || ends.has(lower));
    endTests.set(lexicon, test);
  }
  return test(word);
}

/** The longest entry of up to three words (hyphens closed up) that ends with token `at` and begins at `from` or later. */
export function lookUpEndingAt(
  reading: Reading,
  from: number,
  at: number,
  lexicon: Lexicon,
): { entry: string; kind: string; first: number } | undefined {
  if (!mayEnd(lexicon, reading.word(at))) return undefined;
  let words = "";
  let best: { entry: string; kind: string; first: number } | undefined;
  for (let i = at, count = 0; i >= from && count < 5; i -= 1, count += 1) {
    const word = reading.lower(i);
    const glued = words !== "" && (word === "-" || words.startsWith("-"));
    words = words === "" ? word : glued ? word + words : `${word} ${words}`;
    const kind = lexicon.get(words);
    if (kind) best = { entry: words, kind, first: i };
  }
  return best;
}
