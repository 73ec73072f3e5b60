import type { Incident, IncidentTypeName, ReportCoding, Span } from "../../model/index.js";
import type { Filler } from "./filler.js";
import { humanKindOf } from "./human-target-types.js";

/** How likely a report must be to tell of something before an incident that was not read is supposed. */
const likely = 0.35;

/** The kind of violence that a filler's clause tells of, and the type of incident that this makes. */
const families: readonly (readonly [string, IncidentTypeName])[] = [
  ["bomb", "bombing"],
  ["take", "abduction"],
  ["burn", "arson-or-sabotage"],
  ["rob", "robbery"],
];

/**
 * An incident for a report whose words speak of people or things hit by violence although none of its incidents holds them: they
 * are told in passing, or in a way that the reading does not know. Of such an incident neither day nor place is known.
 */
export function supposedIncident(fillers: readonly Filler[], relevance: number, coding: ReportCoding): Incident | undefined {
  if (relevance < likely) return undefined;
  const target = fillers
    .filter(
      ({ slot, text }) =>
        slot === "thing" || slot === "name" || (slot === "description" && !/^(?:military|fighter)$/.test(humanKindOf(text))),
    )
    .sort((a, b) => b.probability - a.probability)[0];
  const trigger: Span | undefined = target?.mentions[0];
  if (!target || !trigger) return undefined;
  const tells = (family: string) => [...target.clues].some((clue) => clue.includes(`[${family}]`));
  const explosive = fillers.some(({ slot, clues }) => slot === "weapon" && clues.has("weapon:explosive"));
  const type = explosive ? "bombing" : (families.find(([family]) => tells(family))?.[1] ?? "armed-attack");
  return {
    id: "supposed",
    type,
    status: "occurred",
    background: false,
    headline: "",
    trigger,
    time: { start: null, end: coding.published, precision: coding.published === null ? "none" : "before", evidence: [] },
    place: null,
    participants: [],
    objects: [],
    claims: [],
    totals: { killed: null, wounded: null, abducted: null, missing: null, arrested: null, released: null, displaced: null },
    confidence: relevance,
  };
}
