/** A stretch of a text, `end` exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** The sentences of a text, roughly: up to a stop before a blank, or up to an empty line. */
export function sentencesOf(text: string): Range[] {
  const found: Range[] = [];
  let start = 0;
  // bounded: one mark, then marks of one class
  for (const match of text.matchAll(/[.!?]["”')\]]*(?=\s)|\n[^\S\n]*\n/g)) {
    const end = match.index + match[0].length;
    const word =
      text
        .slice(Math.max(start, match.index - 12), match.index)
        .split(/\s/)
        .at(-1) ?? "";
    if (
      match[0].startsWith(".") &&
      (/^(?:mr|mrs|dr|gen|col|lt|maj|capt|sgt|st|no|msgr|fr|sr|jr|rev)$/i.test(word) || /^\p{L}$/u.test(word))
    )
      continue;
    found.push({ start, end });
    start = end;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}

/** Position of the sentence that holds a character: the last that begins at or before it. */
export function sentenceAt(sentences: readonly Range[], at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle] as Range).start <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
