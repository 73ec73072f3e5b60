import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Desk } from "../../desk/desk.js";
import { json, problem } from "./json.js";

const route = createRoute({
  method: "post",
  path: "/api/extract",
  summary: "A report in, a coding out; nothing is kept",
  request: {
    body: {
      content: {
        "application/json": {
          schema: z.object({
            id: z.string().max(2000).default("-"),
            text: z.string(),
            published: z
              .string()
              .regex(/^\d{4}-\d\d-\d\d/, "a day such as 2026-03-05")
              .nullish(),
            title: z.string().max(10_000).optional(),
            publisher: z.string().max(1000).optional(),
          }),
        },
      },
    },
  },
  responses: { 200: json("ReportCoding (contract, section 2)"), 400: problem("No report"), 413: problem("Too large") },
});

/** Reading a report that is pasted. */
export function addExtract(app: OpenAPIHono, desk: Desk): void {
  app.openapi(route, (context) => context.json(desk.extract(context.req.valid("json")), 200));
}
