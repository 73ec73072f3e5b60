import { sql } from "kysely";
import type { OwnWays } from "../archive.js";

/** A query of FTS5: all the words; "attack*" finds what begins so. */
function matching(words: readonly string[]): string {
  return words.map((word) => (word.endsWith("*") ? `"${word.slice(0, -1)}"*` : `"${word}"`)).join(" ");
}

export const sqliteWays: OwnWays = {
  integerKey: "integer primary key autoincrement",
  text: "text",
  real: "real",
  guard: (table) =>
    ["update", "delete"].map(
      (act) => `create trigger ${table}_no_${act} before ${act} on ${table} begin select raise(abort, '${table} is never changed'); end`,
    ),
  wordsTable: () => [
    `create virtual table report_words using fts5(words, content='', columnsize=0, detail=none, tokenize="unicode61 remove_diacritics 0")`,
  ],
  hasWords(words, limit = -1) {
    return sql<number>`(select rowid from report_words where report_words match ${matching(words)} limit ${limit})`;
  },
  reportHasWords(words) {
    return sql<boolean>`exists (select 1 from report_words where report_words.rowid = incident.report and report_words match ${matching(words)})`;
  },
  async addWords(db, report, words) {
    await sql`insert into report_words(rowid, words) values (${report}, ${words})`.execute(db);
  },
  async afterCopy() {
    // SQLite numbers after the highest by itself.
  },
  async clear(db, table) {
    if (table === "report_words") await sql`insert into report_words(report_words) values ('delete-all')`.execute(db);
    else await sql`delete from ${sql.table(table)}`.execute(db);
  },
  async checkFiles(db) {
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(20)`.execute(db);
    return rows.map((row) => row.integrity_check).filter((said) => said !== "ok");
  },
};
