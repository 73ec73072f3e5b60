import { sql } from "kysely";
import type { Archive, Db, OpenOptions } from "./archive.js";
import { ArchiveProblem } from "./archive-problem.js";
import { migrations } from "./migrations/index.js";

/** Brings an archive to today's form, step by step, in one transaction. @throws ArchiveProblem where it is no archive, or of a newer Dateline. */
export async function migrate(archive: Archive, { readonly = false, create = true }: OpenOptions): Promise<void> {
  const at = await archive.read((db) => versionOf(db, archive));
  if (at === migrations.length) return;
  if (at > migrations.length)
    throw new ArchiveProblem(
      `The archive ${archive.address} was written by a newer Dateline (form ${at}; this one knows ${migrations.length}). Update Dateline.`,
    );
  if (readonly && at === 0)
    throw new ArchiveProblem(`There is no archive at ${archive.address} yet. Make one by reading reports into it: dateline ingest FILE`);
  if (readonly)
    throw new ArchiveProblem(
      `The archive ${archive.address} was written by an older Dateline. Open it once for writing: dateline verify --archive ${archive.address}`,
    );
  if (at === 0 && !create)
    throw new ArchiveProblem(`There is no archive at ${archive.address} yet. Make one by reading reports into it: dateline ingest FILE`);
  await archive.write(async (db) => {
    // Another process may have done it in the meantime.
    for (let step = await versionOf(db, archive); step < migrations.length; step += 1) {
      await migrations[step]?.up(db, archive.own);
      await sql`update meta set value = ${String(step + 1)} where name = 'form'`.execute(db);
    }
  });
}

/** How many migrations an archive has had; 0 for an empty database. */
async function versionOf(db: Db, archive: Archive): Promise<number> {
  const tables = await db.introspection.getTables();
  const names = new Set(tables.map(({ name }) => name));
  if (!names.has("meta")) {
    if (archive.kind === "sqlite" && names.size > 0)
      throw new ArchiveProblem(
        `${archive.address} is a database of something else, not an archive of Dateline. Name another file with --archive.`,
      );
    return 0;
  }
  const row = await db.selectFrom("meta").select("value").where("name", "=", "form").executeTakeFirst();
  if (!row)
    throw new ArchiveProblem(
      `${archive.address} is a database of something else, not an archive of Dateline. Name another with --archive.`,
    );
  return Number(row.value);
}
