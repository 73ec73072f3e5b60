import { addAll } from "../model/add-all.js";
import type { EventObject, EventParticipant, ToldIncident } from "../model/index.js";
import { foldName } from "./fold-name.js";
import { reportSource, reportSpans } from "./report-spans.js";

const certainties = ["asserted", "claimed", "accused", "suspected", "denied"] as const;

/**
 * Who took part, over all reports: those of one id in the authority file, or of one name in one role, are one, with the firmest certainty
 * that any report gives. Named ones first, in the order in which they are first told.
 */
export function uniteParticipants(members: readonly ToldIncident[]): EventParticipant[] {
  const found = new Map<string, EventParticipant>();
  for (const member of members)
    for (const { mentions, source, ...participant } of member.incident.participants) {
      const key = `${participant.role} ${participant.actor ?? foldName(participant.name).replace(/^(?:the|a|an|some|unidentified|unknown) /, "")}`;
      const before = found.get(key);
      if (!before) {
        found.set(key, {
          ...participant,
          mentions: reportSpans(member, mentions),
          ...(source ? { source: reportSource(member, source) } : {}),
        });
        continue;
      }
      addAll(before.mentions, reportSpans(member, mentions));
      if (certainties.indexOf(participant.certainty) < certainties.indexOf(before.certainty)) {
        before.certainty = participant.certainty;
        if (source) before.source = reportSource(member, source);
        else delete before.source;
      }
    }
  const all = [...found.values()];
  return [...all.filter(({ actor }) => actor !== undefined), ...all.filter(({ actor }) => actor === undefined)];
}

/** Objects over all reports: those of one name in one role are one; the first count told stands. */
export function uniteObjects(members: readonly ToldIncident[]): EventObject[] {
  const found = new Map<string, EventObject>();
  for (const member of members)
    for (const { mentions, ...object } of member.incident.objects) {
      const key = `${object.role} ${foldName(object.name)}`;
      const before = found.get(key);
      if (before) addAll(before.mentions, reportSpans(member, mentions));
      else found.set(key, { ...object, mentions: reportSpans(member, mentions) });
    }
  return [...found.values()];
}
