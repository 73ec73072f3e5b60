import type { Incident, ToldIncident } from "../../model/index.js";
import { eventId } from "../../merge/index.js";
import type { Db } from "../archive.js";
import { keptText, textAsKept } from "../kept-text.js";
import { inChunks } from "./in-chunks.js";

/** An incident that stands, with where merging put it. */
export interface KeptIncident {
  told: ToldIncident;
  /** `seq` of the version of its report that it was read in. */
  report: number;
  event: string;
  component: string;
}

type Told = Omit<ToldIncident, "key" | "report" | "kept">;

export async function putIncident(db: Db, told: ToldIncident, report: number): Promise<void> {
  const { key, report: of, kept, ...rest } = told;
  const id = eventId(key);
  await db
    .insertInto("incident")
    .values({
      key: keptText(key),
      report,
      report_id: keptText(of.id),
      event: id,
      component: keptText(key),
      event_id: id,
      kept: kept ? 1 : 0,
      told: JSON.stringify(rest satisfies Told),
    })
    .execute();
}

const columns = [
  "incident.key",
  "incident.report",
  "incident.event",
  "incident.component",
  "incident.kept",
  "incident.told",
  "report.id",
  "report.published",
  "report.publisher",
  "report.title",
  "report.url",
] as const;

interface Row {
  key: string;
  report: number;
  event: string;
  component: string;
  kept: number;
  told: string;
  id: string;
  published: string | null;
  publisher: string | null;
  title: string | null;
  url: string | null;
}

function incidentOfRow(row: Row): KeptIncident {
  const rest = JSON.parse(row.told) as Told & { incident: Incident };
  const optional = (name: "publisher" | "title" | "url") => (row[name] === null ? {} : { [name]: textAsKept(row[name]) });
  return {
    told: {
      key: textAsKept(row.key),
      report: { id: textAsKept(row.id), published: row.published, ...optional("publisher"), ...optional("title"), ...optional("url") },
      ...rest,
      ...(row.kept === 1 ? { kept: true as const } : {}),
    },
    report: row.report,
    event: row.event,
    component: textAsKept(row.component),
  };
}

const incidents = (db: Db) => db.selectFrom("incident").innerJoin("report", "report.seq", "incident.report").select(columns);

export async function incidentsOfReport(db: Db, id: string): Promise<KeptIncident[]> {
  return (await incidents(db).where("incident.report_id", "=", keptText(id)).orderBy("incident.key").execute()).map(incidentOfRow);
}

export async function incidentsByKey(db: Db, keys: readonly string[]): Promise<KeptIncident[]> {
  const found: KeptIncident[] = [];
  for (const chunk of inChunks(keys.map(keptText)))
    for (const row of await incidents(db).where("incident.key", "in", chunk).execute()) found.push(incidentOfRow(row));
  return found;
}

export async function incidentsOfComponents(db: Db, components: readonly string[]): Promise<KeptIncident[]> {
  const found: KeptIncident[] = [];
  for (const chunk of inChunks(components.map(keptText)))
    for (const row of await incidents(db).where("incident.component", "in", chunk).execute()) found.push(incidentOfRow(row));
  return found;
}

export async function incidentsOfEvent(db: Db, event: string): Promise<KeptIncident[]> {
  return (await incidents(db).where("incident.event", "=", event).orderBy("incident.key").execute()).map(incidentOfRow);
}

/** Incidents that share a block with these keys. */
export async function incidentsInBlocks(db: Db, blocks: readonly string[]): Promise<KeptIncident[]> {
  const found = new Map<string, KeptIncident>();
  for (const chunk of inChunks(blocks.map(keptText))) {
    const rows = await incidents(db)
      .where("incident.key", "in", db.selectFrom("block").select("incident").where("block", "in", chunk))
      .execute();
    for (const row of rows) found.set(row.key, incidentOfRow(row));
  }
  return [...found.values()];
}

export async function putBlocks(db: Db, key: string, blocks: readonly string[]): Promise<void> {
  for (const chunk of inChunks(blocks))
    await db
      .insertInto("block")
      .values(chunk.map((block) => ({ block: keptText(block), incident: keptText(key) })))
      .execute();
}

/** Takes incidents away, with their blocks and proposals. */
export async function removeIncidents(db: Db, keys: readonly string[]): Promise<void> {
  for (const chunk of inChunks(keys.map(keptText))) {
    await db.deleteFrom("block").where("incident", "in", chunk).execute();
    await db.deleteFrom("proposal").where("a", "in", chunk).execute();
    await db.deleteFrom("proposal").where("b", "in", chunk).execute();
    await db.deleteFrom("decided").where("incident", "in", chunk).execute();
    await db.deleteFrom("incident").where("key", "in", chunk).execute();
  }
}

export async function placeIncidents(db: Db, keys: readonly string[], component: string, event: string): Promise<void> {
  for (const chunk of inChunks(keys.map(keptText)))
    await db
      .updateTable("incident")
      .set({ component: keptText(component), event })
      .where("key", "in", chunk)
      .execute();
}
