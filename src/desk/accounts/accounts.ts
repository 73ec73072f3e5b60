import { createHash, randomBytes, randomInt } from "node:crypto";
import {
  type Archive,
  accountInvitedBy,
  accountKey,
  accountNamed,
  addAccount,
  addAudit,
  addSession,
  addToken,
  anyAccount,
  changeAccount,
  type Db,
  endSessions,
  type KeptAccount,
  lastSeen,
  listAccounts,
  listAudit,
  listTokens,
  removeToken,
  sessionOf,
  sessionSeen,
  tokenOf,
  tokenUsed,
} from "../../archive/index.js";
import { type Account, type ApiToken, type AuditEntry, mayDo, type Role } from "../../model/index.js";
import { hashPassword, isPassword, longestPassword, shortestPassword } from "./password.js";
import { Tries } from "./tries.js";

/** It cannot be done; the message says why and what to do. `status` as HTTP names it. */
export class NotLetIn extends Error {
  override name = "NotLetIn";
  constructor(
    message: string,
    readonly status: 400 | 401 | 403 | 404 | 409 | 429,
    /** Seconds after which to try again. */
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}

/** Who does something, and from where: an address on the network, or "command line". */
export interface Doer {
  who: string;
  from: string;
}

/** Somebody who is in: by which account, what they may do, and by what they came in. */
export interface Person {
  name: string;
  role: Role;
  /** What their cookie holds; programs that come by a token have none. */
  session?: string;
}

const day = 24 * 3_600_000;
/** A browser that did nothing for so long is signed out, milliseconds. */
const idle = 12 * 3_600_000;
/** After so long it is, whatever it did, milliseconds. */
export const longestSession = 14 * day;
/** When somebody was last seen is written down no more often. */
const seenEvery = 5 * 60_000;
const invitationLasts = 7 * day;
/** So many refused tries a day are written into the record; whoever tries more is not to fill it. */
const mostRefusals = 1000;

/** Who is let into an archive's page and API, and the record of it. An archive without accounts lets in whoever is on the machine. */
export class Accounts {
  readonly #archive: Archive;
  readonly #now: () => number;
  readonly #tries = new Tries();
  #refusals = { day: "", count: 0 };

  constructor(archive: Archive, now: () => number = Date.now) {
    this.#archive = archive;
    this.#now = now;
  }

  /** Whether there are accounts: whoever comes then has to be one of them. */
  any(): Promise<boolean> {
    return this.#archive.read(anyAccount);
  }

