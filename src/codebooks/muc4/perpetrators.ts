import type { Incident } from "../../model/index.js";
import { isStateActor } from "./actor-kinds.js";
import type { Filler } from "./filler.js";
import { humanKindOf } from "./human-target-types.js";
import { mentionStrings, overlapping } from "./mention-strings.js";
import type { Entity, Template } from "./template.js";

export interface Perpetrators {
  category: Template["perp_category"];
  individuals: Entity[];
  organizations: Entity[];
  confidence: string[];
}

/** Words of a force or an authority of a state. */
const ofTheState =
  /\b(?:army|armed forces|air force|navy|police|military|government|national guard|security forces|soldiers?|troops|battalion|brigade)\b/i;
const againstTheState = /\b(?:guerrilla|rebel|revolutionary|liberation|people's|popular|insurgent)/i;

/** Who did it, as people and as organizations, and how sure the report is of it. */
export function perpetrators(incident: Incident, fillers: readonly Filler[]): Perpetrators {
  const individuals = fillers.filter(({ slot }) => slot === "individual");
  const organizations = fillers.filter(({ slot }) => slot === "organization");
  const named = [...individuals, ...organizations];
  const state =
    named.some(isOfState) ||
    (named.length === 0 &&
      incident.participants.some(({ role, kind, certainty }) => role === "initiator" && kind === "state-force" && certainty !== "denied"));
  return {
    category: state ? "STATE-SPONSORED VIOLENCE" : "TERRORIST ACT",
    individuals: individuals.map(mentionStrings),
    organizations: organizations.map(mentionStrings),
    confidence: organizations.map((organization) => confidenceOf(incident, organization)),
  };
}

function isOfState({ actor, text, slot }: Filler): boolean {
  if (actor !== undefined) return isStateActor(actor);
  if (againstTheState.test(text)) return false;
  return ofTheState.test(text) || (slot === "individual" && /^(?:military|police)$/.test(humanKindOf(text)));
}

/** How sure: by what the incident says of the participant whom the words name. */
function confidenceOf(incident: Incident, filler: Filler): string {
  const participant = incident.participants.find(({ role, mentions }) => role === "initiator" && overlapping(mentions, filler));
  if (!participant)
    return [...filler.clues].some((clue) => /coded:initiator:accused/.test(clue)) ? "SUSPECTED OR ACCUSED" : "REPORTED AS FACT";
  const { certainty, source } = participant;
  if (certainty === "claimed") return "CLAIMED OR ADMITTED";
  if (certainty === "suspected") return "POSSIBLE";
  if (certainty !== "accused") return "REPORTED AS FACT";
  return source && /^(?:official|police|military)$/.test(source.kind) ? "SUSPECTED OR ACCUSED BY AUTHORITIES" : "SUSPECTED OR ACCUSED";
}
