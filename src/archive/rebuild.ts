import type { Archive } from "./archive.js";
import { textAsKept } from "./kept-text.js";
import { addDecisionReports } from "./queries/decisions.js";
import { wordsOf } from "./search-words.js";
import { derivedTables } from "./schema.js";
import { settleReports } from "./settle-reports.js";
import type { Deed } from "../model/index.js";

const batch = 100;

/** Makes all that is derived anew from reports, codings and decisions. `onProgress` hears how many versions of reports are done. */
export async function rebuild(archive: Archive, onProgress?: (done: number) => void): Promise<void> {
  await archive.write(async (db) => {
    for (const table of derivedTables) await archive.own.clear(db, table);
    for (let after = 0; ; ) {
      const rows = await db.selectFrom("decision").select(["seq", "deed"]).where("seq", ">", after).orderBy("seq").limit(batch).execute();
      for (const { seq, deed } of rows) await addDecisionReports(db, seq, JSON.parse(deed) as Deed);
      const last = rows.at(-1);
      if (!last) break;
      after = last.seq;
    }
  });
  let done = 0;
  for (let after = 0; ; ) {
    const last = await archive.write(async (db) => {
      const rows = await db
        .selectFrom("report")
        .select(["seq", "id", "title", "text"])
        .where("seq", ">", after)
        .orderBy("seq")
        .limit(batch)
        .execute();
      for (const { seq, title, text } of rows)
        await archive.own.addWords(db, seq, wordsOf(`${title === null ? "" : textAsKept(title)} ${textAsKept(text)}`));
      await settleReports(
        db,
        rows.map(({ id }) => textAsKept(id)),
      );
      done += rows.length;
      return rows.at(-1);
    });
    if (!last) return;
    onProgress?.(done);
    after = last.seq;
  }
}
