import type { SelectQueryBuilder } from "kysely";
import { sql } from "kysely";
import { distanceKm, foldName, urgencyOf } from "../../merge/index.js";
import type { Event, EventPoint, IncidentTypeName, ReviewState } from "../../model/index.js";
import type { Archive, Db } from "../archive.js";
import type { EventTable, Schema } from "../schema.js";
import { searchWords } from "../search-words.js";
import { keptText, textAsKept } from "../kept-text.js";
import { inChunks } from "./in-chunks.js";

export async function putEvents(db: Db, events: readonly Event[]): Promise<void> {
  for (const chunk of inChunks(events, 25)) await db.insertInto("event").values(chunk.map(rowOf)).execute();
  const whole = events.map((event) => ({ id: event.id, event: JSON.stringify(event) }));
  for (const chunk of inChunks(whole, 100)) await db.insertInto("event_whole").values(chunk).execute();
  const actors = events.flatMap((event) =>
    [...new Set(event.participants.flatMap(({ name, actor }) => [foldName(name).slice(0, 200), ...(actor === undefined ? [] : [actor])]))]
      .filter(Boolean)
      .map((actor) => ({ actor, event: event.id })),
  );
  for (const chunk of inChunks(actors, 200)) await db.insertInto("event_actor").values(chunk).execute();
  const names = [...new Set(actors.map(({ actor }) => actor))].map((actor) => ({ actor }));
  for (const chunk of inChunks(names, 200))
    await db
      .insertInto("actor_name")
      .values(chunk)
      .onConflict((conflict) => conflict.column("actor").doNothing())
      .execute();
}

function rowOf(event: Event): EventTable {
  const { time, place, totals } = event;
  const days = time.precision === "none" ? { first_day: null, last_day: null } : { first_day: time.start ?? time.end, last_day: time.end };
  return {
    id: event.id,
    type: event.type,
    status: event.status,
    background: event.background ? 1 : 0,
    review: event.review,
    ...days,
    sort_day: days.last_day ?? "",
    country: place?.country ?? null,
    adm1: place?.adm1 ?? null,
    place: place ? foldName(place.name) : null,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    where_prec: place?.precision ?? null,
    killed_low: totals.killed?.low ?? null,
    killed_best: totals.killed?.best ?? null,
    killed_high: totals.killed?.high ?? null,
    killed: totals.killed?.best ?? totals.killed?.low ?? null,
    reports: new Set(event.members.map(({ report }) => report)).size,
    sources: event.sources.length,
    confidence: event.confidence,
    urgency: urgencyOf(event),
  };
}

/** Events that ask for a person, those that ask most first, at most `limit`. */
export async function reviewQueue(db: Db, limit: number): Promise<Event[]> {
  const rows = await db
    .selectFrom("event")
    .innerJoin("event_whole", "event_whole.id", "event.id")
    .select("event_whole.event")
    .where("event.urgency", ">", 0)
    .orderBy("event.urgency", "desc")
    .orderBy("event.id")
    .limit(limit)
    .execute();
  return rows.map(({ event }) => JSON.parse(event) as Event);
}

/** How many events ask for a person, and how many a person has decided on. */
export async function countReviewed(db: Db): Promise<{ open: number; decided: number }> {
  const rows = await db
    .selectFrom("event")
    .select(({ fn }) => ["review", fn.countAll<number>().as("n")])
    .groupBy("review")
    .execute();
  const count = (states: readonly string[]) => rows.reduce((sum, { review, n }) => sum + (states.includes(review) ? Number(n) : 0), 0);
  return { open: count(["unreviewed", "needs-decision"]), decided: count(["accepted", "rejected"]) };
}

export async function deleteEvents(db: Db, ids: readonly string[]): Promise<void> {
  for (const chunk of inChunks(ids)) {
    await db.deleteFrom("event_actor").where("event", "in", chunk).execute();
    await db.deleteFrom("event_whole").where("id", "in", chunk).execute();
    await db.deleteFrom("event").where("id", "in", chunk).execute();
  }
}

