import {
  type Archive,
  countEvents,
  countActors,
  countReports,
  countReviewed,
  type EventFilter,
  eventPoints,
  listEvents,
  listSources,
  newestCodings,
  reviewQueue,
  versionsOf,
} from "../archive/index.js";
import { extract, type Knowledge } from "../index.js";
import type { CodedValues, EventWhole, Report, ReportCoding, SettableField } from "../model/index.js";
import { Accounts } from "./accounts/accounts.js";
import { actorName } from "./actor-name.js";
import { agreement } from "./agreement.js";
import { type Decided, type Decider, decide, type Wish } from "./decide.js";
import { eventWhole } from "./event-whole.js";
import { type ExportAsk, exportAsked } from "./export-ask.js";
import { reviewReasons } from "./review-reasons.js";
import { nearNamed } from "./near-named.js";
import { settableValue } from "./settable-value.js";

/** A wish as it is typed: the value of a field as on the command line. */
export type TypedWish =
  | Exclude<Wish, { kind: "set" | "code" }>
  | { kind: "code"; event: string; typed: Partial<Record<SettableField, string>> }
  | { kind: "set"; event: string; field: SettableField; typed: string; evidence?: { report: string; words: string } };

/** Actors are counted in no more events, so that a page is never slow. */
const mostCounted = 20_000;

/** What a page asks of an archive: the use cases behind the server's routes. */
export class Desk {
  readonly #archive: Archive;
  readonly #knowledge: Knowledge | undefined;
  /** Who is let in. */
  readonly accounts: Accounts;

  constructor(archive: Archive, knowledge?: Knowledge) {
    this.#archive = archive;
    this.#knowledge = knowledge;
    this.accounts = new Accounts(archive);
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

  /** The groups and forces that stand in most of the events: those of the authority file, by their usual names; none where there are very many events. */
  async actors(filter: EventFilter) {
    if ((await countEvents(this.#archive, filter)) > mostCounted) return [];
    return (await countActors(this.#archive, filter, 500))
      .flatMap(({ actor, events }) => {
        const name = actorName(actor, this.#knowledge);
        return name === undefined ? [] : [{ actor, name, events }];
      })
      .slice(0, 12);
  }

  /** An event whole. For a `coder` who has not coded it yet, without what others coded: nobody is to be led by them. */
  async event(id: string, coder?: string): Promise<EventWhole | undefined> {
    const whole = await eventWhole(this.#archive, id);
    if (!whole || coder === undefined) return whole;
    const coded = whole.decisions.some(({ who, deed, undone }) => deed.kind === "code" && who === coder && !undone);
    return coded ? whole : { ...whole, decisions: whole.decisions.filter(({ deed }) => deed.kind !== "code") };
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

  /** Events that ask for a person, those that ask most first, with why; how many there are, and how many are decided. */
  async queue(limit: number) {
    return this.#archive.read(async (db) => ({
      ...(await countReviewed(db)),
      queue: (await reviewQueue(db, limit)).map((event) => ({ event, reasons: reviewReasons(event) })),
    }));
  }

  /** What words would be as a value of a field, for who points at them. */
  value(field: SettableField, typed: string, published?: string | null) {
    return settableValue(field, typed, { knowledge: this.#knowledge, published });
  }

  /** The place and distance that somebody types, in the places that the desk knows. */
  near(typed: string) {
    return nearNamed(typed, this.#knowledge);
  }

  export(ask: ExportAsk) {
    return exportAsked(this.#archive, ask);
  }

  agreement() {
    return agreement(this.#archive);
  }

  async decide(wish: TypedWish, decider: Decider): Promise<Decided | { problem: string }> {
    if (wish.kind === "code") {
      const values: CodedValues = {};
      for (const [field, typed] of Object.entries(wish.typed) as [SettableField, string][]) {
        const value = this.value(field, typed);
        if ("problem" in value) return { problem: `${field}: ${value.problem}` };
        values[field] = value.value;
      }
      return decide(this.#archive, { kind: "code", event: wish.event, values }, decider);
    }
    if (wish.kind !== "set") return decide(this.#archive, wish, decider);
    const { typed, ...rest } = wish;
    // "On Tuesday" counts from the day of the report that says so.
    const report = wish.evidence && (await this.#archive.read((db) => versionsOf(db, wish.evidence?.report ?? "")))[0];
    const value = this.value(wish.field, typed, report?.report.published);
    return "problem" in value
      ? { problem: `${wish.field}: ${value.problem}` }
      : decide(this.#archive, { ...rest, value: value.value }, decider);
  }
}
