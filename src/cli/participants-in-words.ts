import { actorName } from "../desk/actor-name.js";
import type { Knowledge } from "../index.js";
import type { Certainty, Participant, ParticipantRole } from "../model/index.js";
import { sourceInWords } from "./figure-in-words.js";
import { clipped, visible } from "./visible.js";

const doubts: Record<Exclude<Certainty, "asserted">, (by: string) => string> = {
  claimed: (by) => (by ? `as claimed by ${by}` : "by its own claim"),
  accused: (by) => (by ? `accused by ${by}` : "accused"),
  suspected: (by) => (by ? `suspected by ${by}` : "suspected"),
  denied: (by) => (by ? `denied by ${by}` : "denied"),
};

/** Those who have one of the roles, one each; undefined where nobody has. */
export function participantLines(
  participants: readonly Participant[],
  roles: readonly ParticipantRole[],
  knowledge?: Knowledge,
): string[] | undefined {
  const lines = participants.filter(({ role }) => roles.includes(role)).map((participant) => participantInWords(participant, knowledge));
  return lines.length > 0 ? lines : undefined;
}

/** "gunmen, suspected by police"; victims are told from targets, and a known actor gets its usual name. */
function participantInWords({ name, role, certainty, source, actor }: Participant, knowledge?: Knowledge): string {
  const by = source && source.kind !== "report" ? sourceInWords(source) : "";
  const doubt = certainty === "asserted" ? "" : `, ${doubts[certainty](by)}`;
  const usual = actor ? (actorName(actor, knowledge) ?? actor) : "";
  const known = usual && !visible(name).toLowerCase().includes(usual.toLowerCase()) ? ` = ${clipped(visible(usual), 120)}` : "";
  return `${clipped(visible(name), 160)}${known}${role === "victim" ? " (victim)" : ""}${doubt}`;
}
