import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { stream } from "hono/streaming";
import type { Desk } from "../../desk/desk.js";
import { exportCodebookNames, exportFormatNames } from "../../desk/export-ask.js";
import { eventFilterOf, eventQuery } from "./event-query.js";
import { problem } from "./json.js";

const route = createRoute({
  method: "get",
  path: "/api/export",
  summary: "The events that fit, as a table or map in a codebook's columns",
  request: {
    query: eventQuery.extend({
      codebook: z.enum(exportCodebookNames as [string, ...string[]]).default("dateline"),
      format: z.enum(exportFormatNames as [string, ...string[]]).default("csv"),
      bom: z.enum(["yes", "no"]).default("no").openapi({ description: "csv: begin with a byte order mark, which Excel needs" }),
    }),
  },
  responses: { 200: { description: "The file, as it is written" }, 400: problem("A filter, codebook or format that is none") },
});

/** Exports, written as they are read: an archive of any size in bounded memory. */
export function addExport(app: OpenAPIHono, desk: Desk): void {
  app.openapi(route, async (context) => {
    const { codebook, format, bom, ...filter } = context.req.valid("query");
    const asked = desk.export({ codebook, format, filter: eventFilterOf(desk, filter), bom: bom === "yes" });
    if (!asked) return context.json({ problem: "There is no such codebook or format." }, 400);
    const person = context.get("person");
    if (person)
      await desk.accounts.record.note(
        { who: person.name, from: context.get("from") },
        "exported",
        `${asked.name} ${new URL(context.req.url).search}`,
      );
    context.header("Content-Type", asked.type);
    context.header("Content-Disposition", `attachment; filename="${asked.name}"`);
    return stream(context, async (out) => {
      for await (const chunk of asked.bytes) {
        // Who has gone away wants no more of it.
        if (out.aborted) return;
        await out.write(chunk);
      }
    });
  });
}
