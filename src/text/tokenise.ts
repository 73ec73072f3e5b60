import type { Paragraph } from "./find-paragraphs.js";
import { retag } from "./retag.js";
import { tagger } from "./tagger.js";
import type { Token } from "./text-document.js";
import { type PrintedWord, printedWord } from "./word.js";

/** wink is given this much at a time at most, so that memory stays bounded on any input. */
const chunkLength = 20_000;

/** Towns that wink takes for the abbreviation of a name where a full stop follows ("in Jos."). */
const placeWithStop = /^Jos\.$/;

/** Words, numbers and marks of the paragraphs, tagged. `text` is clean and truecased; sentences are filled in later. */
export function tokenise(text: string, paragraphs: readonly Paragraph[]): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  const flush = (start: number, end: number) => {
    let cursor = start;
    const { words, tags } = tagger.tag(text.slice(start, end));
    for (let k = 0; k < words.length; k += 1) {
      const { text: value, word, blank } = words[k] as PrintedWord;
      // Line breaks come as tokens; they end no sentence and say nothing.
      if (blank) continue;
      // Nearly always the next thing after blanks; a token that wink rewrote is searched for.
      while (text.charCodeAt(cursor) === 32) cursor += 1;
      const at = text.startsWith(value, cursor) ? cursor : text.indexOf(value, cursor);
      if (at < 0 || at + value.length > end) continue;
      if (placeWithStop.test(value)) {
        for (const [from, to] of [
          [at, at + value.length - 1],
          [at + value.length - 1, at + value.length],
        ] as const) {
          const printed = printedWord(text.slice(from, to));
          tokens.push({
            index: tokens.length,
            start: from,
            end: to,
            text: printed.text,
            lower: printed.word.lower,
            word: printed.word,
            pos: tokens.at(-1)?.end === from ? "PUNCT" : "PROPN",
            sentence: 0,
          });
        }
        cursor = at + value.length;
        continue;
      }
      tokens.push({
        index: tokens.length,
        start: at,
        end: at + value.length,
        text: value,
        lower: word.lower,
        word,
        pos: tags[k] ?? "X",
        sentence: 0,
      });
      cursor = at + value.length;
    }
  };
  let start = paragraphs[0]?.start ?? 0;
  for (const paragraph of paragraphs) {
    if (paragraph.end - start > chunkLength && paragraph.start > start) {
      flush(start, paragraph.start);
      start = paragraph.start;
    }
    while (paragraph.end - start > chunkLength) {
      // A paragraph longer than any that a person writes: cut at a blank.
      from = text.lastIndexOf(" ", start + chunkLength);
      if (from <= start) from = start + chunkLength;
      flush(start, from);
      start = from;
    }
  }
  const last = paragraphs.at(-1);
  if (last && last.end > start) flush(start, last.end);
  retag(tokens);
  return tokens;
}
