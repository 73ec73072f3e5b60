import type { Span } from "../model/index.js";
import { foldName } from "./fold-name.js";
import { plainWords } from "./plain-words.js";

/** Words as runs of letters. Nothing that can run away on hostile text: one class, one repetition. */
const word = /[\p{L}\p{M}’']+/gu;

/** Beyond so many characters a text's names tell nothing more of what it is about. */
const readFor = 20_000;
const longestWord = 40;
const mostWords = 60;
const mostNames = 60;

/** A word as it is compared: folded, without the endings of English; undefined where it tells nothing. */
function stemOf(raw: string): string | undefined {
  if (raw.length < 3 || raw.length > longestWord) return undefined;
  const folded = foldName(raw.replace(/[’']s$/u, ""));
  const stem = folded.length > 5 ? folded.replace(/(?:ing|ed|es|s)$/, "") : folded.replace(/([^s])s$/, "$1");
  return stem.length < 3 || plainWords.has(stem) || plainWords.has(folded) ? undefined : stem;
}

/** Start and end of the sentence around a position, found by its stops and line ends: good enough to gather words. */
function sentenceAround(text: string, { start, end }: Span): [number, number] {
  let from = start;
  while (from > 0 && start - from < 400 && !isStop(text, from - 1)) from -= 1;
  let to = end;
  while (to < text.length && to - end < 400 && !isStop(text, to)) to += 1;
  return [from, to];
}

function isStop(text: string, at: number): boolean {
  const c = text.charAt(at);
  if (c === "\n") return text.charAt(at + 1) === "\n" || text.charAt(at - 1) === "\n";
  return (c === "." || c === "!" || c === "?") && /\s/.test(text.charAt(at + 1));
}

/** The telling words of the sentences in which `spans` stand, sorted, each once; at most 60. */
export function tellingWords(text: string, spans: readonly Span[]): string[] {
  const found = new Set<string>();
  const read = new Set<number>();
  for (const span of spans) {
    const [from, to] = sentenceAround(text, span);
    if (read.has(from)) continue;
    read.add(from);
    for (const [raw] of text.slice(from, to).matchAll(word)) {
      const stem = stemOf(raw);
      if (stem) found.add(stem);
      if (found.size >= mostWords) return [...found].sort();
    }
  }
  return [...found].sort();
}

/**
 * Names that a text uses: its words with a capital that do not only stand at the start of a sentence, folded, sorted; the 60 that come first.
 * A text in capitals has none that can be told.
 */
export function namesIn(text: string): string[] {
  const head = text.slice(0, readFor);
  const letters = head.match(/\p{L}/gu)?.length ?? 0;
  if ((head.match(/\p{Lu}/gu)?.length ?? 0) > letters * 0.5) return [];
  const found = new Set<string>();
  for (const { 0: raw, index } of head.matchAll(word)) {
    if (!/^\p{Lu}/u.test(raw) || startsSentence(head, index)) continue;
    const stem = stemOf(raw);
    if (stem) found.add(stem);
    if (found.size >= mostNames) break;
  }
  return [...found].sort();
}

function startsSentence(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && /[\s"“”'‘’([]/.test(text.charAt(before)) && text.charAt(before) !== "\n") before -= 1;
  return before < 0 || /[.!?\n:]/.test(text.charAt(before));
}
