import { doubtsOf } from "../merge/index.js";
import type { Event } from "../model/index.js";

/** Why an event asks for a person, in words, the weightiest first; always at least one. */
export function reviewReasons(event: Event): string[] {
  const reasons = doubtsOf(event).flatMap(({ words }) => words ?? []);
  return reasons.length > 0 ? reasons : ["nobody has looked at it yet"];
}
