import { incidentTypes, type EventSource, type IncidentStatus, type IncidentTypeName, type ToldIncident } from "../model/index.js";

/** Types that are read where a report does not say the means: any other of an event's types says more. */
const unspecific: ReadonlySet<IncidentTypeName> = new Set(["armed-attack", "other"]);

/** An event's type: the one that most independent voices give, those that name no means left out where another is named; then the first in the contract's order. */
export function eventType(members: readonly ToldIncident[], voices: readonly EventSource[]): IncidentTypeName {
  const votes = new Map<IncidentTypeName, Set<string>>();
  for (const { incident, report } of members)
    votes.set(
      incident.type,
      (votes.get(incident.type) ?? new Set()).add(voices.find(({ reports }) => reports.includes(report.id))?.name ?? report.id),
    );
  // A suicide bombing is a bombing too: who says only "bombing" does not contradict.
  if (votes.has("suicide-bombing")) for (const name of votes.get("bombing") ?? []) votes.get("suicide-bombing")?.add(name);
  const telling = [...votes].filter(([type]) => !unspecific.has(type));
  const ranked = (telling.length > 0 ? telling : [...votes]).sort(
    ([a, x], [b, y]) => y.size - x.size || incidentTypes.indexOf(a) - incidentTypes.indexOf(b),
  );
  return ranked[0]?.[0] ?? "other";
}

const statuses: readonly IncidentStatus[] = ["occurred", "attempted", "threatened", "denied"];

/** What somebody says was done counts over what another says was only tried, threatened or denied. */
export function eventStatus(members: readonly ToldIncident[]): IncidentStatus {
  return statuses.find((status) => members.some(({ incident }) => incident.status === status)) ?? "occurred";
}
