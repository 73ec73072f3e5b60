import type { Command } from "commander";
import type { Archive, OpenOptions } from "../archive/index.js";
import { ArchiveProblem } from "../archive/index.js";
import { openArchiveInUse } from "../desk/archive-address.js";
import { CannotDecide } from "../desk/decide.js";
import { visible } from "./visible.js";
import { WrongUse } from "./wrong-use.js";

export interface ArchiveArguments {
  archive?: string;
}

/** The option of every command that works on an archive. */
export function addArchiveOption(command: Command): Command {
  return command.option(
    "--archive <archive>",
    "a file, or postgres://user@host/database (also: the variable DATELINE_ARCHIVE; default: archive.db in the data folder)",
  );
}

/**
 * Opens the archive in use, says on standard error which one it is, and hands it to `work`. What is wrong with it is said in words, and the
 * exit status becomes 1.
 */
export async function withArchive(
  options: ArchiveArguments,
  opening: OpenOptions,
  work: (archive: Archive) => Promise<void>,
): Promise<void> {
  try {
    const archive = await openArchiveInUse(options.archive, opening);
    try {
      process.stderr.write(`${visible(`Archive: ${archive.address}`)}\n`);
      await work(archive);
    } finally {
      await archive.close();
    }
  } catch (error) {
    if (error instanceof CannotDecide) throw new WrongUse(error.message);
    if (!(error instanceof ArchiveProblem)) throw error;
    process.stderr.write(`${visible(error.message)}\n`);
    process.exitCode = 1;
  }
}
