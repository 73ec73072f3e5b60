import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Desk } from "../../desk/desk.js";
import { roles } from "../../model/index.js";
import { dropSession, keepSession } from "../who-is-in.js";
import { json, jsonBody, problem } from "./json.js";

const secret = z.string().min(1).max(1000);
const refusals = {
  400: problem("A password that is none"),
  401: problem("Not right"),
  429: problem("Too many tries; Retry-After says when"),
};

const whoRoute = createRoute({
  method: "get",
  path: "/api/session",
  summary: "Whether the archive has accounts, and who asks",
  responses: { 200: json("{ accounts, name?, role? }") },
});
const signInRoute = createRoute({
  method: "post",
  path: "/api/session",
  summary: "Sign in: the answer sets a cookie",
  request: jsonBody({ name: secret, password: secret }),
  responses: { 200: json("{ accounts, name, role }"), ...refusals },
});
const invitedRoute = createRoute({
  method: "post",
  path: "/api/session/invited",
  summary: "Choose a password by an invitation's code, and sign in",
  request: jsonBody({ code: secret, password: secret }),
  responses: { 200: json("{ accounts, name, role }"), ...refusals },
});
const signOutRoute = createRoute({
  method: "delete",
  path: "/api/session",
  summary: "Sign out",
  responses: { 200: json("{ accounts }"), 401: problem("Nobody was signed in") },
});
const passwordRoute = createRoute({
  method: "put",
  path: "/api/password",
  summary: "Change one's own password; other browsers are signed out",
  request: jsonBody({ old: secret, password: secret }),
  responses: { 200: json("{}"), ...refusals, 403: problem("The old password is another") },
});
const tokensRoute = createRoute({
  method: "get",
  path: "/api/tokens",
  summary: "One's own tokens, without their secrets",
  responses: { 200: json("ApiToken[]") },
});
const addTokenRoute = createRoute({
  method: "post",
  path: "/api/tokens",
  summary: "A token for programs, sent as “Authorization: Bearer …”; its secret is told this once",
  request: jsonBody({
    label: z.string().min(1).max(200),
    role: z.enum(roles).optional(),
    days: z.number().int().min(1).max(366).default(90),
  }),
  responses: { 200: json("{ token, secret }"), 403: problem("More than the account may") },
});
const removeTokenRoute = createRoute({
  method: "delete",
  path: "/api/tokens/{id}",
  summary: "Take back one of one's own tokens",
  request: { params: z.object({ id: z.string().max(40) }) },
  responses: { 200: json("{}"), 404: problem("No such token") },
});

/** Signing in and out, and what somebody has of their own. */
export function addSession(app: OpenAPIHono, { accounts }: Desk, secure: boolean): void {
  app.openapi(whoRoute, (context) => {
    const person = context.get("person");
    return context.json({ accounts: context.get("accounts"), ...(person ? { name: person.name, role: person.role } : {}) }, 200);
  });
  app.openapi(signInRoute, async (context) => {
    const { name, password } = context.req.valid("json");
    const { session, ...person } = await accounts.sessions.signIn(name, password, context.get("from"));
    keepSession(context, session, secure);
    return context.json({ accounts: true, ...person }, 200);
  });
  app.openapi(invitedRoute, async (context) => {
    const { code, password } = context.req.valid("json");
    const { session, ...person } = await accounts.sessions.accept(code, password, context.get("from"));
    keepSession(context, session, secure);
    return context.json({ accounts: true, ...person }, 200);
  });
  app.openapi(signOutRoute, async (context) => {
    const person = context.get("person");
    if (person) await accounts.sessions.signOut(person, context.get("from"));
    dropSession(context, secure);
    return context.json({ accounts: context.get("accounts") }, 200);
  });
  app.openapi(passwordRoute, async (context) => {
    const { old, password } = context.req.valid("json");
    const person = context.get("person");
    // A token is for programs: who finds one is not to lock its owner out.
    if (!person?.session) return context.json({ problem: "Sign in with a password to change it." }, 403);
    await accounts.sessions.changePassword(person, old, password, context.get("from"));
    return context.json({}, 200);
  });
  app.openapi(tokensRoute, async (context) => {
    const person = context.get("person");
    return context.json(person ? await accounts.tokens.list(person.name) : [], 200);
  });
  app.openapi(addTokenRoute, async (context) => {
    const person = context.get("person");
    if (!person?.session) return context.json({ problem: "Sign in with a password to make a token." }, 403);
    const doer = { who: person.name, from: context.get("from") };
    return context.json(await accounts.tokens.add(person.name, context.req.valid("json"), doer), 200);
  });
  app.openapi(removeTokenRoute, async (context) => {
    const person = context.get("person");
    if (!person) return context.json({ problem: "There are no accounts here, and no tokens." }, 404);
    await accounts.tokens.remove(context.req.valid("param").id, { who: person.name, from: context.get("from") }, person.name);
    return context.json({}, 200);
  });
}
