import { sql } from "kysely";
import type { Migration } from "./migration.js";

/** Where reports come from, when that was last read, and what failed. */
export const sources: Migration = {
  name: "0002-sources",
  async up(db, own) {
    await sql
      .raw(
        `create table source (address ${own.text} primary key, kind ${own.text} not null, name ${own.text}, tried ${own.text} not null, done ${own.text},
          due ${own.text}, etag ${own.text}, last_modified ${own.text}, failures integer not null, problem ${own.text}, added integer not null)`,
      )
      .execute(db);
    // What was read before is known from its reports.
    await sql
      .raw(
        `insert into source (address, kind, tried, done, failures, added)
          select origin, case when origin like 'http://%' or origin like 'https://%' then 'page' else 'file' end, max(added), max(added), 0, count(*)
          from report where origin is not null group by origin`,
      )
      .execute(db);
  },
};
