import { dayOfIso } from "../language/en/dates/calendar.js";
import type { EventSource, EventTime, ToldIncident } from "../model/index.js";
import { reportSpans } from "./report-spans.js";

/**
 * When an event was, of its members' times: the day that most independent voices give; where voices that name a day disagree and none has
 * most, all those days as a range; where none names a day, the narrowest time told that the others allow.
 */
export function eventTime(members: readonly ToldIncident[], voices: readonly EventSource[]): EventTime {
  const told = members.filter(
    ({ incident: { time } }) => time.start && time.end && time.precision !== "none" && time.precision !== "before",
  );
  const days = told.filter(({ incident: { time } }) => time.start === time.end);
  if (days.length > 0) {
    const votes = new Map<string, Set<string>>();
    for (const { incident, report } of days) {
      const day = incident.time.start as string;
      votes.set(day, (votes.get(day) ?? new Set()).add(voices.find(({ reports }) => reports.includes(report.id))?.name ?? report.id));
    }
    const ranked = [...votes].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1));
    const [first, second] = ranked;
    if (first && (!second || first[1].size > second[1].size)) return timeOf(days, first[0], first[0], "day");
    const tied = ranked
      .filter(([, names]) => names.size === first?.[1].size)
      .map(([day]) => day)
      .sort();
    // The voices of one day may be told apart by a range that others give: "overnight to Sunday" allows both days.
    return timeOf(days, tied[0] as string, tied.at(-1) as string, "range");
  }
  if (told.length > 0) {
    const width = ({ incident: { time } }: ToldIncident) => (dayOfIso(time.end ?? "") ?? 0) - (dayOfIso(time.start ?? "") ?? 0);
    const narrowest = [...told].sort((a, b) => width(a) - width(b))[0] as ToldIncident;
    const { start, end, precision } = narrowest.incident.time;
    return timeOf(told, start as string, end as string, precision);
  }
  const before = members.filter(({ incident: { time } }) => time.precision === "before" && time.end);
  const earliest = [...before].sort((a, b) => ((a.incident.time.end as string) < (b.incident.time.end as string) ? -1 : 1))[0];
  return earliest
    ? {
        start: null,
        end: earliest.incident.time.end,
        precision: "before",
        evidence: reportSpans(earliest, earliest.incident.time.evidence),
      }
    : { start: null, end: null, precision: "none", evidence: [] };
}

function timeOf(members: readonly ToldIncident[], start: string, end: string, precision: EventTime["precision"]): EventTime {
  const within = ({ incident: { time } }: ToldIncident) => (time.start as string) >= start && (time.end as string) <= end;
  return { start, end, precision, evidence: members.filter(within).flatMap((one) => reportSpans(one, one.incident.time.evidence)) };
}
