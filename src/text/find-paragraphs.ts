/** A paragraph as offsets, `end` exclusive, surrounding blanks left out. */
export interface Paragraph {
  start: number;
  end: number;
}

/**
 * Where paragraphs begin and end. Blank lines always part them; single line breaks do so unless the text is hard-wrapped
 * (lines of one width that run on in the middle of a sentence).
 */
export function findParagraphs(text: string): Paragraph[] {
  const wrapped = isHardWrapped(text);
  const paragraphs: Paragraph[] = [];
  let start = 0;
  let at = 0;
  const close = (end: number) => {
    let from = start;
    let to = end;
    while (from < to && isBlank(text.charCodeAt(from))) from += 1;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
    if (to > from) paragraphs.push({ start: from, end: to });
    start = end;
  };
  while (at < text.length) {
    const line = text.indexOf("\n", at);
    if (line < 0) break;
    let next = line + 1;
    while (next < text.length && text.charCodeAt(next) === 32) next += 1;
    if (!wrapped || text[next] === "\n" || isListItem(text, next) || isRow(text, at, line)) close(line + 1);
    at = line + 1;
  }
  close(text.length);
  return paragraphs;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10;
}

/** A line that opens with a bullet, a number or the bar of a table stands for itself even in wrapped text. */
function isListItem(text: string, at: number): boolean {
  return /^(?:\||[-*•–]\s|\(?\d{1,2}[.)]\s)/.test(text.slice(at, at + 6));
}

/** A line with two bars and more is a row of a table. */
function isRow(text: string, from: number, to: number): boolean {
  const bar = text.slice(from, to).indexOf("|");
  return bar >= 0 && text.slice(from + bar + 1, to).includes("|");
}

/** Judged on the first 200 lines: most of them between 50 and 90 wide and most breaks inside a sentence. */
function isHardWrapped(text: string): boolean {
  const lines = text.slice(0, 20_000).split("\n").slice(0, 200);
  let full = 0;
  let inside = 0;
  let breaks = 0;
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const line = (lines[i] ?? "").trimEnd();
    const next = (lines[i + 1] ?? "").trim();
    if (line.trim() === "" || next === "") continue;
    breaks += 1;
    if (line.length >= 45 && line.length <= 100) full += 1;
    if (!/[.!?:"”’)]$/.test(line)) inside += 1;
  }
  return breaks >= 2 && full >= breaks * 0.6 && inside >= breaks * 0.6;
}
