import type { Paragraph } from "./find-paragraphs.js";
import type { Quotation } from "./text-document.js";

const openers = new Map([
  ["“", "”"],
  ["„", "”"],
  ["«", "»"],
  ["‘‘", "’’"],
  ["``", "''"],
]);

/**
 * Words between quotation marks. Straight marks alternate within a paragraph; a quotation left open runs to the end of its
 * paragraph, as newspapers print speeches of several paragraphs.
 */
export function findQuotations(text: string, paragraphs: readonly Paragraph[]): Quotation[] {
  const quotations: Quotation[] = [];
  for (const paragraph of paragraphs) {
    let open = -1;
    let closer = "";
    for (let i = paragraph.start; i < paragraph.end; i += 1) {
      if (!mayBeMark(text.charCodeAt(i))) continue;
      const one = text.charAt(i);
      const two = text.slice(i, i + 2);
      if (open >= 0) {
        if (text.startsWith(closer, i) || (closer === "”" && one === '"')) {
          quotations.push({ start: open, end: i + closer.length });
          i += closer.length - 1;
          open = -1;
        }
        continue;
      }
      const mark = openers.has(two) ? two : one;
      if (mark === '"' || mark === "''") {
        open = i;
        closer = mark;
      } else if (openers.has(mark)) {
        open = i;
        closer = openers.get(mark) ?? mark;
        i += mark.length - 1;
      }
    }
    if (open >= 0 && paragraph.end - open > 1) quotations.push({ start: open, end: paragraph.end });
  }
  return quotations;
}

/** Asked of every character of a text: " ' ` « » and from ‘ to „. */
function mayBeMark(code: number): boolean {
  return code < 0xab
    ? code === 0x22 || code === 0x27 || code === 0x60
    : code === 0xab || code === 0xbb || (code >= 0x2018 && code <= 0x201e);
}
