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

/** What is kept beside the row and its report; `published` is the day that the report's own text gives. */
type Told = Omit<ToldIncident, "key" | "report" | "kept"> & { published?: string };

/** Adds incidents, each an event of its own until merging places it. `report` is the `seq` of the version that its words are in. */
export async function putIncidents(db: Db, incidents: readonly { told: ToldIncident; report: number }[]): Promise<void> {
  const rows = incidents.map(({ told: { key, report: of, kept, ...rest }, report }) => {
    const id = eventId(key);
    return {
      key: keptText(key),
      report,
      report_id: keptText(of.id),
      event: id,
      component: keptText(key),
      event_id: id,
      kept: kept ? 1 : 0,
      told: JSON.stringify({ ...rest, ...(of.published ? { published: of.published } : {}) } satisfies Told),
    };
  });
  for (const chunk of inChunks(rows, 50)) await db.insertInto("incident").values(chunk).execute();
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

/** So many incidents stay in memory as they were read, those last asked for; longer ones are read again. */
const mostRemembered = 2000;
const longestRemembered = 20_000;
const remembered = new Map<string, { row: Row; told: ToldIncident }>();
/** What an incident is made of; where it lies changes. */
const makes = ["told", "report", "kept", "id", "published", "publisher", "title", "url"] as const;

/**
 * An incident as it was read before, where its row is the same: comparing incidents finds again what it found of them, which in an archive where
 * very many like acts are told of one place is most of the work.
 */
function incidentOfRow(row: Row): KeptIncident {
  const { report, event, component } = row;
  const before = remembered.get(row.key);
  remembered.delete(row.key);
  const known = before && makes.every((name) => before.row[name] === row[name]) ? before : { row, told: toldOfRow(row) };
  if (row.told.length <= longestRemembered) remembered.set(row.key, known);
  if (remembered.size > mostRemembered) for (const oldest of remembered.keys()) if (remembered.delete(oldest)) break;
  return { told: known.told, report, event, component: textAsKept(component) };
}

function toldOfRow(row: Row): ToldIncident {
  const { published = null, ...rest } = JSON.parse(row.told) as Told & { incident: Incident };
  const optional = (name: "publisher" | "title" | "url") => (row[name] === null ? {} : { [name]: textAsKept(row[name]) });
  return {
    key: textAsKept(row.key),
    report: {
      id: textAsKept(row.id),
      published: row.published ?? published,
      ...optional("publisher"),
      ...optional("title"),
      ...optional("url"),
    },
    ...rest,
    ...(row.kept === 1 ? { kept: true as const } : {}),
  };
}

const incidents = (db: Db) => db.selectFrom("incident").innerJoin("report", "report.seq", "incident.report").select(columns);

export async function incidentsOfReports(db: Db, ids: readonly string[]): Promise<KeptIncident[]> {
  const found: KeptIncident[] = [];
  for (const chunk of inChunks(ids.map(keptText)))
    for (const row of await incidents(db).where("incident.report_id", "in", chunk).orderBy("incident.key").execute())
      found.push(incidentOfRow(row));
  return found;
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

/** For each of these blocks the keys of the incidents in it. */
export async function keysInBlocks(db: Db, blocks: readonly string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const chunk of inChunks(blocks.map(keptText)))
    for (const { block, incident } of await db.selectFrom("block").selectAll().where("block", "in", chunk).execute()) {
      const list = found.get(textAsKept(block));
      if (list) list.push(textAsKept(incident));
      else found.set(textAsKept(block), [textAsKept(incident)]);
    }
  return found;
}

export async function putBlocks(db: Db, blocks: readonly { key: string; block: string }[]): Promise<void> {
  for (const chunk of inChunks(blocks, 200))
    await db
      .insertInto("block")
      .values(chunk.map(({ key, block }) => ({ block: keptText(block), incident: keptText(key) })))
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
