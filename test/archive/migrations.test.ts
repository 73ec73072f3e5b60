import { sql } from "kysely";
import { expect, it } from "vitest";
import { addReport, isPostgres, listReports, listSources, openArchive, putSource, versionsOf } from "../../src/archive/index.js";
import { migrations } from "../../src/archive/migrations/index.js";
import { openPostgres } from "../../src/archive/postgres/open-postgres.js";
import { openSqlite } from "../../src/archive/sqlite/open-sqlite.js";
import { market } from "./news-of-may.js";
import { describeOnBoth } from "./on-both.js";

describeOnBoth("an archive of an earlier Dateline", ({ address }) => {
  /** An archive as it was after so many steps, with a report in it. */
  async function archiveOfForm(form: number): Promise<string> {
    const at = await address();
    const archive = await (isPostgres(at) ? openPostgres(at, {}) : openSqlite(at, {}));
    await archive.write(async (db) => {
      for (const step of migrations.slice(0, form)) await step.up(db, archive.own);
      await sql`update meta set value = ${String(form)} where name = 'form'`.execute(db);
      await addReport(db, archive.own, market, { from: "old.jsonl" }, "2026-05-10T12:00:00Z");
    });
    await archive.close();
    return at;
  }

  it.each(migrations.map(({ name }, at) => [name, at + 1] as const))(
    "of form %s is brought up to date, and has its reports",
    async (_, form) => {
      const at = await archiveOfForm(form);
      const archive = await openArchive(at);
      const { rows } = await archive.read((db) => sql<{ value: string }>`select value from meta where name = 'form'`.execute(db));
      expect(rows[0]?.value).toBe(String(migrations.length));
      expect((await archive.read((db) => versionsOf(db, market.id)))[0]?.report).toEqual(market);
      const ids: string[] = [];
      for await (const { report } of listReports(archive)) ids.push(report.id);
      expect(ids).toEqual([market.id]);
      await archive.close();
    },
  );

  it("0002-sources: knows its sources from then on", async () => {
    const archive = await openArchive(await archiveOfForm(1));
    const old = { address: "old.jsonl", kind: "file", tried: "2026-05-10T12:00:00Z", done: "2026-05-10T12:00:00Z", failures: 0, added: 1 };
    expect(await archive.read((db) => listSources(db))).toEqual([old]);
    const source = {
      address: "https://a.example/rss",
      kind: "feed",
      tried: "2026-05-10T12:00:00Z",
      failures: 0,
      added: 3,
      etag: '"x"',
    } as const;
    await archive.write((db) => putSource(db, source));
    expect(await archive.read((db) => listSources(db))).toEqual([source, old]);
    await archive.close();
  });
});
