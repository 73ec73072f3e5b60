import type { ToldIncident } from "../model/index.js";
import type { Db } from "./archive.js";
import { decidedOf, putDecided, type Decided } from "./queries/decided.js";
import { incidentsOfReports, putIncidents, removeIncidents, type KeptIncident } from "./queries/incidents.js";
import { remerge } from "./remerge.js";
import { standingIncidents } from "./standing-incidents.js";

/**
 * Brings what is derived up to date for reports that have a new version, a new coding or a new decision: their incidents, and the events
 * that these touch. Its cost depends on the events near them, not on the archive's size. Within a transaction.
 */
export async function settleReports(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const before = await incidentsOfReports(db, [...new Set(ids)]);
  const { incidents, decided } = await standingIncidents(db, ids);
  const standing = new Map(incidents.map((one) => [one.told.key, one]));
  const gone = before.filter((one) => !isSame(one, standing.get(one.told.key)?.told));
  const decidedBefore = await decidedOf(
    db,
    before.map(({ told }) => told.key),
  );
  await removeIncidents(
    db,
    gone.map(({ told }) => told.key),
  );
  const stay = new Set(before.filter((one) => !gone.includes(one)).map(({ told }) => told.key));
  const added = incidents.filter(({ told }) => !stay.has(told.key));
  await putIncidents(db, added);
  if (decidedBefore.length > 0 || decided.length > 0) await putDecided(db, [...standing.keys()], decided);
  await remerge(db, {
    added: added.map(({ told }) => told),
    // A decision that came or went changes the events of all incidents that it names.
    touched: changed(decidedBefore, decided),
    components: [...new Set(gone.map(({ component }) => component))],
    events: [...new Set(gone.map(({ event }) => event))],
  });
}

function isSame(before: KeptIncident, now: ToldIncident | undefined): boolean {
  return now !== undefined && JSON.stringify(canonical(before.told)) === JSON.stringify(canonical(now));
}

const canonical = ({ key, report, kept, signature, wire, words, names, incident }: ToldIncident) => [
  key,
  report.id,
  report.published ?? null,
  report.publisher ?? null,
  report.title ?? null,
  report.url ?? null,
  kept ?? false,
  signature,
  wire ?? null,
  words,
  names,
  incident,
];

/** Incidents of which other decisions speak than before. */
function changed(before: readonly Decided[], now: readonly Decided[]): string[] {
  const name = ({ incident, decision, part }: Decided) => JSON.stringify([incident, decision, part]);
  const [was, is] = [new Set(before.map(name)), new Set(now.map(name))];
  return [...before.filter((one) => !is.has(name(one))), ...now.filter((one) => !was.has(name(one)))].map(({ incident }) => incident);
}
