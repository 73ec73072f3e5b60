import { ArchiveProblem } from "../archive-problem.js";

const byCode: readonly [code: RegExp, words: string][] = [
  [/^SQLITE_(?:BUSY|LOCKED)/, "another program has been writing to it for half a minute. Wait for it to end, and try again"],
  [
    /^SQLITE_FULL/,
    "the disk is full. Nothing of this step was kept; make room, and run the same command again: it goes on where it stopped",
  ],
  [/^SQLITE_(?:READONLY|PERM)/, "it cannot be written to. Check the rights of the file and its folder"],
  [
    /^SQLITE_(?:CORRUPT|NOTADB)/,
    "it is damaged, or no archive of Dateline. Restore a copy that `dateline backup` made: dateline restore COPY --archive NEW",
  ],
  [/^SQLITE_CANTOPEN/, "it cannot be opened. Check that its folder is there and that you may read it"],
  [/^SQLITE_IOERR/, "the disk gave an error. Check the disk; a copy that `dateline backup` made can be restored elsewhere"],
];

/** An error of SQLite in words, with what to do next; other errors as they are. */
export function sqliteProblem(error: unknown, file: string): unknown {
  if (error instanceof ArchiveProblem || !(error instanceof Error)) return error;
  const { code } = error as Error & { code?: unknown };
  if (typeof code !== "string") return error;
  const known = byCode.find(([pattern]) => pattern.test(code));
  // libsql gives some errors no code of their own.
  const said = known ?? byCode.find(([pattern]) => pattern.test(codeIn(error.message)));
  return said ? new ArchiveProblem(`The archive ${file}: ${said[1]}.`) : error;
}

function codeIn(message: string): string {
  if (/database is locked/i.test(message)) return "SQLITE_BUSY";
  if (/disk (?:is )?full/i.test(message)) return "SQLITE_FULL";
  if (/readonly/i.test(message)) return "SQLITE_READONLY";
  if (/malformed|not a database/i.test(message)) return "SQLITE_CORRUPT";
  if (/disk I\/O/i.test(message)) return "SQLITE_IOERR";
  return /unable to open/i.test(message) ? "SQLITE_CANTOPEN" : "";
}
