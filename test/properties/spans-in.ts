import type { Span } from "../../src/model/index.js";

/** Every span anywhere in `value`, with the path that leads to it. */
export function spansIn(value: unknown, path = ""): { path: string; span: Span }[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, k) => spansIn(item, `${path}[${k}]`));
  const spans = Object.entries(value).flatMap(([key, item]) => spansIn(item, `${path}.${key}`));
  if ("start" in value && "end" in value && "text" in value) spans.push({ path, span: value as Span });
  return spans;
}

/** The spans of `value` that do not say what stands in `text` at their offsets, each as a line to show. */
export function inexactSpans(value: unknown, text: string): string[] {
  return spansIn(value)
    .filter(
      ({ span: { start, end, text: said } }) =>
        !(
          Number.isInteger(start) &&
          Number.isInteger(end) &&
          start >= 0 &&
          start <= end &&
          end <= text.length &&
          text.slice(start, end) === said
        ),
    )
    .map(({ path, span }) => `${path}: ${JSON.stringify(span)}`);
}
