/** A piece of text on a page: where its baseline begins (transform 4 and 5), and how high it is, in points. */
export interface PlacedText {
  str: string;
  hasEOL: boolean;
  height: number;
  transform: number[];
}

/** A page's text: lines that follow closely are a paragraph, a wider gap or a larger type parts them. */
export function paragraphsOf(pieces: readonly PlacedText[]): string {
  const lines: { text: string; y: number; height: number }[] = [];
  let fresh = true;
  for (const { str, hasEOL, height, transform } of pieces) {
    const y = transform[5] ?? 0;
    const line = lines.at(-1);
    if (fresh || !line) lines.push({ text: str, y, height });
    else {
      line.text += str;
      line.height = Math.max(line.height, height);
    }
    fresh = hasEOL;
  }
  const paragraphs: string[] = [];
  let before: (typeof lines)[number] | undefined;
  for (const line of lines) {
    const text = line.text.replace(/\s+/g, " ").trim();
    if (text === "") continue;
    const last = paragraphs.at(-1);
    const size = Math.max(line.height, before?.height ?? 0, 1);
    const follows = before && Math.abs(before.y - line.y) < size * 1.7 && Math.abs(before.height - line.height) < size * 0.15;
    if (last === undefined || !follows) paragraphs.push(text);
    // A word that was broken at the end of the line.
    else if (/\p{Ll}-$/u.test(last) && /^\p{Ll}/u.test(text)) paragraphs[paragraphs.length - 1] = last.slice(0, -1) + text;
    else paragraphs[paragraphs.length - 1] = `${last} ${text}`;
    before = line;
  }
  return paragraphs.join("\n\n");
}
