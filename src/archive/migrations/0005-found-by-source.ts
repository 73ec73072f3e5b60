import { sql } from "kysely";
import type { Migration } from "./migration.js";

/** Events are found by who published a report of theirs, and by the feed or file that it came from. */
export const foundBySource: Migration = {
  name: "0005-found-by-source",
  async up(db) {
    await sql.raw("create index report_publisher on report (publisher)").execute(db);
    await sql.raw("create index report_origin on report (origin)").execute(db);
  },
};
