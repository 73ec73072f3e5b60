import type { SelectQueryBuilder } from "kysely";
import { sql } from "kysely";
import { distanceKm, foldName } from "../../merge/index.js";
import type { Event, IncidentTypeName, ReviewState } from "../../model/index.js";
import type { Archive, Db } from "../archive.js";
import type { Schema } from "../schema.js";
import { searchWords } from "../search-words.js";
import { inChunks } from "./in-chunks.js";

export async function putEvent(db: Db, event: Event): Promise<void> {
  const { time, place, totals } = event;
  const days = time.precision === "none" ? { first_day: null, last_day: null } : { first_day: time.start ?? time.end, last_day: time.end };
  await db
    .insertInto("event")
    .values({
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
      reports: new Set(event.members.map(({ report }) => report)).size,
      sources: event.sources.length,
      confidence: event.confidence,
      event: JSON.stringify(event),
    })
    .execute();
  const actors = new Set(
    event.participants
      .flatMap(({ name, actor }) => [foldName(name).slice(0, 200), ...(actor === undefined ? [] : [actor])])
      .filter(Boolean),
  );
  for (const chunk of inChunks([...actors]))
    await db
      .insertInto("event_actor")
      .values(chunk.map((actor) => ({ actor, event: event.id })))
      .execute();
}

export async function deleteEvents(db: Db, ids: readonly string[]): Promise<void> {
  for (const chunk of inChunks(ids)) {
    await db.deleteFrom("event_actor").where("event", "in", chunk).execute();
    await db.deleteFrom("event").where("id", "in", chunk).execute();
  }
}

/** An event by its id or by one that it had before; ids may be cut short where that names one only. */
export async function eventById(db: Db, id: string): Promise<Event | undefined> {
  const row = await db.selectFrom("event").select("event").where("id", "=", id).executeTakeFirst();
  if (row) return JSON.parse(row.event) as Event;
  const former = await db
    .selectFrom("incident")
    .innerJoin("event", "event.id", "incident.event")
    .select("event.event")
    .where("incident.event_id", "=", id)
    .executeTakeFirst();
  if (former) return JSON.parse(former.event) as Event;
  if (!/^e[0-9a-z]{3,}$/.test(id)) return undefined;
  const alike = await db.selectFrom("event").select("event").where("id", ">=", id).where("id", "<", `${id}~`).limit(2).execute();
  return alike.length === 1 ? (JSON.parse(alike[0]?.event as string) as Event) : undefined;
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
    const rows = await archive.read((db) => {
      let query = filtered(archive, db, filter).select(["event.event", "event.id", "event.sort_day"]);
      if (cursor) {
        const { day, id } = cursor;
        query = query.where(({ or, and, eb }) =>
          or([eb("event.sort_day", "<", day), and([eb("event.sort_day", "=", day), eb("event.id", ">", id)])]),
        );
      }
      return query
        .orderBy("event.sort_day", "desc")
        .orderBy("event.id")
        .limit(limit + 1)
        .execute();
    });
    for (const row of rows.slice(0, limit)) {
      cursor = { day: row.sort_day, id: row.id };
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

/** How many events there are; with `near` those of the square around it. */
export async function countEvents(archive: Archive, filter: EventFilter): Promise<number> {
  return archive.read(async (db) =>
    Number(
      (
        await filtered(archive, db, filter)
          .select(({ fn }) => fn.countAll<number>().as("n"))
          .executeTakeFirstOrThrow()
      ).n,
    ),
  );
}

/** The square around the point holds more than the circle. */
function isNear(event: Event, { near }: EventFilter): boolean {
  if (!near) return true;
  const km = event.place ? distanceKm(event.place, near) : undefined;
  return km !== undefined && km <= near.km;
}

function filtered(archive: Archive, db: Db, filter: EventFilter): EventQuery {
  let query = db.selectFrom("event") as EventQuery;
  if (filter.since) query = query.where("last_day", ">=", filter.since);
  if (filter.until) query = query.where("first_day", "<=", filter.until);
  if (filter.country?.length) query = query.where("country", "in", [...filter.country]);
  if (filter.type?.length) query = query.where("type", "in", [...filter.type]);
  if (filter.status?.length) query = query.where("review", "in", [...filter.status]);
  if (filter.minKilled !== undefined) query = query.where(sql<number>`coalesce(killed_best, killed_low)`, ">=", filter.minKilled);
  const actor = filter.actor === undefined ? "" : filter.actor;
  if (actor !== "") {
    const name = foldName(actor);
    query = query.where("id", "in", (eb) =>
      eb
        .selectFrom("event_actor")
        .select("event")
        .where(({ or, eb }) =>
          or([eb("actor", "=", actor), eb("actor", "=", name), ...(name.length > 2 ? [eb("actor", "like", `%${name}%`)] : [])]),
        ),
    );
  }
  if (filter.near) query = within(query, squareAround(filter.near));
  if (filter.area) query = within(query, filter.area);
  const words = filter.text === undefined ? [] : searchWords(filter.text);
  if (words.length > 0)
    query = query.where("id", "in", (eb) =>
      eb.selectFrom("incident").select("incident.event").where("incident.report", "in", archive.own.hasWords(words)),
    );
  return query;
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
