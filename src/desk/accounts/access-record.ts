import { type Archive, addAudit, type Db, listAudit } from "../../archive/index.js";
import type { AuditEntry } from "../../model/index.js";
import { type Clock, stamp } from "./clock.js";

/** Who does something, and from where: an address on the network, or "command line". */
export interface Doer {
  who: string;
  from: string;
}

/** So many refused tries a day are written down; whoever tries more is not to fill the record. */
const mostRefusals = 1000;

/** The record of letting in: who did what, when and from where. It only grows. */
export class AccessRecord {
  readonly #archive: Archive;
  readonly #now: Clock;
  #refusals = { day: "", count: 0 };

  constructor(archive: Archive, now: Clock) {
    this.#archive = archive;
    this.#now = now;
  }

  /** The record, newest first; `before` an entry's number. */
  list(page: { limit: number; before?: number | undefined }): Promise<AuditEntry[]> {
    return this.#archive.read((db) => listAudit(db, page));
  }

  /** Writes into the record what somebody did that leaves no other trace: an export. */
  async note(doer: Doer, act: string, about: string): Promise<void> {
    await this.do(doer, act, about, async () => undefined);
  }

  /** Does something about letting in, and writes it into the record, both or neither. */
  do<T>({ who, from }: Doer, act: string, about: string, deed: (db: Db) => Promise<T>): Promise<T> {
    return this.#archive.write(async (db) => {
      const done = await deed(db);
      await addAudit(db, { at: stamp(this.#now), who, from, act, about });
      return done;
    });
  }

  /** Somebody who is in asked for what their role may not: written down. */
  forbidden(doer: Doer, what: string): Promise<void> {
    return this.#noteRefusal(doer, "forbidden", what);
  }

  /** A try to get in failed: written down. */
  refused(name: string, from: string): Promise<void> {
    return this.#noteRefusal({ who: "nobody", from }, "refused", name);
  }

  async #noteRefusal(doer: Doer, act: string, about: string): Promise<void> {
    const today = stamp(this.#now).slice(0, 10);
    if (this.#refusals.day !== today) this.#refusals = { day: today, count: 0 };
    this.#refusals.count += 1;
    if (this.#refusals.count > mostRefusals) return;
    const more = this.#refusals.count === mostRefusals ? "; more of this day are not written down" : "";
    await this.note(doer, act, `${about}${more}`);
  }
}
