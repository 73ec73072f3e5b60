import type { EventPlace, EventSource, IncidentPlace, ToldIncident } from "../model/index.js";
import { nameSkeleton } from "./fold-name.js";
import { compareText } from "./report-order.js";
import { reportSpans } from "./report-spans.js";

/**
 * Where an event was, of its members' places: the most precise place that a list holds; of several as precise, the one that most
 * independent voices name, then the one told first. An event whose voices name none has none.
 */
export function eventPlace(members: readonly ToldIncident[], voices: readonly EventSource[]): EventPlace | null {
  const votes = new Map<string, { place: IncidentPlace; members: ToldIncident[]; names: Set<string>; order: number }>();
  members.forEach((member, order) => {
    const { place } = member.incident;
    if (!place) return;
    const key = place.relative
      ? `${place.relative.distanceKm} ${place.relative.bearing} ${nameSkeleton(place.relative.from)}`
      : (place.sourceId ?? nameSkeleton(place.name));
    const vote = votes.get(key) ?? { place, members: [], names: new Set<string>(), order };
    if (place.precision < vote.place.precision) vote.place = place;
    vote.members.push(member);
    vote.names.add(voices.find(({ reports }) => reports.includes(member.report.id))?.name ?? member.report.id);
    votes.set(key, vote);
  });
  const rank = ({ place }: { place: IncidentPlace }) =>
    (place.latitude === undefined ? 10 : 0) + Math.max(place.precision === 2 ? 1 : place.precision, 1);
  const best = [...votes].sort(
    ([a, x], [b, y]) => rank(x) - rank(y) || y.names.size - x.names.size || x.order - y.order || compareText(a, b),
  )[0]?.[1];
  if (!best) return null;
  return { ...best.place, evidence: best.members.flatMap((one) => reportSpans(one, one.incident.place?.evidence ?? [])) };
}
