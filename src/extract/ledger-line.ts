import type { Sentence } from "../text/text-document.js";
import type { Reading } from "./reading.js";

const label =
  /^(?:the |our )?(?:(?:enemy|hostile|friendly|own|terrorist|rebel|insurgent|militant|government|military|civilian|human|material|provisional|final) )?(?:side|forces|ranks|losses|casualties|damage|balance|toll|outcome|results?|killed|dead|wounded|injured|neutrali[sz]ed|arrested|seized|recovered|missing) ?:/;

/** "Enemy side: …", "Own losses: …", "Killed: …": a line of account, which goes on with the incident told before it. */
export function isLedgerLine(reading: Reading, sentence: Sentence): boolean {
  // bounded: over at most 60 characters
  return label.test(reading.doc.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 60)).toLowerCase());
}
