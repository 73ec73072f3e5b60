import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Archive } from "./archive.js";
import { backup, checkArchive } from "./backup.js";
import { openArchive } from "./open-archive.js";
import { hashOf, reportOfRow } from "./queries/reports.js";
import { rebuild } from "./rebuild.js";

/** What was looked at, and what is wrong, in words; nothing wrong where all is well. */
export interface Verified {
  reports: number;
  events: number;
  wrong: string[];
  /** What is kept is as it came: where events are wrong all the same, `rebuild` makes them anew. */
  keptWhole: boolean;
}

const mostNamed = 20;

/**
 * Checks an archive: its files, that every report still has its hash, and that what is derived is what reports, codings and decisions give when
 * it is made anew, in a copy. The archive itself is not changed. `folder` is where the copy lies meanwhile; it takes the archive's size again.
 */
export async function verify(
  archive: Archive,
  { folder = tmpdir(), onProgress }: { folder?: string; onProgress?: (done: number) => void } = {},
): Promise<Verified> {
  const wrong = await checkArchive(archive);
  const reports = await checkHashes(archive, wrong);
  const keptWhole = wrong.length === 0;
  const place = mkdtempSync(join(folder, "dateline-verify-"));
  try {
    const file = join(place, "copy.db");
    await backup(archive, file);
    const copy = await openArchive(file);
    try {
      await rebuild(copy, onProgress);
      const events = await compareTables(archive, copy, wrong);
      return { reports, events, wrong, keptWhole };
    } finally {
      await copy.close();
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

async function checkHashes(archive: Archive, wrong: string[]): Promise<number> {
  let count = 0;
  for (let after = 0; ; ) {
    const rows = await archive.read((db) =>
      db.selectFrom("report").selectAll().where("seq", ">", after).orderBy("seq").limit(100).execute(),
    );
    const last = rows.at(-1);
    if (!last) return count;
    after = last.seq;
    count += rows.length;
    for (const row of rows) {
      const { report } = reportOfRow(row);
      if (hashOf(report) !== row.hash && wrong.length < mostNamed) wrong.push(`report ${report.id} is not as it came`);
    }
  }
}

/** Events and incidents of both, side by side in the order of their ids. */
async function compareTables(archive: Archive, copy: Archive, wrong: string[]): Promise<number> {
  let count = 0;
  const [theirs, ours] = [eventRows(archive), eventRows(copy)];
  let [a, b] = [await theirs.next(), await ours.next()];
  while (!a.done || !b.done) {
    const [x, y] = [a.done ? undefined : a.value, b.done ? undefined : b.value];
    if (x && (!y || x.id < y.id)) {
      note(wrong, `event ${x.id} is in the archive, and does not follow from its reports and decisions`);
      a = await theirs.next();
    } else if (y && (!x || y.id < x.id)) {
      note(wrong, `event ${y.id} follows from reports and decisions, and is not in the archive`);
      b = await ours.next();
    } else {
      if (x?.event !== y?.event) note(wrong, `event ${x?.id} is not what its reports and decisions give`);
      count += 1;
      [a, b] = [await theirs.next(), await ours.next()];
    }
  }
  return count;
}

function note(wrong: string[], words: string): void {
  if (wrong.length < mostNamed) wrong.push(words);
  else if (wrong.length === mostNamed) wrong.push("and more");
}

async function* eventRows(archive: Archive): AsyncGenerator<{ id: string; event: string }> {
  for (let after = ""; ; ) {
    const rows = await archive.read((db) =>
      db.selectFrom("event_whole").select(["id", "event"]).where("id", ">", after).orderBy("id").limit(500).execute(),
    );
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}
