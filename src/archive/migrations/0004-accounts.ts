import { sql } from "kysely";
import type { Migration } from "./migration.js";

/** Who is let in, by what, and the record of it. */
export const accounts: Migration = {
  name: "0004-accounts",
  async up(db, own) {
    const text = own.text;
    const statements = [
      `create table account (name ${text} primary key, shown ${text} not null, role ${text} not null, password ${text}, invitation ${text} unique,
        invited_until ${text}, added ${text} not null, closed ${text})`,
      `create table session (hash ${text} primary key, account ${text} not null, made ${text} not null, seen ${text} not null)`,
      "create index session_account on session (account)",
      `create table token (id ${text} primary key, hash ${text} not null unique, account ${text} not null, label ${text} not null, role ${text} not null,
        made ${text} not null, until ${text} not null, used ${text})`,
      "create index token_account on token (account)",
      `create table audit (seq ${own.integerKey}, at ${text} not null, who ${text} not null, origin ${text} not null, act ${text} not null,
        about ${text} not null)`,
      ...own.guard("audit"),
    ];
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