  async list(): Promise<(Account & { seen?: string })[]> {
    return this.#archive.read(async (db) => {
      const seen = await lastSeen(db);
      return (await listAccounts(db)).map((kept) => {
        const at = seen.get(kept.key);
        return { ...shown(kept), ...(at === undefined ? {} : { seen: at }) };
      });
    });
  }

  /** Makes an account and an invitation, which is the only time its code is told. @throws NotLetIn */
  async add(name: string, role: Role, doer: Doer): Promise<{ account: Account; code: string; until: string }> {
    const clean = name.trim().replace(/\s+/g, " ");
    // A name is read by people beside what they decided: nothing in it that cannot be seen.
    if (!/^[\p{L}\p{M}\p{N} .,'’@_()-]{1,80}$/u.test(clean) || !/[\p{L}\p{N}]/u.test(clean))
      throw new NotLetIn("A name has 1 to 80 letters, digits, spaces or .,'@_()-.", 400);
    return this.#do(doer, "account made", `${clean}, ${role}`, async (db) => {
      const there = await accountNamed(db, clean);
      if (there) throw new NotLetIn(`There is an account ${there.name} already${there.closed ? ", closed: open it again" : ""}.`, 409);
      if (role !== "administrator" && !(await anyAccount(db)))
        throw new NotLetIn("The first account is an administrator’s: somebody has to let in the others.", 409);
      await addAccount(db, { name: clean, role, added: this.#at() });
      return this.#invited(db, await named(db, clean));
    });
  }

  /** A new invitation, with which a new password is chosen; the old one gets in until then. @throws NotLetIn */
  async invite(name: string, doer: Doer): Promise<{ account: Account; code: string; until: string }> {
    return this.#do(doer, "invited", name, async (db) => this.#invited(db, open(await named(db, name))));
  }

  async #invited(db: Db, account: KeptAccount): Promise<{ account: Account; code: string; until: string }> {
    const code = newCode();
    const until = new Date(this.#now() + invitationLasts).toISOString();
    await changeAccount(db, account.key, { invitation: hashOf(plainCode(code)), invited_until: until });
    return { account: shown(await named(db, account.name)), code, until };
  }

  /** Another role, or closed (who is in by it is signed out), or open again. @throws NotLetIn */
  async change(name: string, change: { role?: Role | undefined; closed?: boolean | undefined }, doer: Doer): Promise<Account> {
    const says = [
      ...(change.role === undefined ? [] : [`role ${change.role}`]),
      ...(change.closed === undefined ? [] : [change.closed ? "closed" : "opened again"]),
    ].join(", ");
    if (says === "") throw new NotLetIn("Say what to change: the role, or whether it is closed.", 400);
    return this.#do(doer, "account changed", `${name}: ${says}`, async (db) => {
      const account = await named(db, name);
      await changeAccount(db, account.key, {
        ...(change.role === undefined ? {} : { role: change.role }),
        ...(change.closed === undefined
          ? {}
          : { closed: change.closed ? this.#at() : null, ...(change.closed ? { invitation: null, invited_until: null } : {}) }),
      });
      const left = (await listAccounts(db)).some((one) => one.role === "administrator" && one.closed === undefined);
      if (!left) throw new NotLetIn(`${account.name} is the last administrator. Make another one first.`, 409);
      if (change.closed === true) await endSessions(db, { account: account.key });
      return shown(await named(db, name));
    });
  }

  /** Sets a password without an invitation, for who has the archive itself in hand. @throws NotLetIn, TooBusy */
  async setPassword(name: string, password: string, doer: Doer): Promise<void> {
    const hash = await this.#hashed(password, name);
    await this.#do(doer, "password set", name, async (db) => {
      const account = open(await named(db, name));
      await changeAccount(db, account.key, { password: hash, invitation: null, invited_until: null });
      await endSessions(db, { account: account.key });
    });
  }

  /** Signs in by name and password. @throws NotLetIn, TooBusy */
  async signIn(name: string, password: string, from: string): Promise<Required<Person>> {
    const key = accountKey(name.slice(0, 200));
    this.#mayTry(key, from);
    const account = await this.#archive.read((db) => accountNamed(db, key));
    const right = await isPassword(password.slice(0, longestPassword + 1), account?.closed === undefined ? account?.password : undefined);
    if (!right || !account) {
      // A name that is none may be a password in the wrong field: it is not written down.
      await this.#refused(account?.name ?? "a name that is none", from);
      throw new NotLetIn("That is not a name and its password here.", 401);
    }
    this.#tries.succeeded(key, from);
    return this.#session(account, from, "signed in");
  }

  /** Chooses a password by an invitation's code, and signs in. @throws NotLetIn, TooBusy */
  async accept(code: string, password: string, from: string): Promise<Required<Person>> {
    this.#mayTry("", from);
    const hash = hashOf(plainCode(code));
    const account = await this.#archive.read((db) => accountInvitedBy(db, hash));
    if (!account || account.closed !== undefined || (account.invitedUntil ?? "") < this.#at()) {
      await this.#refused("an invitation that is none", from);
      throw new NotLetIn("That invitation is none, was used, or is older than seven days. Ask an administrator for a new one.", 401);
    }
    const password_ = await this.#hashed(password, account.name);
    this.#tries.succeeded("", from);
    await this.#archive.write(async (db) => {
      // Of two who use it at once, one does.
      if ((await accountInvitedBy(db, hash))?.key !== account.key) throw new NotLetIn("That invitation has been used.", 409);
      await changeAccount(db, account.key, { password: password_, invitation: null, invited_until: null });
      await endSessions(db, { account: account.key });
    });
    return this.#session(account, from, "password chosen, signed in");
  }

  async #session(account: KeptAccount, from: string, act: string): Promise<Required<Person>> {
    const secret = randomBytes(32).toString("base64url");
    const at = this.#at();
    await this.#archive.write(async (db) => {
      await endSessions(db, { seenBefore: this.#at(-idle), madeBefore: this.#at(-longestSession) });
      await addSession(db, { hash: hashOf(secret), account: account.key, made: at, seen: at });
      await addAudit(db, { at, who: account.name, from, act, about: "" });
    });
    return { name: account.name, role: account.role, session: secret };
  }

  /** Who a cookie is of; nobody where it is none, or too old. */
  async bySession(secret: string): Promise<Person | undefined> {
    const hash = hashOf(secret);
    const found = await this.#archive.read((db) => sessionOf(db, hash));
    if (!found || found.account.closed !== undefined || found.seen < this.#at(-idle) || found.made < this.#at(-longestSession))
      return undefined;
    // Nobody waits for it: where another program writes, it is written down the next time.
    if (found.seen < this.#at(-seenEvery)) void this.#archive.write((db) => sessionSeen(db, hash, this.#at())).catch(() => undefined);
    return { name: found.account.name, role: found.account.role, session: secret };
  }

  /** Who a token is of; nobody where it is none, was taken back, or is too old. */
  async byToken(secret: string): Promise<Person | undefined> {
    const found = await this.#archive.read((db) => tokenOf(db, hashOf(secret)));
    if (!found || found.account.closed !== undefined || found.token.until < this.#at()) return undefined;
    const { token, account } = found;
    if ((token.used ?? "") < this.#at(-seenEvery))
      void this.#archive.write((db) => tokenUsed(db, token.id, this.#at())).catch(() => undefined);
    return { name: account.name, role: mayDo(account.role, token.role) ? token.role : account.role };
  }

  async signOut({ name, session }: Person, from: string): Promise<void> {
    if (session === undefined) return;
    await this.#do({ who: name, from }, "signed out", "", (db) => endSessions(db, { hash: hashOf(session) }));
  }

  /** Changes one's own password; other browsers are signed out. @throws NotLetIn, TooBusy */
  async changePassword({ name, session }: Person, old: string, fresh: string, from: string): Promise<void> {
    const account = await this.#archive.read((db) => named(db, name));
    this.#mayTry(account.key, from);
    if (!(await isPassword(old.slice(0, longestPassword + 1), account.password))) {
      await this.#refused(account.name, from);
      throw new NotLetIn("The old password is another.", 403);
    }
    this.#tries.succeeded(account.key, from);
    const hash = await this.#hashed(fresh, name);
    await this.#do({ who: name, from }, "password changed", "", async (db) => {
      await changeAccount(db, account.key, { password: hash, invitation: null, invited_until: null });
      await endSessions(db, { account: account.key, ...(session === undefined ? {} : { but: hashOf(session) }) });
    });
  }

  /** A token for programs: its secret is told this once. `days` 1 to 366. @throws NotLetIn */
  async addToken(name: string, { label, role, days }: { label: string; role?: Role | undefined; days: number }, doer: Doer) {
    if (label.trim() === "" || label.length > 200) throw new NotLetIn("Say what the token is for, in at most 200 characters.", 400);
    const secret = `dateline_${randomBytes(32).toString("base64url")}`;
    return this.#do(doer, "token made", `${name}: ${label.trim()}`, async (db) => {
      const account = open(await named(db, name));
      if (role !== undefined && !mayDo(account.role, role))
        throw new NotLetIn(`${account.name} is ${account.role}: a token may do no more.`, 403);
      if ((await listTokens(db, account.key)).length >= 100)
        throw new NotLetIn("Nobody needs more than 100 tokens. Take some back first.", 409);
      const token: ApiToken = {
        id: `t${randomBytes(6).toString("hex")}`,
        account: account.name,
        label: label.trim(),
        role: role ?? account.role,
        made: this.#at(),
        until: this.#at(days * day),
      };
      await addToken(db, { ...token, hash: hashOf(secret), key: account.key });
      return { token, secret };
    });
  }

  /** Tokens of one's own, or all. */
  tokens(name?: string): Promise<ApiToken[]> {
    return this.#archive.read((db) => listTokens(db, name === undefined ? undefined : accountKey(name)));
  }

  /** Takes a token back. `of`: only where it is theirs. @throws NotLetIn */
  async removeToken(id: string, doer: Doer, of?: string): Promise<void> {
    const token = (await this.tokens(of)).find((one) => one.id === id);
    if (!token) throw new NotLetIn(`There is no token ${id}.`, 404);
    await this.#do(doer, "token taken back", `${token.account}: ${token.label}`, (db) => removeToken(db, id));
  }

  /** The record, newest first; `before` an entry's number. */
  audit(page: { limit: number; before?: number | undefined }): Promise<AuditEntry[]> {
    return this.#archive.read((db) => listAudit(db, page));
  }

  /** Writes into the record what somebody did that leaves no other trace: an export. */
  async note(doer: Doer, act: string, about: string): Promise<void> {
    await this.#do(doer, act, about, async () => undefined);
  }

  /** Does something about letting in, and writes it into the record, both or neither. */
  #do<T>({ who, from }: Doer, act: string, about: string, deed: (db: Db) => Promise<T>): Promise<T> {
    return this.#archive.write(async (db) => {
      const done = await deed(db);
      await addAudit(db, { at: this.#at(), who, from, act, about });
      return done;
    });
  }

  #mayTry(key: string, from: string): void {
    const wait = this.#tries.wait(key, from, this.#now());
    if (wait > 0) throw new NotLetIn(`Too many tries failed. Wait ${Math.ceil(wait / 60)} minutes.`, 429, wait);
  }

  /** Somebody who is in asked for what their role may not: written down. */
  forbidden(doer: Doer, what: string): Promise<void> {
    return this.#noteRefusal(doer, "forbidden", what);
  }

  #refused(name: string, from: string): Promise<void> {
    return this.#noteRefusal({ who: "nobody", from }, "refused", name);
  }

  async #noteRefusal(doer: Doer, act: string, about: string): Promise<void> {
    const today = this.#at().slice(0, 10);
    if (this.#refusals.day !== today) this.#refusals = { day: today, count: 0 };
    this.#refusals.count += 1;
    if (this.#refusals.count > mostRefusals) return;
    const more = this.#refusals.count === mostRefusals ? "; more of this day are not written down" : "";
    await this.note(doer, act, `${about}${more}`);
  }

  async #hashed(password: string, name: string): Promise<string> {
    const length = [...password].length;
    if (length < shortestPassword)
      throw new NotLetIn(`A password has at least ${shortestPassword} characters. Several words do well.`, 400);
    if (length > longestPassword) throw new NotLetIn(`A password has at most ${longestPassword} characters.`, 400);
    if (new Set(password).size < 5 || (accountKey(password).includes(accountKey(name)) && accountKey(name).length * 2 > length))
      throw new NotLetIn("That password is too easy to guess.", 400);
    return hashPassword(password);
  }

  #at(after = 0): string {
    return new Date(this.#now() + after).toISOString();
  }
}

async function named(db: Db, name: string): Promise<KeptAccount> {
  const account = await accountNamed(db, name);
  if (!account) throw new NotLetIn(`There is no account ${name}.`, 404);
  return account;
}

function open(account: KeptAccount): KeptAccount {
  if (account.closed !== undefined) throw new NotLetIn(`The account ${account.name} is closed. Open it again first.`, 409);
  return account;
}

function shown({ key: _, password: __, ...account }: KeptAccount): Account {
  return account;
}

/** Secrets are long and random, so that a plain hash keeps them. */
function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

// Without letters that are taken for one another.
const codeLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** 20 letters (100 bits) in groups of five, which can be read out on the telephone. */
function newCode(): string {
  const group = () => Array.from({ length: 5 }, () => codeLetters[randomInt(32)]).join("");
  return [group(), group(), group(), group()].join("-");
}

function plainCode(code: string): string {
  return code
    .slice(0, 100)
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
}