/** An event by its id or by one that it had before; ids may be cut short where that names one only. */
export async function eventById(db: Db, id: string): Promise<Event | undefined> {
  const row = await db.selectFrom("event_whole").select("event").where("id", "=", id).executeTakeFirst();
  if (row) return JSON.parse(row.event) as Event;
  const former = await db
    .selectFrom("incident")
    .innerJoin("event_whole", "event_whole.id", "incident.event")
    .select("event_whole.event")
    .where("incident.event_id", "=", id)
    .executeTakeFirst();
  if (former) return JSON.parse(former.event) as Event;
  if (!/^e[0-9a-z]{3,}$/.test(id)) return undefined;
  const alike = await db.selectFrom("event_whole").select("event").where("id", ">=", id).where("id", "<", `${id}~`).limit(2).execute();
  return alike.length === 1 ? (JSON.parse(alike[0]?.event as string) as Event) : undefined;
}

/** Ids of events that begin so, in their order, at most `limit`. */
export async function eventIdsBeginning(db: Db, start: string, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom("event_whole")
    .select("id")
    .where("id", ">=", start)
    .where("id", "<", `${start}~`)
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

/** Which events are asked for; all that is given must hold. Days are "YYYY-MM-DD", both ends inclusive. */
export interface EventFilter {
  since?: string | undefined;
  until?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  country?: readonly string[] | undefined;
  type?: readonly IncidentTypeName[] | undefined;
  /** An id of the authority file, or a part of a participant's name. */
  actor?: string | undefined;
  near?: { latitude: number; longitude: number; km: number } | undefined;
  /** West, south, east, north, degrees; west may be greater than east, across the date line. */
  area?: readonly [west: number, south: number, east: number, north: number] | undefined;
  minKilled?: number | undefined;
  status?: readonly ReviewState[] | undefined;
  /** Words that all stand in one of its reports. */
  text?: string | undefined;
  /** Who published one of its reports, by a part of the name; or the feed, page or file that one came from, by its whole address. */
  source?: string | undefined;
}

/** Where a page of events ended. */
export interface EventCursor {
  day: string;
  id: string;
}

export interface EventPage {
  events: Event[];
  next?: EventCursor;
}

type EventQuery = SelectQueryBuilder<Schema, "event", object>;

/** Events newest first (those without a day last), a page of at most `limit` (1 to 1,000) after `after`. A page never slips when data arrives. */
export async function listEvents(
  archive: Archive,
  filter: EventFilter,
  { after, limit = 50 }: { after?: EventCursor | undefined; limit?: number } = {},
): Promise<EventPage> {
  const found: Event[] = [];
  let cursor = after;
  for (;;) {
    const rows = await archive.read(async (db) => {
      let query = await filtered(archive, db, filter);
      if (!query) return [];
      if (cursor) {
        const { day, id } = cursor;
        query = query.where(sql<boolean>`sort_day <= ${day} and (sort_day < ${day} or event.id > ${id})`);
      }
      const page = await query
        .select(["event.id", "event.sort_day"])
        .orderBy("event.sort_day", "desc")
        .orderBy("event.id")
        .limit(limit + 1)
        .execute();
      const whole = new Map<string, string>();
      for (const chunk of inChunks(page.map(({ id }) => id)))
        for (const row of await db.selectFrom("event_whole").selectAll().where("id", "in", chunk).execute()) whole.set(row.id, row.event);
      return page.map(({ id, sort_day }) => ({ id, sort_day, event: whole.get(id) }));
    });
    for (const row of rows.slice(0, limit)) {
      cursor = { day: row.sort_day, id: row.id };
      if (row.event === undefined) continue;
      const event = JSON.parse(row.event) as Event;
      if (isNear(event, filter)) found.push(event);
      if (found.length === limit) return { events: found, next: cursor };
    }
    if (rows.length <= limit) return { events: found };
  }
}

/** All events asked for, newest first; holds a page at a time. */
export async function* allEvents(archive: Archive, filter: EventFilter = {}): AsyncGenerator<Event> {
  for (let after: EventCursor | undefined; ; ) {
    const page = await listEvents(archive, filter, { after, limit: 500 });
    yield* page.events;
    if (!page.next) return;
    after = page.next;
  }
}

/** The newest events that fit, in short, at most `limit`. `near` is taken as the square around it. */
export async function eventPoints(archive: Archive, filter: EventFilter, limit: number): Promise<EventPoint[]> {
  return archive.read(async (db) => {
    const query = await filtered(archive, db, filter);
    if (!query) return [];
    const rows = await query
      .select(["event.id", "event.sort_day", "event.type", "event.latitude", "event.longitude", "event.where_prec", "event.killed"])
      .orderBy("event.sort_day", "desc")
      .orderBy("event.id")
      .limit(limit)
      .execute();
    return rows.map((row): EventPoint => [row.id, row.sort_day, row.type, row.latitude, row.longitude, row.where_prec, row.killed]);
  });
}

/** In how many of the events an actor or a name stands, those in most first; with `near` of the square around it. */
export async function countActors(archive: Archive, filter: EventFilter, limit: number): Promise<{ actor: string; events: number }[]> {
  return archive.read(async (db) => {
    const query = await filtered(archive, db, filter);
    if (!query) return [];
    const rows = await db
      .selectFrom("event_actor")
      .select(({ fn }) => ["actor", fn.countAll<number>().as("events")])
      .where("event", "in", query.select("event.id"))
      .groupBy("actor")
      .orderBy("events", "desc")
      .orderBy("actor")
      .limit(limit)
      .execute();
    return rows.map(({ actor, events }) => ({ actor, events: Number(events) }));
  });
}

/** How many events there are; with `near` those of the square around it. */
export async function countEvents(archive: Archive, filter: EventFilter): Promise<number> {
  return archive.read(async (db) => {
    const query = await filtered(archive, db, filter);
    return query ? Number((await query.select(({ fn }) => fn.countAll<number>().as("n")).executeTakeFirstOrThrow()).n) : 0;
  });
}

/** The square around the point holds more than the circle. */
function isNear(event: Event, { near }: EventFilter): boolean {
  if (!near) return true;
  const km = event.place ? distanceKm(event.place, near) : undefined;
  return km !== undefined && km <= near.km;
}

/** Up to so many events that have a word or an actor are listed by their ids; of more, each event is asked as the list is gone through. */
const few = 2_000;

/** The events asked for; undefined where an actor or word shows that there are none. */
async function filtered(archive: Archive, db: Db, filter: EventFilter): Promise<EventQuery | undefined> {
  let query = db.selectFrom("event") as EventQuery;
  if (filter.since) query = query.where("sort_day", ">=", filter.since);
  if (filter.until) query = query.where("first_day", "<=", filter.until);
  if (filter.country?.length) query = query.where("country", "in", [...filter.country]);
  if (filter.type?.length) query = query.where("type", "in", [...filter.type]);
  if (filter.status?.length) query = query.where("review", "in", [...filter.status]);
  if (filter.minKilled !== undefined) query = query.where("killed", ">=", filter.minKilled);
  if (filter.near) query = within(query, squareAround(filter.near));
  if (filter.area) query = within(query, filter.area);
  if (filter.actor) {
    const names = await actorsNamed(db, filter.actor);
    if (names.length === 0) return undefined;
    const rows = await db
      .selectFrom("event_actor")
      .select("event")
      .where("actor", "in", names)
      .limit(few + 1)
      .execute();
    query =
      rows.length <= few
        ? query.where("event.id", "in", [...new Set(rows.map(({ event }) => event)), ""])
        : query.where(({ exists, selectFrom }) =>
            exists(selectFrom("event_actor").select("actor").where("actor", "in", names).whereRef("event_actor.event", "=", "event.id")),
          );
  }
  if (filter.source) {
    const names = await publishersNamed(db, filter.source);
    const from = keptText(filter.source);
    const ofSource = sql<boolean>`(report.origin = ${from}${names.length > 0 ? sql` or report.publisher in (${sql.join(names)})` : sql``})`;
    const reports = await db
      .selectFrom("report")
      .select("seq")
      .where(ofSource)
      .limit(few + 1)
      .execute();
    query =
      reports.length > few
        ? query.where(({ exists, selectFrom }) =>
            exists(
              selectFrom("incident")
                .innerJoin("report", "report.seq", "incident.report")
                .select("incident.key")
                .whereRef("incident.event", "=", "event.id")
                .where(ofSource),
            ),
          )
        : query.where(
            "event.id",
            "in",
            await eventsOfReports(
              db,
              reports.map(({ seq }) => seq),
            ),
          );
  }
  const words = filter.text === undefined ? [] : searchWords(filter.text);
  if (words.length > 0) {
    const { rows: reports } = await sql<{ rowid: number }>`select rowid from ${archive.own.hasWords(words, few + 1)} as found`.execute(db);
    if (reports.length > few)
      query = query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom("incident")
            .select("incident.key")
            .whereRef("incident.event", "=", "event.id")
            .where(archive.own.reportHasWords(words)),
        ),
      );
    else
      query = query.where(
        "event.id",
        "in",
        await eventsOfReports(
          db,
          reports.map(({ rowid }) => rowid),
        ),
      );
  }
  return query;
}

