import { countries } from "../../lexicons/countries.js";
import { spanishNames } from "../../lexicons/spanish-names.js";
import type { ReportCoding } from "../../model/index.js";
import type { Token } from "../../text/text-document.js";
import { actorKindOf } from "./actor-kinds.js";
import { type Clues, familyOfLemma, lemmaOf } from "./clues.js";
import type { ReportPhrases } from "./report-phrases.js";
import { sentenceAt } from "./sentences.js";
import { singular } from "./words.js";

const peoples = new Set(countries.flatMap((country) => country.demonyms));

/** What speaks for each sentence telling of something that counts: its words, names left out, and what was read in it. */
export function sentenceClues(reading: ReportPhrases, coding: ReportCoding): Clues[] {
  const { doc, mentions, mentionOf, phrases } = reading;
  const all = doc.sentences.map((sentence): Clues => {
    const clues: Clues = new Set();
    clues.add(`at:${sentence.index === 0 ? "first" : sentence.index < 3 ? "early" : sentence.index < 8 ? "middle" : "late"}`);
    const length = sentence.lastToken - sentence.firstToken;
    clues.add(`length:${Math.min(5, Math.floor(length / 8))}`);
    let before = "";
    for (let at = sentence.firstToken; at < sentence.lastToken; at += 1) {
      const token = doc.tokens[at] as Token;
      const mention = mentions[mentionOf[at] as number];
      if (mention?.kind === "actor" && mention.value) clues.add(`actor:${actorKindOf(mention.value.actor)}`);
      else if (mention?.kind === "place" || mention?.kind === "date" || mention?.kind === "weapon") clues.add(`has:${mention.kind}`);
      const lemma = wordClue(reading, at);
      if (lemma !== undefined) {
        clues.add(`w:${lemma}`);
        const family = familyOfLemma(lemma);
        if (family !== undefined) clues.add(`[${family}]`);
        if (before !== "") clues.add(`w:${before} ${lemma}`);
        before = lemma;
      }
      const verb = phrases.verbs[phrases.verbOf[at] as number];
      if (verb?.head === at) {
        const family = familyOfLemma(lemmaOf(token.lower));
        const manner = `${verb.passive ? "passive" : "active"}${verb.negated || verb.modal ? ":not" : ""}${verb.past ? ":past" : ""}`;
        clues.add(family === undefined ? `verb:${manner}` : `[${family}]:${manner}`);
      }
    }
    return clues;
  });
  const cluesAt = (start: number) => all[sentenceAt(doc.sentences, start)];
  for (const { start } of doc.quotations) cluesAt(start)?.add("quotes");
  for (const incident of coding.incidents) {
    const clues = cluesAt(incident.trigger.start);
    clues?.add("told");
    clues?.add(`told:${incident.type}${incident.background ? ":recalled" : ""}`);
    if (incident.confidence >= 0.8) clues?.add("told:sure");
  }
  for (const { span, reason } of coding.setAside) cluesAt(span.start)?.add(`aside:${reason}`);
  return all;
}

/** The words of a report, names left out. */
export function reportWords(reading: ReportPhrases): Clues {
  const clues: Clues = new Set();
  for (let at = 0; at < reading.doc.tokens.length; at += 1) {
    const lemma = wordClue(reading, at);
    if (lemma !== undefined) clues.add(`r:${lemma}`);
  }
  return clues;
}

/** The stem of a word that is no name; undefined for names, marks and words of grammar. */
function wordClue({ doc, mentions, mentionOf, phrases }: ReportPhrases, at: number): string | undefined {
  const token = doc.tokens[at] as Token;
  if (!/^\p{Ll}[\p{L}-]{2,}$/u.test(token.text) || !/^(?:NOUN|VERB|ADJ|ADV)$/.test(token.pos)) return undefined;
  const kind = mentions[mentionOf[at] as number]?.kind;
  if (kind === "place" || kind === "actor" || kind === "date" || peoples.has(token.lower) || spanishNames.has(token.lower))
    return undefined;
  return (phrases.verbOf[at] as number) >= 0 ? lemmaOf(token.lower) : singular(token.lower);
}
