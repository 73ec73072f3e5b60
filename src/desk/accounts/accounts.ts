import {
  type Archive,
  accountNamed,
  addAccount,
  anyAccount,
  changeAccount,
  type Db,
  endSessions,
  type KeptAccount,
  lastSeen,
  listAccounts,
} from "../../archive/index.js";
import type { Account, Role } from "../../model/index.js";
import { AccessRecord, type Doer } from "./access-record.js";
import { type Clock, stamp } from "./clock.js";
import { day } from "./durations.js";
import { named, open } from "./named-account.js";
import { hashNewPassword } from "./new-password.js";
import { NotLetIn } from "./not-let-in.js";
import { hashOf, newCode, plainCode } from "./secrets.js";
import { Sessions } from "./sessions.js";
import { Tokens } from "./tokens.js";

const invitationLasts = 7 * day;

/** Who is let into an archive's page and API, and the record of it. An archive without accounts lets in whoever is on the machine. */
export class Accounts {
  readonly #archive: Archive;
  readonly #now: Clock;
  readonly record: AccessRecord;
  readonly sessions: Sessions;
  readonly tokens: Tokens;

  constructor(archive: Archive, now: Clock = Date.now) {
    this.#archive = archive;
    this.#now = now;
    this.record = new AccessRecord(archive, now);
    this.sessions = new Sessions(archive, this.record, now);
    this.tokens = new Tokens(archive, this.record, now);
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
    return this.record.do(doer, "account made", `${clean}, ${role}`, async (db) => {
      const there = await accountNamed(db, clean);
      if (there) throw new NotLetIn(`There is an account ${there.name} already${there.closed ? ", closed: open it again" : ""}.`, 409);
      if (role !== "administrator" && !(await anyAccount(db)))
        throw new NotLetIn("The first account is an administrator’s: somebody has to let in the others.", 409);
      await addAccount(db, { name: clean, role, added: stamp(this.#now) });
      return this.#invited(db, await named(db, clean));
    });
  }

  /** A new invitation, with which a new password is chosen; the old one gets in until then. @throws NotLetIn */
  async invite(name: string, doer: Doer): Promise<{ account: Account; code: string; until: string }> {
    return this.record.do(doer, "invited", name, async (db) => this.#invited(db, open(await named(db, name))));
  }

  async #invited(db: Db, account: KeptAccount): Promise<{ account: Account; code: string; until: string }> {
    const code = newCode();
    const until = stamp(this.#now, invitationLasts);
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
    return this.record.do(doer, "account changed", `${name}: ${says}`, async (db) => {
      const account = await named(db, name);
      await changeAccount(db, account.key, {
        ...(change.role === undefined ? {} : { role: change.role }),
        ...(change.closed === undefined
          ? {}
          : { closed: change.closed ? stamp(this.#now) : null, ...(change.closed ? { invitation: null, invited_until: null } : {}) }),
      });
      const left = (await listAccounts(db)).some((one) => one.role === "administrator" && one.closed === undefined);
      if (!left) throw new NotLetIn(`${account.name} is the last administrator. Make another one first.`, 409);
      if (change.closed === true) await endSessions(db, { account: account.key });
      return shown(await named(db, name));
    });
  }

  /** Sets a password without an invitation, for who has the archive itself in hand. @throws NotLetIn, TooBusy */
  async setPassword(name: string, password: string, doer: Doer): Promise<void> {
    const hash = await hashNewPassword(password, name);
    await this.record.do(doer, "password set", name, async (db) => {
      const account = open(await named(db, name));
      await changeAccount(db, account.key, { password: hash, invitation: null, invited_until: null });
      await endSessions(db, { account: account.key });
    });
  }
}

function shown({ key: _, password: __, ...account }: KeptAccount): Account {
  return account;
}
