import type { Event } from "../model/index.js";

/** Why an event asks for a person, in words, the weightiest first; always at least one. */
export function reviewReasons({ review, confidence, totals, place, time, claims }: Event): string[] {
  const reasons: string[] = [];
  if (review === "needs-decision") reasons.push("something changed since a person decided, or decisions disagree");
  const { killed } = totals;
  if (killed && killed.best === null && killed.low !== null && killed.high !== null)
    reasons.push(`figures of those killed disagree: ${killed.low} to ${killed.high}`);
  if (claims.some(({ stance }) => stance === "denied")) reasons.push("a figure is denied");
  if (confidence < 0.7) reasons.push(`read with little confidence (${Math.round(confidence * 100)} %)`);
  if (!place) reasons.push("no place is known");
  else if (place.precision >= 4) reasons.push("placed only roughly");
  if (time.precision === "none") reasons.push("no day is known");
  return reasons.length > 0 ? reasons : ["nobody has looked at it yet"];
}
