import { existsSync, statSync } from "node:fs";
import { dirname } from "node:path";
import Database from "libsql";
import { Kysely, SqliteDialect } from "kysely";
import pRetry from "p-retry";
import type { Archive, OpenOptions } from "../archive.js";
import { ArchiveProblem, openForReading } from "../archive-problem.js";
import type { Schema } from "../schema.js";
import { rememberStatements } from "./remember-statements.js";
import { sqliteProblem } from "./sqlite-problem.js";
import { sqliteWays } from "./sqlite-ways.js";

/** How long a write waits for those of other processes, milliseconds. */
const patience = 30_000;

/** Opens an archive in a file. @throws ArchiveProblem with the next step. */
export async function openSqlite(file: string, { readonly = false, create = true }: OpenOptions): Promise<Archive> {
  if (!existsSync(file)) {
    if (readonly || !create)
      throw new ArchiveProblem(`There is no archive at ${file} yet. Make one by reading reports into it: dateline ingest FILE`);
    if (!existsSync(dirname(file)))
      throw new ArchiveProblem(`The folder ${dirname(file)} is not there. Make it first, or name another with --archive.`);
  } else if (statSync(file).isDirectory()) throw new ArchiveProblem(`${file} is a folder. Name a file in it: --archive ${file}/archive.db`);
  let database: Database.Database;
  try {
    database = new Database(file, { readonly });
    // Waiting is done here, not in SQLite, which would hold up the whole process.
    database.exec("pragma busy_timeout = 0");
    if (!readonly) await patiently(async () => void database.exec("pragma journal_mode = wal"));
    // An acknowledged report is on the disk, also when the power fails.
    database.exec("pragma synchronous = full");
    database.exec("pragma foreign_keys = on");
    database.exec("pragma cache_size = -65536");
    await patiently(async () => database.prepare("select count(*) from sqlite_master").all());
  } catch (error) {
    throw sqliteProblem(error, file);
  }
  const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: rememberStatements(database) as never }) });
  const worded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw sqliteProblem(error, file);
    }
  };
  return {
    address: file,
    kind: "sqlite",
    readonly,
    own: sqliteWays,
    // One connection, which Kysely hands to one at a time: a read waits for the write that runs, and never sees half of it.
    read: (queries) => worded(() => patiently(() => db.connection().execute(queries))),
    write: async (queries) => {
      if (readonly) throw openForReading(file);
      return worded(() =>
        db.connection().execute(async (connection) => {
          // By `exec`: a prepared statement that failed would stay open, and SQLite commits nothing while one is.
          await patiently(async () => void database.exec("begin immediate"));
          try {
            const made = await queries(connection);
            database.exec("commit");
            return made;
          } catch (error) {
            // After some errors, a full disk among them, SQLite has rolled back by itself.
            try {
              database.exec("rollback");
            } catch {}
            throw error;
          }
        }),
      );
    },
    close: () => db.destroy(),
  };
}

/** Does what another process may be in the way of, again and again for half a minute, without holding up the rest of this process. */
function patiently<T>(work: () => Promise<T>): Promise<T> {
  return pRetry(work, {
    retries: Number.POSITIVE_INFINITY,
    minTimeout: 5,
    maxTimeout: 200,
    maxRetryTime: patience,
    shouldRetry: ({ error }) => /locked|busy/i.test(error.message),
  });
}
