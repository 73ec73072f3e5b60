import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { sql } from "kysely";
import type { Archive, Db } from "./archive.js";
import { ArchiveProblem } from "./archive-problem.js";
import { openArchive } from "./open-archive.js";
import { inChunks } from "./queries/in-chunks.js";
import { keptTables } from "./schema.js";

/**
 * Writes a copy of an archive into a file: an archive of its own (SQLite), whole as of one moment, whatever is written meanwhile. Under its
 * name there is never half a copy. @throws ArchiveProblem
 */
export async function backup(archive: Archive, file: string, { force = false } = {}): Promise<void> {
  if (existsSync(file) && !force) throw new ArchiveProblem(`${file} is there already. Name another file, or say --force to replace it.`);
  const unfinished = `${file}.unfinished-${process.pid}`;
  try {
    if (archive.kind === "sqlite") await archive.read((db) => sql`vacuum into ${unfinished}`.execute(db));
    else {
      const copy = await openArchive(unfinished);
      try {
        await archive.read((db) =>
          db
            .transaction()
            .setIsolationLevel("repeatable read")
            .execute((snapshot) => copyKept(snapshot, copy)),
        );
        await copy.read((db) => sql`pragma wal_checkpoint(truncate)`.execute(db));
      } finally {
        await copy.close();
      }
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
      if (any) throw new ArchiveProblem(`The archive ${archive.address} is not empty. Restore into a new one: --archive NEW`);
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
    for (let after = ""; ; ) {
      const rows = await from.selectFrom("source").selectAll().where("address", ">", after).orderBy("address").limit(100).execute();
      const last = rows.at(-1);
      if (!last) break;
      after = last.address;
      for (const chunk of inChunks(rows, 20)) await db.insertInto("source").values(chunk).execute();
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
