import { randomUUID } from "node:crypto";
import {
  addDecision,
  anchorsOf,
  decisionById,
  decisionsOfReports,
  eventById,
  incidentsOfEvent,
  incidentsOfReports,
  settleReports,
  undoneIds,
  versionsOf,
  type Archive,
  type Db,
  type KeptIncident,
} from "../archive/index.js";
import { noSuchEvent } from "./no-such-event.js";
import type { Anchor, CodedValues, Deed, Event, SettableField, SetValue, Span } from "../model/index.js";

/** Who decides, and why. */
export interface Decider {
  who: string;
  why: string;
  at?: Date;
  /** Takes back decisions of their own only. */
  onlyOwn?: boolean;
}

/** A decision that cannot be made; the message says why and what to do. */
export class CannotDecide extends Error {
  override name = "CannotDecide";
}

/** What a decision did: the events that its incidents are in now. */
export interface Decided {
  decision: string;
  deed: Deed;
  /** Of an undo: what it took back. */
  undone?: Deed;
  events: Event[];
}

/** What somebody wants to decide, of events as they are shown. */
export type Wish =
  | { kind: "accept"; event: string }
  /** `reports`: only what these reports tell. */
  | { kind: "reject"; event: string; reports?: readonly string[] }
  | { kind: "set"; event: string; field: SettableField; value: SetValue; evidence?: { report: string; words: string } }
  /** What a coder who does not see the others' takes it to be. */
  | { kind: "code"; event: string; values: CodedValues }
  | { kind: "merge"; events: readonly string[] }
  /** What these reports tell is another event; or these are other events, whose ids stand for their reports. */
  | { kind: "split"; event: string; reports: readonly string[] }
  /** A decision, or the last one on an event. */
  | { kind: "undo"; of: string };

/** Records a decision and brings events up to date, in one transaction. @throws CannotDecide, ArchiveProblem */
export async function decide(archive: Archive, wish: Wish, decider: Decider): Promise<Decided> {
  const { who, why, at = new Date(), onlyOwn = false } = decider;
  if (who.trim() === "") throw new CannotDecide("Say who decides: --who NAME.");
  if (why.trim() === "" && !["accept", "undo", "code"].includes(wish.kind)) throw new CannotDecide('Say why, in words: --why "…".');
  return archive.write(async (db) => {
    const deed = await deedOf(db, wish);
    if (deed.kind === "undo" && onlyOwn) await mustBeOwn(db, deed.decision, who);
    const { id } = await addDecision(db, { id: `d${randomUUID().replaceAll("-", "").slice(0, 12)}`, at: at.toISOString(), who, why, deed });
    const undone = deed.kind === "undo" ? await undoneBy(db, deed.decision) : undefined;
    const concerned = anchorsOf(undone ?? deed);
    const reports = [...new Set(concerned.map(({ report }) => report))];
    await settleReports(db, reports);
    return { decision: id, deed, ...(undone ? { undone } : {}), events: await eventsOf(db, concerned) };
  });
}

/** The deed that an undo takes back, through undos of undos. */
async function undoneBy(db: Db, id: string): Promise<Deed> {
  let decision = await decisionById(db, id);
  while (decision?.deed.kind === "undo") decision = await decisionById(db, decision.deed.decision);
  return decision?.deed ?? { kind: "undo", decision: id };
}

async function mustBeOwn(db: Db, id: string, who: string): Promise<void> {
  const decision = await decisionById(db, id);
  if (decision && decision.who !== who)
    throw new CannotDecide(`That was decided by ${decision.who}. An editor can take it back; you can correct it, with a reason.`);
}

async function deedOf(db: Db, wish: Wish): Promise<Deed> {
  switch (wish.kind) {
    case "accept": {
      const { event, incidents } = await eventNamed(db, wish.event);
      const kept = incidents.filter(({ told }) => told.kept).map(({ told }) => told.key);
      const { type, time, totals } = event;
      return {
        kind: "accept",
        incidents: incidents.map(anchorOf),
        accepted: { type, time: { start: time.start, end: time.end }, totals, ...(kept.length > 0 ? { kept } : {}) },
      };
    }
    case "reject": {
      const { incidents } = await eventNamed(db, wish.event);
      return {
        kind: "reject",
        incidents: (wish.reports?.length ? ofReports(incidents, wish.reports, wish.event) : incidents).map(anchorOf),
      };
    }
    case "set": {
      const { incidents } = await eventNamed(db, wish.event);
      const evidence = wish.evidence ? { evidence: await wordsIn(db, incidents, wish.evidence) } : {};
      return { kind: "set", incidents: incidents.map(anchorOf), field: wish.field, value: wish.value, ...evidence };
    }
    case "code": {
      const { incidents } = await eventNamed(db, wish.event);
      if (Object.keys(wish.values).length === 0) throw new CannotDecide("Nothing was coded. Give a value for at least one field.");
      return { kind: "code", incidents: incidents.map(anchorOf), values: wish.values };
    }
    case "merge": {
      const all = new Map<string, KeptIncident>();
      const ids = new Set<string>();
      for (const id of wish.events) {
        const { event, incidents } = await eventNamed(db, id);
        ids.add(event.id);
        for (const one of incidents) all.set(one.told.key, one);
      }
      if (ids.size < 2) throw new CannotDecide("Name two events or more to merge; these are one already.");
      return { kind: "merge", incidents: [...all.values()].map(anchorOf) };
    }
    case "split": {
      const { event, incidents } = await eventNamed(db, wish.event);
      // "Not the same": another event is named, and they stay two for good.
      const others = await otherEvents(db, event.id, wish.reports);
      if (others.length > 0) return { kind: "split", incidents: incidents.map(anchorOf), from: others.map(anchorOf) };
      const apart = ofReports(incidents, wish.reports, event.id);
      const rest = incidents.filter((one) => !apart.includes(one));
      if (rest.length === 0) throw new CannotDecide(`All of ${event.id} would be split off. Name the reports that tell of another event.`);
      return { kind: "split", incidents: apart.map(anchorOf), from: rest.map(anchorOf) };
    }
    case "undo":
      return { kind: "undo", decision: await lastStanding(db, wish.of) };
  }
}

