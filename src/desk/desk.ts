import {
  type Archive,
  countEvents,
  countReports,
  type EventFilter,
  eventPoints,
  listEvents,
  listSources,
  newestCodings,
  versionsOf,
} from "../archive/index.js";
import { extract, type Knowledge } from "../index.js";
import type { EventWhole, Report, ReportCoding, SettableField } from "../model/index.js";
import { type Decided, type Decider, decide, type Wish } from "./decide.js";
import { eventWhole } from "./event-whole.js";
import { settableValue } from "./settable-value.js";

/** A wish as it is typed: the value of a field as on the command line. */
export type TypedWish =
  | Exclude<Wish, { kind: "set" }>
  | { kind: "set"; event: string; field: SettableField; typed: string; evidence?: { report: string; words: string } };

/** What a page asks of an archive: the use cases behind the server's routes. */
export class Desk {
  readonly #archive: Archive;
  readonly #knowledge: Knowledge | undefined;

  constructor(archive: Archive, knowledge?: Knowledge) {
    this.#archive = archive;
    this.#knowledge = knowledge;
  }

  /** A page of events. `after` is `next` of the page before. */
  async events(filter: EventFilter, { limit, after }: { limit: number; after?: string | undefined }) {
    const [, day = "", id = ""] = /^(\d{4}-\d\d-\d\d|-)_(e[0-9a-z]+)$/.exec(after ?? "") ?? [];
    const page = await listEvents(this.#archive, filter, { limit, after: id === "" ? undefined : { day: day === "-" ? "" : day, id } });
    return { events: page.events, ...(page.next ? { next: `${page.next.day || "-"}_${page.next.id}` } : {}) };
  }

  async points(filter: EventFilter) {
    return { points: await eventPoints(this.#archive, filter, 20_000), total: await countEvents(this.#archive, filter) };
  }

  event(id: string): Promise<EventWhole | undefined> {
    return eventWhole(this.#archive, id);
  }

  async report(id: string) {
    const versions = await this.#archive.read((db) => versionsOf(db, id));
    const [newest] = versions;
    if (!newest) return undefined;
    const coding = (await this.#archive.read((db) => newestCodings(db, [newest.seq]))).get(newest.seq);
    return { versions: versions.map(({ seq: _, ...one }) => one), coding: coding ?? null };
  }

  /** What the archive holds, and how the reading of each feed, page, file and folder went: at most 500, those that failed first. */
  async sources() {
    const counted = await this.#archive.read((db) => countReports(db));
    return {
      archive: this.#archive.address,
      ...counted,
      events: await countEvents(this.#archive, {}),
      sources: await this.#archive.read((db) => listSources(db)),
    };
  }

  extract(report: Report): ReportCoding {
    return extract(report, { knowledge: this.#knowledge });
  }

  async decide(wish: TypedWish, decider: Decider): Promise<Decided | { problem: string }> {
    if (wish.kind !== "set") return decide(this.#archive, wish, decider);
    const { typed, ...rest } = wish;
    const value = settableValue(wish.field, typed, this.#knowledge);
    return "problem" in value
      ? { problem: `${wish.field}: ${value.problem}` }
      : decide(this.#archive, { ...rest, value: value.value }, decider);
  }
}
