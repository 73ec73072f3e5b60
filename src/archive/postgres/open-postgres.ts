import { Kysely, PostgresDialect, sql } from "kysely";
import pLimit from "p-limit";
import pg from "pg";
import type { Archive, OpenOptions } from "../archive.js";
import { ArchiveProblem, openForReading } from "../archive-problem.js";
import type { Schema } from "../schema.js";
import { postgresProblem } from "./postgres-problem.js";
import { postgresWays } from "./postgres-ways.js";

/** Names the lock that writers of one archive take turns by. */
const writersLock = 0x64617465;

/** Opens an archive in PostgreSQL, at postgres://user@host/database. @throws ArchiveProblem with the next step. */
export async function openPostgres(url: string, { readonly = false }: OpenOptions): Promise<Archive> {
  const address = shown(url);
  const pool = new pg.Pool({ connectionString: url, max: 4, connectionTimeoutMillis: 15_000, types: { getTypeParser: parserOf } });
  // A connection that breaks while it rests is opened anew when it is needed; without this it would end the process.
  pool.on("error", () => undefined);
  // One that breaks in use fails the query that it runs; the event says nothing more.
  pool.on("connect", (client) => client.on("error", () => undefined));
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  // Writers of one process do not take all connections while they wait for one another.
  const queue = pLimit(1);
  const worded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw postgresProblem(error, address);
    }
  };
  try {
    await worded(() => sql`select 1`.execute(db));
  } catch (error) {
    await db.destroy().catch(() => undefined);
    throw error;
  }
  return {
    address,
    kind: "postgres",
    readonly,
    own: postgresWays,
    read: (queries) => worded(() => queries(db)),
    write: (queries) =>
      queue(async () => {
        if (readonly) throw openForReading(address);
        return worded(() =>
          db.transaction().execute(async (transaction) => {
            await sql`set local lock_timeout = '30s'`.execute(transaction);
            await sql`select pg_advisory_xact_lock(${writersLock})`.execute(transaction);
            return queries(transaction);
          }),
        );
      }),
    close: async () => {
      await db.destroy().catch(() => undefined);
    },
  };
}

/** Counts and keys come as numbers: none here nears 2^53. */
const parserOf = ((oid: number, format?: "text" | "binary") =>
  oid === 20 ? Number : pg.types.getTypeParser(oid, format ?? "text")) as typeof pg.types.getTypeParser;

/** The address without its password. */
function shown(url: string): string {
  try {
    const parsed = new URL(url);
    if (parsed.password !== "") parsed.password = "…";
    parsed.searchParams.delete("password");
    return decodeURI(parsed.href);
  } catch {
    throw new ArchiveProblem("The address of the archive is none that PostgreSQL knows. It looks like postgres://user@host:5432/database");
  }
}