/** Events of these versions of reports, and "", so that the list is never empty. */
async function eventsOfReports(db: Db, reports: readonly number[]): Promise<string[]> {
  const events = new Set([""]);
  for (const chunk of inChunks(reports))
    for (const { event } of await db.selectFrom("incident").select("event").where("report", "in", chunk).execute()) events.add(event);
  return [...events];
}

/** So many publishers are looked through and meant at most. */
const mostPublishers = 20_000;
const mostMeant = 400;

/** Publishers whose names a name is, or is a part of. */
async function publishersNamed(db: Db, source: string): Promise<string[]> {
  const part = foldName(source);
  if (part === "") return [];
  // From name to name in the index: as many steps as there are names, not as there are reports.
  const { rows } = await sql<{ v: string }>`with recursive p(v) as (
      select min(publisher) from report union all select (select min(publisher) from report where publisher > p.v) from p where p.v is not null
    ) select v from p where v is not null limit ${mostPublishers}`.execute(db);
  return rows
    .map(({ v }) => v)
    .filter((name) => foldName(textAsKept(name)).includes(part))
    .slice(0, mostMeant);
}

/** Names and ids that a name may mean: itself, and names that it is a part of. */
async function actorsNamed(db: Db, actor: string): Promise<string[]> {
  const name = foldName(actor);
  const part = `%${name.replaceAll("%", "")}%`;
  const rows = await db
    .selectFrom("actor_name")
    .select("actor")
    .where(({ or, eb }) => or([eb("actor", "=", actor), eb("actor", "=", name), ...(name.length > 2 ? [eb("actor", "like", part)] : [])]))
    .limit(500)
    .execute();
  return rows.map((row) => row.actor);
}

function within(query: EventQuery, [west, south, east, north]: readonly [number, number, number, number]): EventQuery {
  const tall = query.where("latitude", ">=", south).where("latitude", "<=", north);
  return west <= east
    ? tall.where("longitude", ">=", west).where("longitude", "<=", east)
    : tall.where(({ or, eb }) => or([eb("longitude", ">=", west), eb("longitude", "<=", east)]));
}

function squareAround({ latitude, longitude, km }: { latitude: number; longitude: number; km: number }): [number, number, number, number] {
  const tall = km / 111.19;
  const [south, north] = [latitude - tall, latitude + tall];
  const wide = tall / Math.max(0.01, Math.cos((Math.max(Math.abs(south), Math.abs(north)) * Math.PI) / 180));
  if (wide >= 180 || south < -89 || north > 89) return [-180, south, 180, north];
  const wrap = (degrees: number) => ((((degrees + 180) % 360) + 360) % 360) - 180;
  return [wrap(longitude - wide), south, wrap(longitude + wide), north];
}
