import { newRow } from "../../text/row.js";
import type { Sentence, TextDocument } from "../../text/text-document.js";
import { isActing } from "./acting-word.js";
import type { NounGroup } from "./noun-group.js";
import type { PhraseHints } from "./phrase-hints.js";
import { nounGroupAt } from "./read-noun-group.js";
import { verbGroupAt } from "./read-verb-group.js";
import type { VerbGroup } from "./verb-group.js";

export { type NounGroup, type PeopleClass, withEnd, withPeople } from "./noun-group.js";
export type { PhraseHints } from "./phrase-hints.js";
export type { VerbGroup } from "./verb-group.js";

/** The noun and verb groups of a document, or of the part of it that was read. */
export interface Phrases {
  nouns: NounGroup[];
  verbs: VerbGroup[];
  /** Position in `nouns` of the group that covers a token, -1 for none; likewise for verbs. */
  nounOf: number[];
  verbOf: number[];
}

/** Noun and verb groups of one sentence, appended to `out`. A cascade of two passes: which words act, then what they act on. */
export function readPhrases(doc: TextDocument, sentence: Sentence, hints: PhraseHints, out: Phrases): void {
  const { tokens } = doc;
  const { firstToken: from, lastToken: to } = sentence;
  for (let i = from; i < to; i += 1) {
    if (out.verbOf[i] !== -1) continue;
    if (!isActing(doc, i, from, to, hints)) continue;
    const group = verbGroupAt(tokens, i, from, hints);
    const at = out.verbs.length;
    out.verbs.push(group);
    for (let k = group.first; k < group.last; k += 1) out.verbOf[k] = at;
  }
  let i = from;
  while (i < to) {
    const group = out.verbOf[i] === -1 ? nounGroupAt(tokens, i, to, hints, out.verbOf) : undefined;
    if (!group) {
      i += 1;
      continue;
    }
    const at = out.nouns.length;
    out.nouns.push(group);
    for (let k = group.first; k < group.last; k += 1) out.nounOf[k] = at;
    i = group.last;
  }
}

/** Room for the phrases of a document. */
export function emptyPhrases(doc: TextDocument): Phrases {
  return { nouns: [], verbs: [], nounOf: newRow(doc.tokens.length), verbOf: newRow(doc.tokens.length) };
}
