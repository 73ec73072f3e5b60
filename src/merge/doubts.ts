import type { Event } from "../model/index.js";

/** Something that makes an event ask for a person: how much, and in words where it is worth saying. */
export interface Doubt {
  weight: number;
  words?: string;
}

/** What is doubtful about an event, the weightiest first. */
export function doubtsOf({ review, confidence, totals: { killed }, place, time, claims }: Event): Doubt[] {
  const doubts: Doubt[] = [
    { weight: 1 - confidence, ...(confidence < 0.7 ? { words: `read with little confidence (${Math.round(confidence * 100)} %)` } : {}) },
  ];
  if (review === "needs-decision") doubts.push({ weight: 2, words: "something changed since a person decided, or decisions disagree" });
  if (killed && killed.best === null && (killed.low !== null || killed.high !== null))
    doubts.push({ weight: 0.5, words: `no best figure of those killed: ${killed.low ?? "?"} to ${killed.high ?? "?"}` });
  if (claims.some(({ stance }) => stance === "denied")) doubts.push({ weight: 0, words: "a figure is denied" });
  if (!place) doubts.push({ weight: 0.2, words: "no place is known" });
  else if (place.precision >= 4) doubts.push({ weight: 0.2, words: "placed only roughly" });
  if (time.precision === "none") doubts.push({ weight: 0.2, words: "no day is known" });
  return doubts.sort((a, b) => b.weight - a.weight);
}

/** How much an event asks for a person: by its doubts and by its weight (up to fifty killed). 0 where a person has decided. */
export function urgencyOf(event: Event): number {
  if (event.review === "accepted" || event.review === "rejected") return 0;
  const { killed } = event.totals;
  const doubt = doubtsOf(event).reduce((sum, { weight }) => sum + weight, 0);
  return doubt * (1 + Math.min(killed?.best ?? killed?.low ?? 0, 50) / 10);
}
