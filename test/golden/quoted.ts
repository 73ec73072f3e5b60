import { type Span, spansOverlap } from "../../src/model/index.js";

/** Whether one of the spans touches one of the places where the report says one of the quotes. */
export function touchesQuote(spans: readonly Span[], quotes: readonly string[], reportText: string): boolean {
  return quotes.some((quote) => {
    for (let at = reportText.indexOf(quote); at >= 0; at = reportText.indexOf(quote, at + 1)) {
      const quoted = { start: at, end: at + quote.length };
      if (spans.some((span) => spansOverlap(span, quoted))) return true;
    }
    return false;
  });
}

/** `"a" or "b"` */
export function showQuotes(quotes: readonly string[]): string {
  return quotes.map((quote) => `"${quote}"`).join(" or ");
}
