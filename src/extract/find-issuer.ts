import type { Source, SourceKind } from "../model/index.js";
import type { Reading } from "./reading.js";

/** What makes a line the head or foot of somebody's own statement. */
const issues =
  /\b(?:press (?:cent(?:re|er)|service|office|department|bureau|release|statement)|information (?:cent(?:re|er)|service|office)|communiqu[eé]|general staff|high command|headquarters|directorate|spokes(?:man|woman|person)|ministry of \p{L}+)\b/iu;

const kinds: readonly [RegExp, SourceKind][] = [
  [/\b(?:general staff|armed forces|army|armies|navy|air force|defen[cs]e|military|high command)\b/i, "military"],
  [/\b(?:police|gendarmerie|carabinieri)\b/i, "police"],
  [/\b(?:ministry|government|governor|president|prosecutor|interior)\b/i, "official"],
];

/**
 * Whose own statement the text is: a communiqué, a press centre's release. What it tells without naming a source is said by whoever
 * issues it. Only lines of their own before or after the prose are looked at, so that a newspaper's report of a communiqué is none.
 */
export function findIssuer(reading: Reading): Source | undefined {
  const { sentences } = reading.doc;
  const prose = sentences.findIndex((sentence) => sentence.role === "body");
  if (prose < 1) return undefined;
  let last = sentences.length;
  while (last > prose && sentences[last - 1]?.role !== "body") last -= 1;
  const lines = [...sentences.slice(0, Math.min(prose, 6)), ...sentences.slice(last).slice(0, 3)];
  const texts = lines.map((line) => reading.doc.source.slice(line.start, line.end));
  if (!texts.some((text) => issues.test(text))) return undefined;
  for (const [pattern, kind] of kinds) {
    const at = texts.findIndex((text) => pattern.test(text) && text.split(/\s+/).length <= 16);
    const line = lines[at];
    if (!line) continue;
    return { kind, name: (texts[at] ?? "").trim(), anonymous: false, span: reading.span(line.firstToken, line.lastToken) };
  }
  return undefined;
}
