/**
 * A piece of a report's text. `start` and `end` count UTF-16 code units of the text exactly as it was given,
 * `end` exclusive, and `text === report.text.slice(start, end)` holds always.
 */
export interface Span {
  start: number;
  end: number;
  text: string;
}

/** The span of `source` from `start` to `end` (UTF-16 code units, `end` exclusive). */
export function spanOf(source: string, start: number, end: number): Span {
  return { start, end, text: source.slice(start, end) };
}

/** Whether two spans share at least one code unit. */
export function spansOverlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