async function eventNamed(db: Db, id: string): Promise<{ event: Event; incidents: KeptIncident[] }> {
  const event = await eventById(db, id);
  if (!event) throw new CannotDecide(await noSuchEvent({ read: (queries) => queries(db) }, id));
  return { event, incidents: await incidentsOfEvent(db, event.id) };
}

/** The incidents of other events that are named; none where what is named are not events. */
async function otherEvents(db: Db, event: string, named: readonly string[]): Promise<KeptIncident[]> {
  const others: KeptIncident[] = [];
  for (const name of named) {
    const other = await eventById(db, name);
    if (other && other.id !== event) others.push(...(await incidentsOfEvent(db, other.id)));
  }
  return others;
}

function ofReports(incidents: readonly KeptIncident[], reports: readonly string[], event: string): KeptIncident[] {
  for (const report of reports)
    if (!incidents.some(({ told }) => told.report.id === report))
      throw new CannotDecide(
        `${event} has nothing from a report ${report}. Its reports: ${[...new Set(incidents.map(({ told }) => told.report.id))].join(", ")}.`,
      );
  return incidents.filter(({ told }) => reports.includes(told.report.id));
}

function anchorOf({ told: { report, incident } }: KeptIncident): Anchor {
  return { report: report.id, incident: incident.id, type: incident.type, trigger: incident.trigger };
}

/** The words in one of the event's reports, where they stand first. */
async function wordsIn(
  db: Db,
  incidents: readonly KeptIncident[],
  { report, words }: { report: string; words: string },
): Promise<{ report: string; span: Span }> {
  if (words.trim() === "") throw new CannotDecide("--words is empty. Copy words of a report, or leave it out.");
  const ids = report === "" ? [...new Set(incidents.map(({ told }) => told.report.id))] : [report];
  for (const id of ids) {
    const [newest] = await versionsOf(db, id);
    const start = newest?.report.text.indexOf(words) ?? -1;
    if (newest && start >= 0) return { report: id, span: { start, end: start + words.length, text: words } };
  }
  throw new CannotDecide(`The words “${words}” do not stand in ${ids.join(", ")}. Copy them from the report as they are.`);
}

/** The decision to take back: the one named, or the newest standing one on an event. */
async function lastStanding(db: Db, of: string): Promise<string> {
  const named = await decisionById(db, of);
  if (named) {
    if ((await undoneIds(db, [named.id])).has(named.id)) throw new CannotDecide(`The decision ${of} has been taken back already.`);
    return named.id;
  }
  if (/^d[0-9a-f]{6,}$/.test(of) || /^\d+$/.test(of))
    throw new CannotDecide(`There is no decision ${of}. dateline show EVENT lists the decisions on an event, each with its id.`);
  const { event, incidents } = await eventNamed(db, of);
  const decisions = await decisionsOfReports(
    db,
    incidents.map(({ told }) => told.report.id),
  );
  const last = decisions.filter(({ undone, deed }) => !undone && deed.kind !== "undo").at(-1);
  if (!last) throw new CannotDecide(`Nobody has decided anything on ${event.id}: there is nothing to take back.`);
  return last.id;
}

async function eventsOf(db: Db, anchors: readonly Anchor[]): Promise<Event[]> {
  const events = new Map<string, Event>();
  for (const { told, event: id } of await incidentsOfReports(
    db,
    anchors.map(({ report }) => report),
  )) {
    if (!anchors.some(({ report, trigger }) => report === told.report.id && told.incident.trigger.text === trigger.text)) continue;
    const event = await eventById(db, id);
    if (event) events.set(event.id, event);
  }
  return [...events.values()];
}
