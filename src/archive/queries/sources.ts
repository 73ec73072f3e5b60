import type { Selectable } from "kysely";
import type { Db } from "../archive.js";
import { keptText, textAsKept } from "../kept-text.js";
import type { SourceTable } from "../schema.js";

/** A feed, page, file or folder that reports were read from, and how that went the last time. Moments are ISO 8601 in UTC. */
export interface Source {
  address: string;
  kind: "feed" | "page" | "file";
  /** What the list of feeds calls it. */
  name?: string;
  /** When it was last tried, and when it was last read to its end. */
  tried: string;
  done?: string;
  /** When it is to be read again: feeds that failed wait longer. */
  due?: string;
  etag?: string;
  lastModified?: string;
  /** How often it failed since it was last read. */
  failures: number;
  /** What failed the last time, in words, a line each; nothing where all was read. */
  problem?: string;
  /** Reports that were new or in a new version, in all readings. */
  added: number;
}

/** No problem of a source is told at greater length. */
const longestProblem = 2000;

export async function putSource(db: Db, source: Source): Promise<void> {
  const text = (value: string | undefined) => (value === undefined ? null : keptText(value.slice(0, longestProblem)));
  const row = {
    address: keptText(source.address),
    kind: source.kind,
    name: text(source.name),
    tried: source.tried,
    done: text(source.done),
    due: text(source.due),
    etag: text(source.etag),
    last_modified: text(source.lastModified),
    failures: source.failures,
    problem: text(source.problem),
    added: source.added,
  };
  await db
    .insertInto("source")
    .values(row)
    .onConflict((conflict) => conflict.column("address").doUpdateSet(row))
    .execute();
}

export async function sourceAt(db: Db, address: string): Promise<Source | undefined> {
  const row = await db.selectFrom("source").selectAll().where("address", "=", keptText(address)).executeTakeFirst();
  return row && sourceOf(row);
}

/** Sources, those that failed first, then those last tried; at most `limit`. */
export async function listSources(db: Db, limit = 500): Promise<Source[]> {
  const rows = await db
    .selectFrom("source")
    .selectAll()
    .orderBy(({ eb }) => eb.case().when("problem", "is", null).then(1).else(0).end())
    .orderBy("tried", "desc")
    .orderBy("address")
    .limit(limit)
    .execute();
  return rows.map(sourceOf);
}

function sourceOf(row: Selectable<SourceTable>): Source {
  const text = <K extends string>(name: K, value: string | null) =>
    value === null ? {} : ({ [name]: textAsKept(value) } as { [name in K]: string });
  return {
    address: textAsKept(row.address),
    kind: row.kind as Source["kind"],
    ...text("name", row.name),
    tried: row.tried,
    ...text("done", row.done),
    ...text("due", row.due),
    ...text("etag", row.etag),
    ...text("lastModified", row.last_modified),
    failures: row.failures,
    ...text("problem", row.problem),
    added: row.added,
  };
}
