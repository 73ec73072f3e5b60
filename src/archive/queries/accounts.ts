import type { Selectable } from "kysely";
import type { Account, ApiToken, AuditEntry, Role } from "../../model/index.js";
import type { Db } from "../archive.js";
import { keptText, textAsKept } from "../kept-text.js";
import type { AccountTable, TokenTable } from "../schema.js";

/** An account with what gets somebody in: not for showing. */
export interface KeptAccount extends Account {
  key: string;
  password?: string;
}

/** Names that differ only in capitals, blanks or the width of their letters are one. */
export function accountKey(name: string): string {
  return keptText(name.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase());
}

export async function anyAccount(db: Db): Promise<boolean> {
  return (await db.selectFrom("account").select("name").limit(1).executeTakeFirst()) !== undefined;
}

/** All accounts by their names; at most 10,000. */
export async function listAccounts(db: Db): Promise<KeptAccount[]> {
  return (await db.selectFrom("account").selectAll().orderBy("name").limit(10_000).execute()).map(accountOf);
}

export async function accountNamed(db: Db, name: string): Promise<KeptAccount | undefined> {
  const row = await db.selectFrom("account").selectAll().where("name", "=", accountKey(name)).executeTakeFirst();
  return row && accountOf(row);
}

export async function accountInvitedBy(db: Db, invitation: string): Promise<KeptAccount | undefined> {
  const row = await db.selectFrom("account").selectAll().where("invitation", "=", invitation).executeTakeFirst();
  return row && accountOf(row);
}

export async function addAccount(db: Db, { name, role, added }: { name: string; role: Role; added: string }): Promise<void> {
  await db
    .insertInto("account")
    .values({
      name: accountKey(name),
      shown: keptText(name),
      role,
      password: null,
      invitation: null,
      invited_until: null,
      added,
      closed: null,
    })
    .execute();
}

/** Changes what is given; null takes it away. */
export async function changeAccount(
  db: Db,
  key: string,
  changes: { role?: Role; password?: string; invitation?: string | null; invited_until?: string | null; closed?: string | null },
): Promise<void> {
  await db.updateTable("account").set(changes).where("name", "=", key).execute();
}

export async function addSession(db: Db, session: { hash: string; account: string; made: string; seen: string }): Promise<void> {
  await db.insertInto("session").values(session).execute();
}

/** A session with its account. */
export async function sessionOf(db: Db, hash: string): Promise<{ made: string; seen: string; account: KeptAccount } | undefined> {
  const row = await db
    .selectFrom("session")
    .innerJoin("account", "account.name", "session.account")
    .selectAll("account")
    .select(["made", "seen"])
    .where("hash", "=", hash)
    .executeTakeFirst();
  return row && { made: row.made, seen: row.seen, account: accountOf(row) };
}

export async function sessionSeen(db: Db, hash: string, seen: string): Promise<void> {
  await db.updateTable("session").set({ seen }).where("hash", "=", hash).execute();
}

/** Ends one session, all of an account but one, or those not seen or not made since. */
export async function endSessions(
  db: Db,
  which: { hash: string } | { account: string; but?: string } | { seenBefore: string; madeBefore: string },
): Promise<void> {
  const query = db.deleteFrom("session");
  if ("hash" in which) await query.where("hash", "=", which.hash).execute();
  else if ("account" in which)
    await query
      .where("account", "=", which.account)
      .where("hash", "!=", which.but ?? "")
      .execute();
  else await query.where(({ or, eb }) => or([eb("seen", "<", which.seenBefore), eb("made", "<", which.madeBefore)])).execute();
}

/** When somebody was last there, by account; those who never were are left out. */
export async function lastSeen(db: Db): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom("session")
    .select(({ fn }) => ["account", fn.max("seen").as("seen")])
    .groupBy("account")
    .execute();
  return new Map(rows.map(({ account, seen }) => [account, seen]));
}

export async function addToken(db: Db, token: ApiToken & { hash: string; key: string }): Promise<void> {
  await db
    .insertInto("token")
    .values({
      id: token.id,
      hash: token.hash,
      account: token.key,
      label: keptText(token.label),
      role: token.role,
      made: token.made,
      until: token.until,
      used: null,
    })
    .execute();
}

export async function tokenOf(db: Db, hash: string): Promise<{ token: ApiToken; account: KeptAccount } | undefined> {
  const row = await db.selectFrom("token").selectAll().where("hash", "=", hash).executeTakeFirst();
  const account = row && (await accountNamed(db, row.account));
  return row && account && { token: apiTokenOf(row, account.name), account };
}

/** The tokens of an account, or of all, newest first; at most 1,000. */
export async function listTokens(db: Db, key?: string): Promise<ApiToken[]> {
  let query = db.selectFrom("token").innerJoin("account", "account.name", "token.account").selectAll("token").select("shown");
  if (key !== undefined) query = query.where("account", "=", key);
  return (await query.orderBy("made", "desc").orderBy("id").limit(1000).execute()).map((row) => apiTokenOf(row, textAsKept(row.shown)));
}

export async function tokenUsed(db: Db, id: string, used: string): Promise<void> {
  await db.updateTable("token").set({ used }).where("id", "=", id).execute();
}

export async function removeToken(db: Db, id: string): Promise<void> {
  await db.deleteFrom("token").where("id", "=", id).execute();
}

export async function addAudit(db: Db, { at, who, from, act, about }: Omit<AuditEntry, "seq">): Promise<void> {
  await db
    .insertInto("audit")
    .values({ at, who: keptText(who), origin: keptText(from), act, about: keptText(about.slice(0, 1000)) })
    .execute();
}

/** The record, newest first, before an entry. */
export async function listAudit(db: Db, { limit, before }: { limit: number; before?: number | undefined }): Promise<AuditEntry[]> {
  let query = db.selectFrom("audit").selectAll();
  if (before !== undefined) query = query.where("seq", "<", before);
  const rows = await query.orderBy("seq", "desc").limit(limit).execute();
  return rows.map(({ seq, at, who, origin, act, about }) => ({
    seq: Number(seq),
    at,
    who: textAsKept(who),
    from: textAsKept(origin),
    act,
    about: textAsKept(about),
  }));
}

function accountOf(row: Selectable<AccountTable>): KeptAccount {
  return {
    key: row.name,
    name: textAsKept(row.shown),
    role: row.role as Role,
    added: row.added,
    ...(row.closed === null ? {} : { closed: row.closed }),
    ...(row.invitation === null || row.invited_until === null ? {} : { invitedUntil: row.invited_until }),
    hasPassword: row.password !== null,
    ...(row.password === null ? {} : { password: row.password }),
  };
}

function apiTokenOf({ id, label, role, made, until, used }: Selectable<TokenTable>, account: string): ApiToken {
  return { id, account, label: textAsKept(label), role: role as Role, made, until, ...(used === null ? {} : { used }) };
}
