import type { Incident, Report } from "../../model/index.js";
import type { Filler } from "./filler.js";
import { mentionStrings, numberOf } from "./mention-strings.js";
import { physicalKindOf, physicalTargetNames } from "./physical-target-types.js";
import type { Entity } from "./template.js";

/** Words of what belongs to armed forces or to those who fight them. */
const military = /\b(?:army|military|armed forces|air force|navy|battalions?|brigades?|barracks|garrisons?|regiments?|trench(?:es)?)\b/i;

/** Whether a thing belongs to an armed force, so that who attacks it attacks no civilians. */
export function isMilitary({ mentions }: PhysicalTarget): boolean {
  return isMilitaryThing(mentions[0] ?? "");
}

/** The same of the words that name it. */
export function isMilitaryThing(text: string): boolean {
  return military.test(text);
}

/** A building, vehicle or installation that an incident was done to. */
export interface PhysicalTarget {
  mentions: Entity;
  kind: string;
  number: string;
  effect: string | null;
}

/** The things that an incident was done to. */
export function physicalTargets(incident: Incident, fillers: readonly Filler[], report: Report): PhysicalTarget[] {
  return fillers
    .filter(({ slot }) => slot === "thing")
    .map((thing) => ({
      mentions: mentionStrings(thing),
      kind: physicalKindOf(thing.text),
      number: numberOf(thing),
      effect: effectOf(incident, thing, report),
    }));
}

/** What was done to a thing, by the words around it; bombs and fire leave damage unless the report says otherwise. */
function effectOf(incident: Incident, { mentions }: Filler, { text }: Report): string | null {
  if (incident.status !== "occurred") return incident.status === "attempted" ? "NO DAMAGE" : null;
  const near = mentions.map(({ start, end }) => text.slice(Math.max(0, start - 100), end + 100)).join(" ");
  if (/\b(?:destroy|destruction|demolish|gutted|blew up|blown up|burned down|burnt down)/i.test(near)) return "DESTROYED";
  if (/\b(?:damag|shatter|burn|set fire|set on fire)/i.test(near)) return "SOME DAMAGE";
  if (incident.type === "robbery") return "PROPERTY TAKEN FROM TARGET";
  return /^(?:bombing|suicide-bombing|arson-or-sabotage)$/.test(incident.type) ? "SOME DAMAGE" : null;
}

export function typeNameOf({ kind }: PhysicalTarget): string {
  return physicalTargetNames[kind] ?? "OTHER";
}
