import { sql } from "kysely";
import type { Migration } from "./migration.js";

/** The first form. */
export const first: Migration = {
  name: "0001-first",
  async up(db, own) {
    const key = own.integerKey;
    const number = own.real;
    const statements = [
      "create table meta (name text primary key, value text not null)",
      "insert into meta (name, value) values ('form', '0')",
      `create table report (seq ${key}, id text not null, version integer not null, hash text not null, text text not null, published text, title text,
        publisher text, url text, language text, origin text, entry text, sha256 text, fetched text, added text not null, unique (id, version))`,
      "create index report_published on report (published)",
      `create table coding (seq ${key}, report bigint not null references report (seq), engine text not null, coding text not null, coded text not null)`,
      "create unique index coding_of on coding (report, engine)",
      `create table decision (seq ${key}, id text not null unique, at text not null, who text not null, why text not null, kind text not null, deed text not null)`,
      ...["report", "coding", "decision"].flatMap((table) => own.guard(table)),
      ...own.wordsTable(),
      "create table decision_report (report_id text not null, decision bigint not null, primary key (report_id, decision))",
      `create table incident (key text primary key, report bigint not null, report_id text not null, event text not null, component text not null,
        event_id text not null, kept integer not null, told text not null)`,
      "create index incident_report on incident (report_id)",
      "create index incident_report_seq on incident (report)",
      "create index incident_event on incident (event)",
      "create index incident_component on incident (component)",
      "create index incident_event_id on incident (event_id)",
      "create table decided (incident text not null, decision bigint not null, part text not null, primary key (incident, decision, part))",
      "create index decided_decision on decided (decision)",
      "create table block (block text not null, incident text not null, primary key (block, incident))",
      "create index block_incident on block (incident)",
      `create table proposal (a text not null, b text not null, score ${number} not null, comparison text not null, primary key (a, b))`,
      "create index proposal_b on proposal (b)",
      `create table event (id text primary key, type text not null, status text not null, background integer not null, review text not null,
        first_day text, last_day text, sort_day text not null, country text, adm1 text, place text, latitude ${number}, longitude ${number},
        where_prec integer, killed_low integer, killed_best integer, killed_high integer, killed integer, reports integer not null, sources integer not null,
        confidence ${number} not null)`,
      "create table event_whole (id text primary key, event text not null)",
      "create table actor_name (actor text primary key)",
      "create index event_day on event (sort_day desc, id, first_day, killed)",
      // Filters that often come together stand in one index, so that a search need not look at the rows.
      "create index event_country on event (country, sort_day desc, id, type, killed, first_day)",
      "create index event_type on event (type, sort_day desc, id, killed, first_day)",
      "create index event_review on event (review, sort_day desc, id, first_day, killed)",
      "create index event_point on event (latitude, longitude, sort_day, first_day, id)",
      "create table event_actor (actor text not null, event text not null, primary key (actor, event))",
      "create index event_actor_event on event_actor (event)",
    ];
    for (const statement of statements)
      await sql.raw(statement.replace(/ text(?=,| not null| primary key|\))/g, ` ${own.text}`)).execute(db);
  },
};
