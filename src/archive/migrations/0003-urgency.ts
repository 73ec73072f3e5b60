import { sql } from "kysely";
import type { Migration } from "./migration.js";

/** How much an event asks for a person, so that those that ask most come first. Later writes have it from `urgencyOf`, which is the same. */
export const urgency: Migration = {
  name: "0003-urgency",
  async up(db, own) {
    const statements = [
      `alter table event add column urgency ${own.real} not null default 0`,
      `update event set urgency = case when review in ('accepted', 'rejected') then 0 else
        (case when review = 'needs-decision' then 2 else 0 end + 1 - confidence
          + case when killed_best is null and (killed_low is not null or killed_high is not null) then 0.5 else 0 end
          + case when where_prec is null or where_prec >= 4 then 0.2 else 0 end
          + case when last_day is null then 0.2 else 0 end)
        * (1 + case when killed is null then 0 when killed > 50 then 5 else killed / 10.0 end) end`,
      "create index event_urgency on event (urgency desc, id)",
    ];
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
