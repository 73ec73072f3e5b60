import { ArchiveProblem } from "../archive-problem.js";

const byCode: readonly [code: RegExp, words: string][] = [
  [
    /^(?:ECONNREFUSED|ENOENT|EHOSTUNREACH|ENETUNREACH)$/,
    "no PostgreSQL answers there. Check that it runs, and the host and port in the address",
  ],
  [/^(?:ENOTFOUND|EAI_AGAIN)$/, "its host is not known. Check the address"],
  [/^ETIMEDOUT$/, "it did not answer in time. Check that it runs and can be reached from here"],
  [/^28/, "it does not let this user in. Check user and password (in the address, or in PGPASSWORD)"],
  [/^3D000$/, "there is no such database. Make it first: createdb NAME"],
  [/^42501$/, "this user may not do that there. Ask for the right to create tables in it"],
  [/^25006$/, "it is read-only"],
  [/^53100$/, "its disk is full. Nothing of this step was kept; make room, and run the same command again: it goes on where it stopped"],
  [
    /^(?:57P0|08|ECONNRESET|EPIPE)/,
    "the connection was lost. Nothing of this step was kept; run the same command again: it goes on where it stopped",
  ],
  [/^55P03$/, "another program has been writing to it for half a minute. Wait for it to end, and try again"],
  [
    /^XX00[12]$/,
    "it is damaged. Restore a copy that `dateline backup` made into a new database: dateline restore COPY --archive postgres://…",
  ],
];

/** An error of PostgreSQL or of the way there in words, with what to do next; other errors as they are. Never names a password. */
export function postgresProblem(error: unknown, address: string): unknown {
  if (error instanceof ArchiveProblem || !(error instanceof Error)) return error;
  const { code } = error as Error & { code?: unknown };
  const known = byCode.find(([pattern]) => (typeof code === "string" ? pattern.test(code) : false));
  if (known) return new ArchiveProblem(`The archive ${address}: ${known[1]}.`);
  if (
    /Connection terminated|connection (?:timeout|ended|error)|Client has encountered a connection error|timeout exceeded/i.test(
      error.message,
    )
  )
    return new ArchiveProblem(
      `The archive ${address}: the connection was lost. Nothing of this step was kept; run the same command again: it goes on where it stopped.`,
    );
  if (/password must be a string|no password/i.test(error.message))
    return new ArchiveProblem(`The archive ${address}: it asks for a password. Put it in the address, or in PGPASSWORD.`);
  return error;
}
