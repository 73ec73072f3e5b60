import { type Archive, decisionsOfReports, eventById, incidentsOfEvent, newestReports, proposalsOfEvent } from "../archive/index.js";
import type { Event, EventWhole, Report } from "../model/index.js";

const mostProposals = 5;

/** An event with all that is behind it; undefined where there is none of that id. */
export async function eventWhole(archive: Archive, id: string): Promise<EventWhole | undefined> {
  return archive.read(async (db) => {
    const event = await eventById(db, id);
    if (!event) return undefined;
    const ids = reportIds(event);
    const kept = new Map((await newestReports(db, ids)).map((one) => [one.report.id, one]));
    const proposals: EventWhole["proposals"] = [];
    for (const { other, comparison } of await proposalsOfEvent(db, event.id)) {
      if (proposals.length === mostProposals) break;
      if (proposals.some((one) => one.event.id === other)) continue;
      const found = await eventById(db, other);
      if (found) proposals.push({ event: { id: found.id, headline: found.headline }, comparison });
    }
    const triggers = (await incidentsOfEvent(db, event.id)).map(({ told: { report, incident } }) => ({
      ...incident.trigger,
      report: report.id,
    }));
    triggers.sort((a, b) => ids.indexOf(a.report) - ids.indexOf(b.report) || a.start - b.start);
    return {
      event,
      reports: ids.flatMap((one) => {
        const { report, version, origin } = kept.get(one) ?? {};
        return report && version ? [{ ...report, version, ...(origin ? { origin } : {}) }] : [];
      }),
      triggers,
      decisions: (await decisionsOfReports(db, ids)).map(({ seq: _, ...decision }) => decision),
      proposals,
    };
  });
}

/** The reports that tell an event, each once, in its order. */
export function reportIds({ members }: Event): string[] {
  return [...new Set(members.map(({ report }) => report))];
}

/** What the reports that tell an event say of themselves, in its order; of one that is not there its id alone. */
export function toldBy(event: Event, reports: ReadonlyMap<string, Report>): Omit<Report, "text">[] {
  return reportIds(event).map((id) => reports.get(id) ?? { id });
}
