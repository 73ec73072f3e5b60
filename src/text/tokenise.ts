import type { Paragraph } from "./find-paragraphs.js";
import { retag } from "./retag.js";
import { tagger } from "./tagger.js";
import type { Token } from "./text-document.js";
import type { ChunkToken } from "./wink-chunks.js";
import { printedWord } from "./word.js";

/** wink is given this much at a time at most, so that memory stays bounded on any input. */
const chunkLength = 20_000;

/** A town that wink takes for the abbreviation of a name where a full stop follows ("in Jos."). */
const placeWithStop = "Jos.";

const bar = "|".charCodeAt(0);

/** Words, numbers and marks of the paragraphs, tagged. `text` is clean and truecased; sentences are filled in later. */
export function tokenise(text: string, paragraphs: readonly Paragraph[]): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  const flush = (start: number, end: number) => {
    const tagged = tagger.tag(text.slice(start, end));
    for (let k = 0; k < tagged.tokens.length; k += 1) {
      const { text: value, word, blank } = (tagged.tokens[k] as ChunkToken).printed;
      const offset = tagged.starts[k] as number;
      // Line breaks come as tokens; they end no sentence and say nothing.
      if (blank || offset < 0) continue;
      const at = start + offset;
      if (value === placeWithStop) {
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
        continue;
      }
      tokens.push({
        index: tokens.length,
        start: at,
        end: at + value.length,
        text: value,
        lower: word.lower,
        word,
        // The bar of a table parts names; the tagger takes it for one.
        pos: value.charCodeAt(0) === bar ? "PUNCT" : (tagged.tags[k] ?? "X"),
        sentence: 0,
      });
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
