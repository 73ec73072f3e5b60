import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Desk } from "../../desk/desk.js";
import { mayDo, settableFields } from "../../model/index.js";
import { json, problem } from "./json.js";

const id = z.string().min(1).max(40);
const wish = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("accept"), event: id }),
  z.object({ kind: z.literal("reject"), event: id, reports: z.array(z.string()).optional() }),
  z.object({
    kind: z.literal("set"),
    event: id,
    field: z.enum(settableFields),
    typed: z
      .string()
      .max(500)
      .openapi({ description: "as on the command line: 12, 12-13, 12+, none, unknown; 2026-03-05..2026-03-07; a place; a type" }),
    evidence: z.object({ report: z.string(), words: z.string().min(1) }).optional(),
  }),
  z.object({ kind: z.literal("merge"), events: z.array(id).min(2).max(50) }),
  z.object({ kind: z.literal("split"), event: id, reports: z.array(z.string()).min(1) }),
  z.object({
    kind: z.literal("code"),
    event: id,
    typed: z.partialRecord(z.enum(settableFields), z.string().max(500)).openapi({
      description: "what one coder, who does not see the others', takes it to be; changes nothing by itself",
    }),
  }),
  z.object({ kind: z.literal("undo"), of: id }),
]);

const route = createRoute({
  method: "post",
  path: "/api/decisions",
  summary: "What a person decides of an event",
  request: {
    body: {
      content: {
        "application/json": {
          schema: z.object({
            who: z
              .string()
              .min(1)
              .max(200)
              .optional()
              .openapi({ description: "where there are no accounts: who decides. With accounts it is who signed in" }),
            why: z.string().max(2000).default(""),
            wish,
          }),
        },
      },
    },
  },
  responses: {
    200: json("{ decision, events }"),
    400: problem("A decision that is none"),
    409: problem("One that cannot be made, and why"),
  },
});

/** Decisions of people. */
export function addDecisions(app: OpenAPIHono, desk: Desk): void {
  app.openapi(route, async (context) => {
    const { who, why, wish } = context.req.valid("json");
    const person = context.get("person");
    // In whose name it is kept is not for the sender to say.
    if (!person && who === undefined) return context.json({ problem: "who: say who decides" }, 400);
    const decider = person ? { who: person.name, why, onlyOwn: !mayDo(person.role, "editor") } : { who: who ?? "", why };
    const made = await desk.decide(wish, decider);
    return "problem" in made ? context.json(made, 400) : context.json(made, 200);
  });
}
