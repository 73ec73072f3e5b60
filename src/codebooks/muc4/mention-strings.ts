import type { Span } from "../../model/index.js";
import { spansOverlap } from "../../model/index.js";
import type { Filler } from "./filler.js";
import type { Entity } from "./template.js";
import { mentionString } from "./words.js";

/** The strings of a filler: the best one first, then the others that the report uses. */
export function mentionStrings({ text, mentions }: Filler): Entity {
  const strings = [text];
  for (const mention of mentions) {
    const string = mentionString(mention.text);
    if (!strings.some((other) => other.toLowerCase() === string.toLowerCase())) strings.push(string);
  }
  return strings;
}

/** Whether a filler's words stand among the spans. */
export function overlapping(spans: readonly Span[], filler: Filler): boolean {
  return filler.mentions.some((mention) => spans.some((span) => spansOverlap(span, mention)));
}

/** How many, in MUC-4's notation: "3", "~50", "10-", "-20", "5-7", or PLURAL for several that nobody counts. */
export function numberOf({ quantity, plural }: Filler): string {
  if (quantity) {
    const { low, best, high, qualifier } = quantity;
    if (qualifier === "vague") return "PLURAL";
    if (qualifier === "approximate" && best !== null) return `~${best}`;
    if (best !== null) return `${best}`;
    if (low !== null && high !== null) return low === high ? `${low}` : `${low}-${high}`;
    if (low !== null) return `${low}-`;
    if (high !== null) return `-${high}`;
  }
  return plural ? "PLURAL" : "1";
}
