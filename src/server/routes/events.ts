import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Desk } from "../../desk/desk.js";
import { mayDo } from "../../model/index.js";
import { eventFilterOf, eventQuery } from "./event-query.js";
import { json, problem } from "./json.js";

const listRoute = createRoute({
  method: "get",
  path: "/api/events",
  summary: "Events, newest first, a page at a time",
  request: {
    query: eventQuery.extend({
      limit: z.coerce.number().int().min(1).max(500).default(50),
      after: z.string().max(200).optional().openapi({ description: "`next` of the page before: pages do not slip when reports arrive" }),
    }),
  },
  responses: { 200: json("{ events: Event[], next?: string } (contract, section 6)"), 400: problem("A filter that is none") },
});

const pointsRoute = createRoute({
  method: "get",
  path: "/api/points",
  summary: "All events that fit, in short, for maps and charts (20,000 at most)",
  request: { query: eventQuery },
  responses: {
    200: json("{ points: [id, day, type, latitude, longitude, where_prec, killed][], total }"),
    400: problem("A filter that is none"),
  },
});

const oneRoute = createRoute({
  method: "get",
  path: "/api/events/{id}",
  summary: "One event, its reports with their texts, what people decided, and events that may be the same",
  request: {
    params: z.object({ id: z.string().max(40) }),
    query: z.object({
      coder: z.string().max(200).optional().openapi({ description: "leaves out what others coded until this coder has coded it, too" }),
    }),
  },
  responses: { 200: json("{ event, reports, decisions, proposals }"), 404: problem("No such event") },
});

const actorsRoute = createRoute({
  method: "get",
  path: "/api/actors",
  summary: "The groups and forces that stand in most of the events that fit",
  request: { query: eventQuery },
  responses: { 200: json("{ actor, name, events }[]"), 400: problem("A filter that is none") },
});

/** Events of the archive. */
export function addEvents(app: OpenAPIHono, desk: Desk): void {
  app.openapi(listRoute, async (context) => {
    const { limit, after, ...filter } = context.req.valid("query");
    return context.json(await desk.events(eventFilterOf(desk, filter), { limit, after }), 200);
  });
  app.openapi(actorsRoute, async (context) => context.json(await desk.actors(eventFilterOf(desk, context.req.valid("query"))), 200));
  app.openapi(pointsRoute, async (context) => context.json(await desk.points(eventFilterOf(desk, context.req.valid("query"))), 200));
  app.openapi(oneRoute, async (context) => {
    const { id } = context.req.valid("param");
    const person = context.get("person");
    const coder = context.req.valid("query").coder;
    // Who codes sees what others coded when they have coded it themselves, however they ask; who only reads never does.
    const blind = person && (coder !== undefined || !mayDo(person.role, "editor")) ? person.name : coder;
    const found = await desk.event(id, blind);
    return found ? context.json(found, 200) : context.json({ problem: `There is no event ${id} in this archive.` }, 404);
  });
}
