import { type Archive, decidedEventIds, decisionsOfReports, eventById, incidentsOfEvent, newestReports } from "../archive/index.js";
import type { Incident, Report, SettableField, SetValue, Span } from "../model/index.js";

/** What a person said of a value. */
export interface CorrectedValue {
  field: SettableField;
  value: SetValue;
  /** The words that say so, where they stand in this report. */
  evidence?: Span;
  who: string;
  why: string;
  at: string;
}

/** A report with what was read in it and what people made of that: for training and for tests. */
export interface Correction {
  schema: "dateline.correction/1";
  report: Report;
  event: string;
  /** As it was read. */
  incident: Incident;
  /** "accepted": the event was, with what is corrected; "rejected": this is no incident; "corrected": values were set, and nobody accepted it yet. */
  verdict: "accepted" | "rejected" | "corrected";
  corrected: CorrectedValue[];
  who: string[];
}

/** Everything that people accepted, rejected or corrected, an incident of a report at a time, in the order of the events' ids. Holds an event at a time. */
export async function* corrections(archive: Archive): AsyncGenerator<Correction> {
  for (let after = ""; ; ) {
    const ids = await archive.read((db) => decidedEventIds(db, after, 200));
    for (const id of ids) yield* await correctionsOf(archive, id);
    const last = ids.at(-1);
    if (last === undefined) return;
    after = last;
  }
}

async function correctionsOf(archive: Archive, id: string): Promise<Correction[]> {
  return archive.read(async (db) => {
    const event = await eventById(db, id);
    if (!event) return [];
    const incidents = await incidentsOfEvent(db, event.id);
    const names = [...new Set(incidents.map(({ told }) => told.report.id))];
    const reports = new Map((await newestReports(db, names)).map(({ report }) => [report.id, report]));
    const decisions = (await decisionsOfReports(db, names)).filter(({ undone }) => !undone);
    return incidents.flatMap(({ told }): Correction[] => {
      const report = reports.get(told.report.id);
      const on = decisions.filter(
        ({ deed }) =>
          (deed.kind === "accept" || deed.kind === "reject" || deed.kind === "set") &&
          deed.incidents.some((anchor) => anchor.report === told.report.id && anchor.trigger.start === told.incident.trigger.start),
      );
      if (!report || on.length === 0) return [];
      const corrected = on.flatMap(({ deed, who, why, at }): CorrectedValue[] => {
        if (deed.kind !== "set") return [];
        const { field, value, evidence } = deed;
        return [{ field, value, ...(evidence?.report === report.id ? { evidence: evidence.span } : {}), who, why, at }];
      });
      const verdict = on.some(({ deed }) => deed.kind === "reject")
        ? "rejected"
        : on.some(({ deed }) => deed.kind === "accept")
          ? "accepted"
          : "corrected";
      return [
        {
          schema: "dateline.correction/1",
          report,
          event: event.id,
          incident: told.incident,
          verdict,
          // Of a field that was set again the last word counts.
          corrected: corrected.filter(({ field }, n) => !corrected.slice(n + 1).some((later) => later.field === field)),
          who: [...new Set(on.map(({ who }) => who))],
        },
      ];
    });
  });
}
