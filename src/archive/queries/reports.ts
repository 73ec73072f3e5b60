import { createHash } from "node:crypto";
import type { Selectable } from "kysely";
import type { Report } from "../../model/index.js";
import type { Archive, Db } from "../archive.js";
import { keptText, textAsKept } from "../kept-text.js";
import type { ReportTable } from "../schema.js";
import { searchWords, wordsOf } from "../search-words.js";
import { inChunks } from "./in-chunks.js";

/** Where a report came from. */
export interface ReportOrigin {
  /** File or address. */
  from: string;
  /** Part of it: a member of a zip, a line, a record. */
  entry?: string;
  /** When it was fetched, ISO 8601 in UTC. */
  fetchedAt?: string;
  /** SHA-256 of the bytes, hexadecimal. */
  sha256?: string;
}

/** A report of an archive. */
export interface KeptReport {
  seq: number;
  version: number;
  report: Report;
  origin?: ReportOrigin;
  added: string;
}

export type AddedReport = { seq: number; version: number; was: "new" | "there" | "new-version" };

/** SHA-256 over all that a report says of itself: the same content under one id is not kept twice. */
export function hashOf({ text, published, title, publisher, url, language }: Report): string {
  return createHash("sha256")
    .update(JSON.stringify([text, published ?? null, title ?? null, publisher ?? null, url ?? null, language ?? null]))
    .digest("hex");
}

/** Keeps a report as it came; the same id with other content is a new version, with content that is there nothing is done. */
export async function addReport(
  db: Db,
  own: Archive["own"],
  report: Report,
  origin: ReportOrigin | undefined,
  now: string,
): Promise<AddedReport> {
  const hash = hashOf(report);
  const id = keptText(report.id);
  const versions = await db
    .selectFrom("report")
    .select(["seq", "version", "hash"])
    .where("id", "=", id)
    .orderBy("version", "desc")
    .execute();
  // The same wording under this id is there, be it as an earlier version: reading old files in again brings nothing back.
  const known = versions.find((one) => one.hash === hash);
  if (known) return { seq: known.seq, version: known.version, was: "there" };
  const [newest] = versions;
  const version = (newest?.version ?? 0) + 1;
  const text = (value: string | null | undefined) => (value == null ? null : keptText(value));
  const { seq } = await db
    .insertInto("report")
    .values({
      id,
      version,
      hash,
      text: keptText(report.text),
      published: text(report.published),
      title: text(report.title),
      publisher: text(report.publisher),
      url: text(report.url),
      language: text(report.language),
      origin: text(origin?.from),
      entry: text(origin?.entry),
      sha256: origin?.sha256 ?? null,
      fetched: origin?.fetchedAt ?? null,
      added: now,
    })
    .returning("seq")
    .executeTakeFirstOrThrow();
  await own.addWords(db, seq, wordsOf(`${report.title ?? ""} ${report.text}`));
  return { seq, version, was: version === 1 ? "new" : "new-version" };
}

/** A row as the report it is. */
export function reportOfRow(row: Selectable<ReportTable>): KeptReport {
  const optional = <K extends "title" | "publisher" | "url" | "language">(name: K) =>
    row[name] === null ? {} : { [name]: textAsKept(row[name]) };
  const origin: ReportOrigin | undefined =
    row.origin === null
      ? undefined
      : {
          from: textAsKept(row.origin),
          ...(row.entry === null ? {} : { entry: textAsKept(row.entry) }),
          ...(row.fetched === null ? {} : { fetchedAt: row.fetched }),
          ...(row.sha256 === null ? {} : { sha256: row.sha256 }),
        };
  return {
    seq: row.seq,
    version: row.version,
    report: {
      id: textAsKept(row.id),
      text: textAsKept(row.text),
      published: row.published === null ? null : textAsKept(row.published),
      ...optional("title"),
      ...optional("publisher"),
      ...optional("url"),
      ...optional("language"),
    },
    ...(origin ? { origin } : {}),
    added: row.added,
  };
}

/** All versions of a report, newest first; none where the archive has no such report. */
export async function versionsOf(db: Db, id: string): Promise<KeptReport[]> {
  const rows = await db.selectFrom("report").selectAll().where("id", "=", keptText(id)).orderBy("version", "desc").execute();
  return rows.map(reportOfRow);
}

export async function hasReport(db: Db, id: string): Promise<boolean> {
  return (await db.selectFrom("report").select("seq").where("id", "=", keptText(id)).limit(1).executeTakeFirst()) !== undefined;
}

/** All versions of each of these reports, newest first; those that are not there are left out. */
export async function versionsOfAll(db: Db, ids: readonly string[]): Promise<Map<string, KeptReport[]>> {
  const found = new Map<string, KeptReport[]>();
  for (const chunk of inChunks(ids.map(keptText)))
    for (const row of await db.selectFrom("report").selectAll().where("id", "in", chunk).orderBy("version", "desc").execute()) {
      const kept = reportOfRow(row);
      const list = found.get(kept.report.id);
      if (list) list.push(kept);
      else found.set(kept.report.id, [kept]);
    }
  return found;
}

/** The newest version of each of these reports, in no order; those that are not there are left out. */
export async function newestReports(db: Db, ids: readonly string[]): Promise<KeptReport[]> {
  return [...(await versionsOfAll(db, ids)).values()].flatMap(([newest]) => newest ?? []);
}

/** Which reports are asked for. Days are "YYYY-MM-DD", both ends inclusive. */
export interface ReportFilter {
  since?: string | undefined;
  until?: string | undefined;
  publisher?: string | undefined;
  language?: string | undefined;
  /** Words that all stand in it. */
  text?: string | undefined;
  /** Only those that tell of an incident (true), or of none (false). */
  withIncidents?: boolean | undefined;
}

/** The newest versions of the reports asked for, in the order in which they came; holds a few at a time. */
export async function* listReports(archive: Archive, filter: ReportFilter = {}, pageSize = 200): AsyncGenerator<KeptReport> {
  for (let after = 0; ; ) {
    const rows = await archive.read((db) => {
      let query = db
        .selectFrom("report")
        .selectAll()
        .where("seq", ">", after)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom("report as later")
                .select("later.seq")
                .whereRef("later.id", "=", "report.id")
                .whereRef("later.version", ">", "report.version"),
            ),
          ),
        );
      if (filter.since) query = query.where("published", ">=", filter.since);
      if (filter.until) query = query.where("published", "<", `${filter.until}~`);
      if (filter.publisher) query = query.where("publisher", "=", keptText(filter.publisher));
      if (filter.language) query = query.where("language", "=", filter.language);
      const words = filter.text === undefined ? [] : searchWords(filter.text);
      if (words.length > 0) query = query.where("seq", "in", archive.own.hasWords(words));
      if (filter.withIncidents !== undefined) {
        const { withIncidents } = filter;
        query = query.where(({ not, exists, selectFrom }) => {
          const any = exists(selectFrom("incident").select("key").whereRef("incident.report", "=", "report.seq"));
          return withIncidents ? any : not(any);
        });
      }
      return query.orderBy("seq").limit(pageSize).execute();
    });
    for (const row of rows) yield reportOfRow(row);
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    after = last.seq;
  }
}

export async function countReports(db: Db): Promise<{ reports: number; versions: number }> {
  const { versions, reports } = await db
    .selectFrom("report")
    .select(({ fn }) => [fn.countAll<number>().as("versions"), fn.count<number>("id").distinct().as("reports")])
    .executeTakeFirstOrThrow();
  return { reports: Number(reports), versions: Number(versions) };
}
