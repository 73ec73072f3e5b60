import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Desk } from "../../desk/desk.js";
import { settableFields } from "../../model/index.js";
import { json, problem } from "./json.js";

const queueRoute = createRoute({
  method: "get",
  path: "/api/queue",
  summary: "Events that ask for a person, by doubt and by weight, with why",
  request: { query: z.object({ limit: z.coerce.number().int().min(1).max(200).default(30) }) },
  responses: { 200: json("{ open, decided, queue: { event, reasons }[] }"), 400: problem("A limit that is none") },
});

const valueRoute = createRoute({
  method: "get",
  path: "/api/value",
  summary: "What words would be as a value of a field; nothing is kept",
  request: {
    query: z.object({ field: z.enum(settableFields), typed: z.string().min(1).max(500), published: z.string().max(40).optional() }),
  },
  responses: { 200: json("{ value }"), 400: problem("Words that are no such value, and how they would be") },
});

const agreementRoute = createRoute({
  method: "get",
  path: "/api/agreement",
  summary: "How far coders who did not see one another agree: Krippendorff's alpha for each field",
  responses: { 200: json("{ coders, fields: { field, alpha?, events, alike }[] }") },
});

/** What asks for a person, and how far people agree. */
export function addReview(app: OpenAPIHono, desk: Desk): void {
  app.openapi(queueRoute, async (context) => context.json(await desk.queue(context.req.valid("query").limit), 200));
  app.openapi(valueRoute, (context) => {
    const { field, typed, published } = context.req.valid("query");
    const found = desk.value(field, typed, published);
    return "problem" in found ? context.json({ problem: `${field}: ${found.problem}` }, 400) : context.json(found, 200);
  });
  app.openapi(agreementRoute, async (context) => context.json(await desk.agreement(), 200));
}
