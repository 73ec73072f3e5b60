import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { sql } from "kysely";
import type { Archive, Db } from "./archive.js";
import { ArchiveProblem } from "./archive-problem.js";
import { openArchive } from "./open-archive.js";
import { anyAccount } from "./queries/accounts.js";
import { inChunks } from "./queries/in-chunks.js";
import { accountTables, copiedTables, keptTables } from "./schema.js";

/**
 * Writes a copy of an archive into a file: an archive of its own (SQLite), whole as of one moment, whatever is written meanwhile. Under its
 * name there is never half a copy. Nobody is signed in in it; `withoutAccounts`: nobody is let in either, which is how an archive is handed on.
 * @throws ArchiveProblem
 */
export async function backup(archive: Archive, file: string, { force = false, withoutAccounts = false } = {}): Promise<void> {
  if (existsSync(file) && !force) throw new ArchiveProblem(`${file} is there already. Name another file, or say --force to replace it.`);
  const unfinished = `${file}.unfinished-${process.pid}`;
  try {
    if (archive.kind === "sqlite") await archive.read((db) => sql`vacuum into ${unfinished}`.execute(db));
    const copy = await openArchive(unfinished);
    try {
      if (archive.kind !== "sqlite")
        await archive.read((db) =>
          db
            .transaction()
            .setIsolationLevel("repeatable read")
            .execute((snapshot) => copyKept(snapshot, copy)),
        );
      await forget(copy, withoutAccounts ? accountTables : ["session"]);
      await copy.read((db) => sql`pragma wal_checkpoint(truncate)`.execute(db));
    } finally {
      await copy.close();
    }
    sync(unfinished);
    renameSync(unfinished, file);
    for (const rest of [`${file}-wal`, `${file}-shm`]) rmSync(rest, { force: true });
    sync(dirname(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || /unable to open/i.test((error as Error).message))
      throw new ArchiveProblem(`The copy ${file} cannot be written: its folder is not there.`);
    if (code === "ENOSPC" || /full/i.test((error as Error).message))
      throw new ArchiveProblem(`The copy ${file} cannot be written: the disk is full.`);
    throw error;
  } finally {
    for (const end of ["", "-wal", "-shm", "-journal"]) rmSync(`${unfinished}${end}`, { force: true });
  }
}

/** Empties tables of a copy, so that nothing of them is left in the file. */
async function forget(copy: Archive, tables: readonly (typeof accountTables)[number][]): Promise<void> {
  await copy.read((db) => sql`pragma secure_delete = on`.execute(db));
  await copy.write(async (db) => {
    for (const table of tables) {
      const guarded = (keptTables as readonly string[]).includes(table);
      if (guarded) for (const act of ["update", "delete"]) await sql`drop trigger ${sql.id(`${table}_no_${act}`)}`.execute(db);
      await db.deleteFrom(table).execute();
      if (guarded) for (const statement of copy.own.guard(table)) await sql.raw(statement).execute(db);
    }
  });
}

function sync(path: string): void {
  const opened = openSync(path, "r");
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

/**
 * Puts what a copy keeps into an empty archive. What is derived has to be made anew afterwards (`rebuild`). @throws ArchiveProblem where the
 * copy is damaged or the archive is not empty.
 */
export async function restore(file: string, archive: Archive): Promise<void> {
  const copy = await openArchive(file, { readonly: true });
  try {
    const wrong = await checkArchive(copy);
    if (wrong.length > 0) throw new ArchiveProblem(`The copy ${file} is damaged: ${wrong[0]}. Use another copy.`);
    await archive.write(async (db) => {
      const any = await db.selectFrom("report").select("seq").limit(1).executeTakeFirst();
      if (any || (await anyAccount(db)))
        throw new ArchiveProblem(`The archive ${archive.address} is not empty. Restore into a new one: --archive NEW`);
    });
    await copy.read((db) => copyKept(db, archive));
  } finally {
    await copy.close();
  }
}

/** Copies what is kept, in one transaction, a few rows at a time. */
async function copyKept(from: Db, to: Archive): Promise<void> {
  await to.write(async (db) => {
    for (const table of keptTables)
      for (let after = 0; ; ) {
        const rows = await from.selectFrom(table).selectAll().where("seq", ">", after).orderBy("seq").limit(100).execute();
        const last = rows.at(-1);
        if (!last) break;
        after = last.seq as number;
        for (const chunk of inChunks(rows, 20))
          await db
            .insertInto(table as "report")
            .values(chunk as never)
            .execute();
      }
    for (const [table, key] of copiedTables)
      for (let after = ""; ; ) {
        const rows: Record<string, unknown>[] = await from
          .selectFrom(table as "source")
          .selectAll()
          .where(key as "address", ">", after)
          .orderBy(key as "address")
          .limit(100)
          .execute();
        const last = rows.at(-1);
        if (!last) break;
        after = last[key] as string;
        for (const chunk of inChunks(rows, 20))
          await db
            .insertInto(table as "source")
            .values(chunk as never)
            .execute();
      }
    await to.own.afterCopy(db);
  });
}

/** What is wrong with an archive's own files and with what it keeps, in words; nothing where all is well. */
export async function checkArchive(archive: Archive): Promise<string[]> {
  return archive.read(async (db) => {
    const wrong = await archive.own.checkFiles(db);
    const lost = await db
      .selectFrom("coding")
      .leftJoin("report", "report.seq", "coding.report")
      .select("coding.seq")
      .where("report.seq", "is", null)
      .limit(1)
      .executeTakeFirst();
    if (lost) wrong.push(`coding ${lost.seq} is of a report that is not there`);
    return wrong;
  });
}
