import { leastOf } from "../../text/extremes.js";
import type { Incident, Report, Span } from "../../model/index.js";
import { spansOverlap } from "../../model/index.js";
import type { Filler } from "./filler.js";
import { sentenceAt, sentencesOf } from "./sentences.js";

/** An incident with what the report's words say of it. */
export interface Account {
  incident: Incident;
  fillers: Filler[];
}

/**
 * Gives each filler to the incident that is told nearest to it: the one whose parties, things or figures its words are, or the
 * one told in the same sentence, or the nearest. Who did it is given to every incident told in the same sentence.
 */
export function shareOut(fillers: readonly Filler[], incidents: readonly Incident[], report: Report): Account[] {
  const sentences = sentencesOf(report.text);
  const accounts = incidents.map((incident): Account => ({ incident, fillers: [] }));
  const told = incidents.map((incident) => {
    const spans = [
      ...incident.participants.flatMap(({ mentions }) => mentions),
      ...incident.objects.flatMap(({ mentions }) => mentions),
      ...incident.claims.flatMap(({ evidence }) => evidence),
    ];
    return { spans, sentences: [...new Set([incident.trigger, ...spans].map(({ start }) => sentenceAt(sentences, start)))] };
  });
  for (const filler of fillers) {
    const distances = told.map(({ spans, sentences: its }) =>
      filler.mentions.reduce((least, mention) => Math.min(least, distance(mention, spans, its)), Number.POSITIVE_INFINITY),
    );
    const least = leastOf(distances);
    const perpetrator = filler.slot === "individual" || filler.slot === "organization";
    accounts.forEach((account, at) => {
      const mine = distances[at] as number;
      if (perpetrator ? mine <= Math.max(1, least) : at === distances.indexOf(least)) account.fillers.push(filler);
    });
  }
  return accounts;

  function distance(mention: Span, spans: readonly Span[], its: readonly number[]): number {
    if (spans.some((span) => spansOverlap(span, mention))) return 0;
    const at = sentenceAt(sentences, mention.start);
    return (
      1 + its.reduce((least, sentence) => Math.min(least, sentence <= at ? at - sentence : 1.5 * (sentence - at)), Number.POSITIVE_INFINITY)
    );
  }
}
