import { randomBytes } from "node:crypto";
import { type Archive, accountKey, addToken, listTokens, removeToken, tokenOf, tokenUsed } from "../../archive/index.js";
import { type ApiToken, mayDo, type Role } from "../../model/index.js";
import type { AccessRecord, Doer } from "./access-record.js";
import { type Clock, stamp } from "./clock.js";
import { day, seenEvery } from "./durations.js";
import { named, open } from "./named-account.js";
import { NotLetIn } from "./not-let-in.js";
import type { Person } from "./person.js";
import { hashOf } from "./secrets.js";

/** Tokens, by which programs come in as the account that made them, allowed at most what it is. */
export class Tokens {
  readonly #archive: Archive;
  readonly #record: AccessRecord;
  readonly #now: Clock;

  constructor(archive: Archive, record: AccessRecord, now: Clock) {
    this.#archive = archive;
    this.#record = record;
    this.#now = now;
  }

  /** Who a token is of; nobody where it is none, was taken back, or is too old. */
  async by(secret: string): Promise<Person | undefined> {
    const found = await this.#archive.read((db) => tokenOf(db, hashOf(secret)));
    if (!found || found.account.closed !== undefined || found.token.until < stamp(this.#now)) return undefined;
    const { token, account } = found;
    if ((token.used ?? "") < stamp(this.#now, -seenEvery))
      void this.#archive.write((db) => tokenUsed(db, token.id, stamp(this.#now))).catch(() => undefined);
    return { name: account.name, role: mayDo(account.role, token.role) ? token.role : account.role };
  }

  /** A token for programs: its secret is told this once. `days` 1 to 366. @throws NotLetIn */
  async add(name: string, { label, role, days }: { label: string; role?: Role | undefined; days: number }, doer: Doer) {
    if (label.trim() === "" || label.length > 200) throw new NotLetIn("Say what the token is for, in at most 200 characters.", 400);
    const secret = `dateline_${randomBytes(32).toString("base64url")}`;
    return this.#record.do(doer, "token made", `${name}: ${label.trim()}`, async (db) => {
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
        made: stamp(this.#now),
        until: stamp(this.#now, days * day),
      };
      await addToken(db, { ...token, hash: hashOf(secret), key: account.key });
      return { token, secret };
    });
  }

  /** Tokens of one's own, or all. */
  list(name?: string): Promise<ApiToken[]> {
    return this.#archive.read((db) => listTokens(db, name === undefined ? undefined : accountKey(name)));
  }

  /** Takes a token back. `of`: only where it is theirs. @throws NotLetIn */
  async remove(id: string, doer: Doer, of?: string): Promise<void> {
    const token = (await this.list(of)).find((one) => one.id === id);
    if (!token) throw new NotLetIn(`There is no token ${id}.`, 404);
    await this.#record.do(doer, "token taken back", `${token.account}: ${token.label}`, (db) => removeToken(db, id));
  }
}
