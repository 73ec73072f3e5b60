import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context, MiddlewareHandler } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Accounts } from "../desk/accounts/accounts.js";
import type { Person } from "../desk/accounts/person.js";
import { longestSession } from "../desk/accounts/sessions.js";
import { mayDo } from "../model/index.js";
import { roleFor } from "./allowed.js";

/** How a server is reached. */
export interface Reached {
  /** Names and addresses beside those of this machine alone. */
  names?: readonly string[];
  /** By HTTPS: cookies then go by nothing else. */
  secure?: boolean;
  /** Through a proxy, which says whom it speaks for (X-Forwarded-For). */
  behindProxy?: boolean;
}

declare module "hono" {
  interface ContextVariableMap {
    /** Who asks; nobody where the archive has no accounts. */
    person: Person | undefined;
    /** Whether the archive has accounts. */
    accounts: boolean;
    /** The address on the network that the request comes from. */
    from: string;
  }
}

/** Finds out who asks, by cookie or token, and refuses what they may not do: 401 for who is nobody, 403 for who may not. */
export function whoIsIn(accounts: Accounts, { behindProxy = false, secure = false }: Reached): MiddlewareHandler {
  return async (context, next) => {
    context.set("from", addressOf(context, behindProxy));
    const any = await accounts.any();
    context.set("accounts", any);
    if (!any) return next();
    const bearer = /^Bearer (\S{1,200})$/i.exec(context.req.header("authorization") ?? "")?.[1];
    const cookie = getCookie(context, cookieName(context, secure));
    const person =
      bearer !== undefined
        ? await accounts.tokens.by(bearer)
        : cookie !== undefined
          ? await accounts.sessions.by(cookie.slice(0, 200))
          : undefined;
    context.set("person", person);
    const role = roleFor(context.req.method, context.req.path);
    if (role === undefined) return next();
    if (!person)
      return context.json({ problem: bearer === undefined ? "Sign in first." : "That token is none, was taken back, or is too old." }, 401);
    if (!mayDo(person.role, role)) {
      await accounts.record.forbidden({ who: person.name, from: context.get("from") }, `${context.req.method} ${context.req.path}`);
      return context.json({ problem: `That asks for a role of ${role}; ${person.name} is ${person.role}.` }, 403);
    }
    return next();
  };
}

/** Lets a browser in that has signed in. */
export function keepSession(context: Context, session: string, secure: boolean): void {
  setCookie(context, cookieName(context, secure), session, {
    httpOnly: true,
    sameSite: "Strict",
    path: "/",
    secure,
    maxAge: longestSession / 1000,
  });
}

export function dropSession(context: Context, secure: boolean): void {
  deleteCookie(context, cookieName(context, secure), { path: "/", secure });
}

/** Browsers keep one jar for all ports of a host: two desks on one machine have two names. */
function cookieName(context: Context, secure: boolean): string {
  const port = /:(\d{1,5})$/.exec(context.req.header("host") ?? "")?.[1] ?? "";
  return `${secure ? "__Host-" : ""}dateline${port}`;
}

function addressOf(context: Context, behindProxy: boolean): string {
  // The last one is what the proxy itself saw; those before it are what its client says.
  const forwarded = behindProxy ? context.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
  if (forwarded) return forwarded.slice(0, 60);
  try {
    return getConnInfo(context).remote.address ?? "unknown";
  } catch {
    return "unknown";
  }
}
