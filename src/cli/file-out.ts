import { checkReplaceable, NotToBeReplaced } from "../desk/whole-file.js";
import { WrongUse } from "./wrong-use.js";

/** Refuses a name under which nothing must be written. @throws WrongUse */
export async function checkOut(out: string, force: boolean): Promise<void> {
  try {
    await checkReplaceable(out, { force });
  } catch (error) {
    throw error instanceof NotToBeReplaced ? new WrongUse(error.message) : error;
  }
}

/** What went wrong while `out` was written, for people; errors that are not the file's stay as they are. */
export function cannotBeWritten(out: string | undefined, error: unknown): unknown {
  const { code, message, name } = error as NodeJS.ErrnoException;
  if (code === undefined || name === "ArchiveProblem") return error;
  const why = code === "ENOENT" ? "its folder is not there" : code === "EACCES" ? "you have no permission to write there" : message;
  return new WrongUse(`${out}: cannot be written: ${why}.`);
}
