import { randomBytes } from "node:crypto";
import {
  type Archive,
  accountInvitedBy,
  accountKey,
  accountNamed,
  addSession,
  changeAccount,
  endSessions,
  type KeptAccount,
  sessionOf,
  sessionSeen,
} from "../../archive/index.js";
import type { AccessRecord } from "./access-record.js";
import { type Clock, stamp } from "./clock.js";
import { day, hour, seenEvery } from "./durations.js";
import { named } from "./named-account.js";
import { hashNewPassword } from "./new-password.js";
import { NotLetIn } from "./not-let-in.js";
import { isPassword, longestPassword } from "./password.js";
import type { Person } from "./person.js";
import { hashOf, plainCode } from "./secrets.js";
import { Tries } from "./tries.js";

/** A browser that did nothing for so long is signed out, milliseconds. */
const idle = 12 * hour;
/** After so long it is, whatever it did, milliseconds. */
export const longestSession = 14 * day;

/** Signing in, staying in and signing out; choosing a password, which is done by who signs in with it. */
export class Sessions {
  readonly #archive: Archive;
  readonly #record: AccessRecord;
  readonly #now: Clock;
  readonly #tries = new Tries();

  constructor(archive: Archive, record: AccessRecord, now: Clock) {
    this.#archive = archive;
    this.#record = record;
    this.#now = now;
  }

  /** Signs in by name and password. @throws NotLetIn, TooBusy */
  async signIn(name: string, password: string, from: string): Promise<Required<Person>> {
    const key = accountKey(name.slice(0, 200));
    this.#mayTry(key, from);
    const account = await this.#archive.read((db) => accountNamed(db, key));
    const right = await isPassword(password.slice(0, longestPassword + 1), account?.closed === undefined ? account?.password : undefined);
    if (!right || !account) {
      // A name that is none may be a password in the wrong field: it is not written down.
      await this.#record.refused(account?.name ?? "a name that is none", from);
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
    if (!account || account.closed !== undefined || (account.invitedUntil ?? "") < stamp(this.#now)) {
      await this.#record.refused("an invitation that is none", from);
      throw new NotLetIn("That invitation is none, was used, or is older than seven days. Ask an administrator for a new one.", 401);
    }
    const password_ = await hashNewPassword(password, account.name);
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
    await this.#record.do({ who: account.name, from }, act, "", async (db) => {
      const at = stamp(this.#now);
      await endSessions(db, { seenBefore: stamp(this.#now, -idle), madeBefore: stamp(this.#now, -longestSession) });
      await addSession(db, { hash: hashOf(secret), account: account.key, made: at, seen: at });
    });
    return { name: account.name, role: account.role, session: secret };
  }

  /** Who a cookie is of; nobody where it is none, or too old. */
  async by(secret: string): Promise<Person | undefined> {
    const hash = hashOf(secret);
    const found = await this.#archive.read((db) => sessionOf(db, hash));
    if (
      !found ||
      found.account.closed !== undefined ||
      found.seen < stamp(this.#now, -idle) ||
      found.made < stamp(this.#now, -longestSession)
    )
      return undefined;
    // Nobody waits for it: where another program writes, it is written down the next time.
    if (found.seen < stamp(this.#now, -seenEvery))
      void this.#archive.write((db) => sessionSeen(db, hash, stamp(this.#now))).catch(() => undefined);
    return { name: found.account.name, role: found.account.role, session: secret };
  }

  async signOut({ name, session }: Person, from: string): Promise<void> {
    if (session === undefined) return;
    await this.#record.do({ who: name, from }, "signed out", "", (db) => endSessions(db, { hash: hashOf(session) }));
  }

  /** Changes one's own password; other browsers are signed out. @throws NotLetIn, TooBusy */
  async changePassword({ name, session }: Person, old: string, fresh: string, from: string): Promise<void> {
    const account = await this.#archive.read((db) => named(db, name));
    this.#mayTry(account.key, from);
    if (!(await isPassword(old.slice(0, longestPassword + 1), account.password))) {
      await this.#record.refused(account.name, from);
      throw new NotLetIn("The old password is another.", 403);
    }
    this.#tries.succeeded(account.key, from);
    const hash = await hashNewPassword(fresh, name);
    await this.#record.do({ who: name, from }, "password changed", "", async (db) => {
      await changeAccount(db, account.key, { password: hash, invitation: null, invited_until: null });
      await endSessions(db, { account: account.key, ...(session === undefined ? {} : { but: hashOf(session) }) });
    });
  }

  #mayTry(key: string, from: string): void {
    const wait = this.#tries.wait(key, from, this.#now());
    if (wait > 0) throw new NotLetIn(`Too many tries failed. Wait ${Math.ceil(wait / 60)} minutes.`, 429, wait);
  }
}
