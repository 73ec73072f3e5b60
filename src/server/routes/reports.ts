import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Desk } from "../../desk/desk.js";
import { json, problem } from "./json.js";

const oneRoute = createRoute({
  method: "get",
  path: "/api/reports/{id}",
  summary: "A report as it came, all its versions, and what was read in it",
  request: { params: z.object({ id: z.string().max(2000) }) },
  responses: { 200: json("{ versions, coding }"), 404: problem("No such report") },
});

const sourcesRoute = createRoute({
  method: "get",
  path: "/api/sources",
  summary: "Feeds, pages, files and folders that were read, and what failed: those that failed first, at most 500",
  responses: {
    200: json("{ archive, reports, versions, events, sources: { address, kind, name?, tried, done?, due?, failures, problem?, added }[] }"),
  },
});

/** Reports of the archive, and where they came from. */
export function addReports(app: OpenAPIHono, desk: Desk): void {
  app.openapi(oneRoute, async (context) => {
    const { id } = context.req.valid("param");
    const found = await desk.report(id);
    return found ? context.json(found, 200) : context.json({ problem: `There is no report ${id} in this archive.` }, 404);
  });
  app.openapi(sourcesRoute, async (context) => context.json(await desk.sources(), 200));
}
