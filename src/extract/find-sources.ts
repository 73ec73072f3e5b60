import { doubtWords, reportingStance, type Stance } from "../language/en/reporting-verbs.js";
import type { NounGroup } from "../language/en/phrases.js";
import type { Source } from "../model/index.js";
import type { Sentence } from "../text/text-document.js";
import { wordTest } from "../text/word.js";
import { givesFigure, isHandedOn, mayGiveFigure } from "./gives-figure.js";
import { mayTell } from "./may-tell.js";
import { namedSource, mayNameSource } from "./named-source.js";
import type { Attribution, Reading } from "./reading.js";
import { isSourceNoun, type SpokeBefore, sourceOf } from "./source-of.js";
import { speakerOf } from "./speaker-of.js";

const mayReport = wordTest((word) => reportingStance.has(word) || mayGiveFigure.test(word) || mayNameSource.test(word));
const isDoubtful = wordTest((word) => doubtWords.has(word));

interface Said {
  source: Source | undefined;
  at: number;
  clause: { first: number; last: number };
  stance: Stance;
}

/**
 * Stage 4: who says what. A sentence with one reporting clause is that source's; with several, each has the words from its
 * own clause on. Sentences inside a quotation are the speaker's, "he said" is whoever spoke before.
 */
export function findSources(reading: Reading): void {
  const { doc } = reading;
  const memory: SpokeBefore = { surnames: new Map() };
  const bySentence: (Said[] | undefined)[] = [];
  const prose = doc.sentences.some((sentence) => sentence.role === "body" && mayTell(reading, sentence));
  const telling = doc.sentences.map(
    (sentence) => (sentence.role === "body" || (!prose && sentence.role === "headline")) && mayTell(reading, sentence),
  );
  for (const sentence of doc.sentences) {
    if (sentence.role === "boilerplate") continue;
    // Who speaks matters where something is told, and just before it, for "he said" to be somebody.
    const at = sentence.index;
    if (!telling[at] && !telling[at + 1] && !telling[at - 1] && !telling[at + 2]) continue;
    const said = reportingClauses(reading, sentence, memory);
    if (said.length > 0) {
      bySentence[sentence.index] = said;
      attribute(reading, sentence, said);
    }
  }
  // Whole sentences inside a quotation whose speaker is named before or after it.
  let from = 0;
  for (const quotation of doc.quotations) {
    // Both are in text order: one pass over the sentences serves all quotations.
    while (from < doc.sentences.length && (doc.sentences[from] as Sentence).start < quotation.start) from += 1;
    const inside: Sentence[] = [];
    for (let k = from; k < doc.sentences.length && (doc.sentences[k] as Sentence).start < quotation.end; k += 1)
      inside.push(doc.sentences[k] as Sentence);
    if (inside.length === 0 || !inside.some((s) => telling[s.index] && !bySentence[s.index])) continue;
    const after = inside.at(-1) as Sentence;
    const speaker =
      bySentence[after.index]?.[0] ??
      bySentence[(inside[0] as Sentence).index - 1]?.at(-1) ??
      (after.end <= quotation.end + 1 ? bySentence[after.index + 1]?.[0] : undefined);
    if (!speaker?.source) continue;
    for (const sentence of inside) {
      if (bySentence[sentence.index] || !telling[sentence.index]) continue;
      reading.attributions.push({
        first: sentence.firstToken,
        last: sentence.lastToken,
        source: speaker.source,
        clause: speaker.clause,
        stance: "asserted",
      });
    }
  }
  reading.attributions.sort((a, b) => a.first - b.first || b.last - a.last);
}

function attribute(reading: Reading, sentence: Sentence, said: readonly Said[]): void {
  said.forEach((one, k) => {
    if (!one.source) return;
    // The first clause has what stands before it, too, if it closes the thought ("…, police said").
    const first = k === 0 && (closesThought(reading, one) || said.length === 1) ? sentence.firstToken : one.clause.first;
    const next = said[k + 1];
    const attribution: Attribution = {
      first: k === 0 ? first : one.clause.first,
      last: next && next.source !== one.source ? next.clause.first : sentence.lastToken,
      source: one.source,
      clause: one.clause,
      stance: one.stance,
    };
    if (attribution.last <= attribution.first) return;
    if (k === 0 && !closesThought(reading, one) && one.clause.first > sentence.firstToken + 6) {
      // "Troops moved in after residents said that …": what stands before belongs to the report.
      attribution.first = one.clause.first;
    }
    reading.attributions.push(attribution);
  });
}

