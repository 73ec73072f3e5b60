/**
 * A distinct word of the reports read so far, in lower case, with what was found out about it. Most words of the news come
 * again in every report, and most questions about a word have one answer wherever it stands: it is worked out once.
 */
export class Word {
  /** Bits of the tests that were asked of the word, and of those that it passed. */
  asked = 0;
  passed = 0;
  furtherAsked = 0;
  furtherPassed = 0;
  lastAsked = 0;
  lastPassed = 0;

  constructor(readonly lower: string) {}
}

/** Words are kept up to this many, then forgotten, so that memory does not grow with what is read. */
const mostWords = 30_000;
/** By printed form: "The" and "the" lead to one word. */
const words = new Map<string, Word>();

/** The word that is printed so. */
export function wordOf(printed: string): Word {
  const known = words.get(printed);
  if (known) return known;
  if (words.size >= mostWords) words.clear();
  const lower = printed.toLowerCase();
  const word = lower === printed ? new Word(lower) : wordOf(lower);
  words.set(printed, word);
  return word;
}

/** A word as it is printed, capitals and all. */
export interface PrintedWord {
  readonly text: string;
  readonly word: Word;
  /** It is a line break or the like. */
  readonly blank: boolean;
}

/** What is kept of a word that is printed so. */
export function printedWord(text: string): PrintedWord {
  return { text, word: wordOf(text), blank: text.trim() === "" };
}

/** A number of bits that engines hold as a small integer; a word has three pairs of them. */
const bitsOfOne = 30;
let tests = 0;

/**
 * A question about a word in lower case, answered from memory where it was asked before. `holds` must depend on nothing but
 * the word. For questions that a module asks of many words; made once, when the module is loaded.
 */
export function wordTest(holds: (lower: string) => boolean): (word: Word) => boolean {
  const bit = 1 << (tests % bitsOfOne);
  const third = Math.floor(tests / bitsOfOne);
  tests += 1;
  if (third === 0) return (word) => ((word.asked & bit) !== 0 ? (word.passed & bit) !== 0 : ask(word, bit, holds));
  if (third === 1) return (word) => ((word.furtherAsked & bit) !== 0 ? (word.furtherPassed & bit) !== 0 : askFurther(word, bit, holds));
  if (third === 2) return (word) => ((word.lastAsked & bit) !== 0 ? (word.lastPassed & bit) !== 0 : askLast(word, bit, holds));
  // No bit is left to remember the answers by.
  return (word) => holds(word.lower);
}

function ask(word: Word, bit: number, holds: (lower: string) => boolean): boolean {
  const answer = holds(word.lower);
  word.asked |= bit;
  if (answer) word.passed |= bit;
  return answer;
}

function askFurther(word: Word, bit: number, holds: (lower: string) => boolean): boolean {
  const answer = holds(word.lower);
  word.furtherAsked |= bit;
  if (answer) word.furtherPassed |= bit;
  return answer;
}

function askLast(word: Word, bit: number, holds: (lower: string) => boolean): boolean {
  const answer = holds(word.lower);
  word.lastAsked |= bit;
  if (answer) word.lastPassed |= bit;
  return answer;
}
