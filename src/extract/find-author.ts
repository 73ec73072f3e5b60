import type { Source, SourceKind } from "../model/index.js";
import type { Sentence } from "../text/text-document.js";
import type { Reading } from "./reading.js";
import { kindOf } from "./source-of.js";

/** What heads a paper that a force, group or authority itself gives out. */
const paper =
  /\b(?:communiqu[eé]|(?:press|official|public|military) (?:statement|release|note|bulletin|cent(?:re|er)|service|office)|statement|declaration|bulletin)\b/i;
/** Heads of reports about others, whoever wrote them. */
const report =
  /\b(?:situation report|sitrep|flash update|incident|monitoring|weekly|humanitarian|news|briefing|summary|digest|monitored)\b/i;

const speaksForItself = /^(?:military|police|official|armed-group)$/;

/**
 * Who gives out a communiqué: the force or authority named in its head ("Ministry of Defence / Statement, 14 June"). What nobody else
 * is made to say there is its word. Undefined for other texts.
 */
export function findAuthor(reading: Reading): Source | undefined {
  const { doc } = reading;
  const head: Sentence[] = [];
  for (const sentence of doc.sentences.slice(0, 8)) {
    const isHead =
      sentence.role !== "body" || (head.length < 4 && sentence.lastToken - sentence.firstToken < 16 && !closed(reading, sentence));
    if (!isHead) break;
    head.push(sentence);
  }
  if (head.length === 0) return undefined;
  const text = doc.text.slice((head[0] as Sentence).start, (head.at(-1) as Sentence).end);
  if (!paper.test(text) || report.test(text)) return undefined;
  for (const sentence of head) {
    // Word by word, because "press centre" would make it a paper's.
    let kind: SourceKind = "other";
    for (let i = sentence.firstToken; i < sentence.lastToken && !speaksForItself.test(kind); i += 1)
      kind = kindOf(reading, i, Math.min(i + 3, sentence.lastToken)).kind;
    if (!speaksForItself.test(kind)) continue;
    const span = reading.span(sentence.firstToken, sentence.lastToken);
    return { kind, name: span.text.replace(/\s+/g, " "), anonymous: false, span };
  }
  return undefined;
}

function closed(reading: Reading, sentence: Sentence): boolean {
  return /^[.!?]$/.test(reading.token(sentence.lastToken - 1).text);
}