/** Whether the reporting clause follows what was said: a comma or quotation mark stands before it. */
function closesThought(reading: Reading, said: Said): boolean {
  // At the sentence's end it closes, comma or none: "killed 27 people activists said."
  const { lastToken } = reading.sentenceOf(said.at);
  let end = said.clause.last;
  while (end < lastToken && (reading.token(end).pos === "PUNCT" || reading.dateOf[end] !== -1 || reading.lower(end) === "on")) end += 1;
  if (end >= lastToken) return true;
  const before = reading.token(said.clause.first - 1)?.text ?? "";
  return /^[,"”’'-]|^''$/.test(before) || before === "--" || before === "—" || before === "–";
}

function reportingClauses(reading: Reading, sentence: Sentence, memory: SpokeBefore): Said[] {
  const found: Said[] = [];
  let read = false;
  for (let i = sentence.firstToken; i < sentence.lastToken; i += 1) {
    if (!mayReport(reading.word(i))) continue;
    const word = reading.lower(i);
    if (mayNameSource.test(word)) {
      if (!read) reading.phrasesOf(sentence);
      read = true;
      const named = namedSource(reading, i, sentence);
      if (named) {
        const clause = { first: named.first, last: named.last };
        found.push({ source: sourceOf(reading, named.speaker, memory), at: i, clause, stance: "asserted" });
      }
      continue;
    }
    const speaks = mayGiveFigure.test(word) && givesFigure(reading, i, sentence);
    const stance = reportingStance.get(word) ?? (speaks ? "asserted" : undefined);
    if (!stance) continue;
    const token = reading.token(i);
    if (token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "ADJ") continue;
    if (!read) reading.phrasesOf(sentence);
    read = true;
    const verb = reading.verbGroupAt(i);
    if (!verb || verb.head !== i) continue;
    // "was confirmed by the police", "was put at nine by the mayor": who stands behind "by" says so.
    const teller = verb.passive && /^(?:confirm|report|announce|give|put|verif|provide|release|tell|told|state)/.test(word);
    const by = teller ? tellerBehind(reading, verb.last, sentence) : undefined;
    if (by) {
      found.push({ source: sourceOf(reading, { group: by }, memory), at: i, clause: { first: verb.first, last: by.last }, stance });
      continue;
    }
    if (verb.passive) {
      // "was quoted as saying", "it was reported": the quoted are the subject.
      if (word !== "quoted" && word !== "told") continue;
    }
    // "an attack claimed by the group": the words before it are nobody's.
    if (verb.bare && !verb.ing && reading.lower(verb.last) === "by") continue;
    if (verb.infinitive || verb.modal === "may" || verb.modal === "might") continue;
    const speaker = speakerOf(reading, verb.first, verb.last, sentence);
    if (!speaker) {
      // "adding that", "and confirmed": the same source goes on.
      const last = found.at(-1);
      if (last && /ing$|^(?:added|confirmed|said|told)$/.test(word))
        found.push({ ...last, at: i, clause: { first: verb.first, last: verb.last } });
      continue;
    }
    // "No group claimed responsibility": nobody says anything.
    if (speaker.group.determiner === "negative") continue;
    if (speaks && !reportingStance.has(word) && isHandedOn(reading, found.at(-1), speaker.group, i)) continue;
    const last = clauseEnd(reading, Math.max(verb.last, speaker.group.last), sentence.lastToken);
    const source = sourceOf(reading, speaker, memory);
    found.push({ source, at: i, clause: { first: Math.min(speaker.group.first, verb.first), last }, stance });
  }
  const closing = found.length === 0 ? closingSource(reading, sentence) : undefined;
  if (closing) {
    if (!read) reading.phrasesOf(sentence);
    const source = sourceOf(reading, { group: closing }, memory);
    found.push({ source, at: closing.first, clause: { first: closing.first - 1, last: closing.last }, stance: "asserted" });
  }
  if (found.length > 0 && found.every((one) => one.stance === "asserted")) {
    for (let i = sentence.firstToken; i < sentence.lastToken; i += 1) {
      if (isDoubtful(reading.word(i))) for (const one of found) one.stance = "unconfirmed";
    }
  }
  return found;
}

/** The group behind "by" that the passive is told by, the day or a word of manner between them passed over. */
function tellerBehind(reading: Reading, last: number, sentence: Sentence): NounGroup | undefined {
  for (let i = last; i < sentence.lastToken && i < last + 8; i += 1) {
    if (reading.verbGroupAt(i) || reading.token(i).text === ",") return undefined;
    if (reading.lower(i) !== "by") continue;
    const group = reading.nounGroupAt(i + 1);
    return group && reading.dateOf[group.head] === -1 ? group : undefined;
  }
  return undefined;
}

/** "Gunmen open fire on checkpoint, two hurt - governor": a flash names its source behind a dash at its end. */
function closingSource(reading: Reading, sentence: Sentence): NounGroup | undefined {
  let last = sentence.lastToken;
  while (last > sentence.firstToken && /^[.)\]]$/.test(reading.token(last - 1).text)) last -= 1;
  for (let i = last - 1; i > sentence.firstToken + 3 && i >= last - 6; i -= 1) {
    if (!/^[-–—]{1,2}$/.test(reading.token(i).text)) continue;
    // A dash with spaces round it, no hyphen.
    if (reading.token(i - 1).end === reading.token(i).start || reading.token(i).end === reading.token(i + 1)?.start) return undefined;
    reading.phrasesOf(sentence);
    const group = reading.nounGroupAt(i + 1);
    if (!group || group.first !== i + 1 || group.last !== last) return undefined;
    for (let k = group.first; k < group.last; k += 1) if (isSourceNoun(reading.word(k))) return group;
    return undefined;
  }
  return undefined;
}

/** "told AFP on Thursday", "said in a statement": up to "that", a comma or the next verb. */
function clauseEnd(reading: Reading, at: number, to: number): number {
  let i = at;
  while (i < to && i < at + 12) {
    const token = reading.token(i);
    if (token.pos === "PUNCT" || token.lower === "that" || token.lower === "as" || token.pos === "SCONJ" || reading.verbGroupAt(i)) break;
    const group = reading.nounGroupAt(i);
    // What follows without a preposition and acts itself is what was said, not to whom.
    if (group && group.first === i && reading.lower(at - 1) !== "told" && reading.token(i - 1).pos !== "ADP" && reading.dateOf[i] === -1) {
      const prior = i - 1;
      if (prior < at || reading.token(prior).pos !== "ADP") break;
    }
    if (group) i = Math.max(i + 1, reading.lower(at - 1) === "told" || reading.token(i - 1)?.pos === "ADP" ? group.last : i + 1);
    else i += 1;
  }
  return Math.max(at, i);
}
