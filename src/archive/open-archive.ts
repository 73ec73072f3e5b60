import type { Archive, OpenOptions } from "./archive.js";
import { migrate } from "./migrate.js";
import { openPostgres } from "./postgres/open-postgres.js";
import { openSqlite } from "./sqlite/open-sqlite.js";

/**
 * Opens an archive: a file (SQLite), or postgres://…. One that an earlier Dateline made is brought up to date.
 * @throws ArchiveProblem with what is wrong and the next step.
 */
export async function openArchive(address: string, options: OpenOptions = {}): Promise<Archive> {
  const archive = await (isPostgres(address) ? openPostgres(address, options) : openSqlite(address, options));
  try {
    await migrate(archive, options);
    return archive;
  } catch (error) {
    await archive.close();
    throw error;
  }
}

export function isPostgres(address: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(address);
}
