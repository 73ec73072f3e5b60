import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { ArchiveProblem, isPostgres, openArchive, type Archive, type OpenOptions } from "../archive/index.js";
import { dataFolder } from "./data-folder.js";

/** The archive in use: the one given, else the variable DATELINE_ARCHIVE, else a file in the user's data folder. */
function archiveAddress(given?: string, data?: string): string {
  return given || process.env.DATELINE_ARCHIVE || join(dataFolder(data), "archive.db");
}

/** Opens the archive in use; its own default folder is made where it is not there. @throws ArchiveProblem */
export async function openArchiveInUse(given?: string, options: OpenOptions = {}): Promise<Archive> {
  const address = archiveAddress(given);
  const isDefault = !given && !process.env.DATELINE_ARCHIVE;
  if (isDefault && !isPostgres(address) && !options.readonly && options.create !== false) {
    try {
      mkdirSync(dirname(address), { recursive: true });
    } catch (error) {
      throw new ArchiveProblem(
        `The folder of the archive, ${dirname(address)}, cannot be made: ${(error as Error).message}. Name another place with --archive FILE.`,
      );
    }
  }
  return openArchive(address, options);
}
