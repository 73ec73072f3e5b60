import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { Doer } from "../../desk/accounts/access-record.js";
import { NotLetIn } from "../../desk/accounts/not-let-in.js";
import type { Desk } from "../../desk/desk.js";
import { roles } from "../../model/index.js";
import { json, jsonBody, problem } from "./json.js";

const params = z.object({ name: z.string().min(1).max(200) });
const invited = json("{ account, code, until }: the code is told this once");

const listRoute = createRoute({
  method: "get",
  path: "/api/accounts",
  summary: "Who is let in",
  responses: { 200: json("Account[]") },
});
const addRoute = createRoute({
  method: "post",
  path: "/api/accounts",
  summary: "Let somebody in: the account, and an invitation to choose a password",
  request: jsonBody({ name: z.string().min(1).max(200), role: z.enum(roles) }),
  responses: { 200: invited, 400: problem("A name that is none"), 409: problem("There is one") },
});
const changeRoute = createRoute({
  method: "patch",
  path: "/api/accounts/{name}",
  summary: "Another role; closed, or open again",
  request: { params, ...jsonBody({ role: z.enum(roles).optional(), closed: z.boolean().optional() }) },
  responses: { 200: json("Account"), 404: problem("No such account"), 409: problem("The last administrator") },
});
const inviteRoute = createRoute({
  method: "post",
  path: "/api/accounts/{name}/invitation",
  summary: "A new invitation, for who has forgotten the password",
  request: { params },
  responses: { 200: invited, 404: problem("No such account"), 409: problem("A closed one") },
});
const auditRoute = createRoute({
  method: "get",
  path: "/api/audit",
  summary: "The record of who was let in and by whom, newest first",
  request: {
    query: z.object({ limit: z.coerce.number().int().min(1).max(500).default(50), before: z.coerce.number().int().min(1).optional() }),
  },
  responses: { 200: json("AuditEntry[]") },
});

/** Who does it. Where there are no accounts yet nobody does: the first is made by who has the archive in hand. @throws NotLetIn */
function doerOf(context: Context): Doer {
  const person = context.get("person");
  if (!person) throw new NotLetIn("There are no accounts yet. Make the first: dateline accounts add NAME --role administrator", 409);
  return { who: person.name, from: context.get("from") };
}

/** Who is let in: for administrators. Where there are no accounts yet, the first is made on the command line, by who has the archive in hand. */
export function addAccounts(app: OpenAPIHono, { accounts }: Desk): void {
  app.openapi(listRoute, async (context) => context.json(await accounts.list(), 200));
  app.openapi(addRoute, async (context) => {
    const { name, role } = context.req.valid("json");
    return context.json(await accounts.add(name, role, doerOf(context)), 200);
  });
  app.openapi(changeRoute, async (context) => {
    return context.json(await accounts.change(context.req.valid("param").name, context.req.valid("json"), doerOf(context)), 200);
  });
  app.openapi(inviteRoute, async (context) => {
    return context.json(await accounts.invite(context.req.valid("param").name, doerOf(context)), 200);
  });
  app.openapi(auditRoute, async (context) => context.json(await accounts.record.list(context.req.valid("query")), 200));
}
