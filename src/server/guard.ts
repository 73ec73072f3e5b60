import type { MiddlewareHandler } from "hono";

/** Largest body that is read, bytes: the largest report, and some. */
export const largestBody = 65 * 1024 * 1024;

const loopback = ["127.0.0.1", "localhost", "[::1]"];

/**
 * Keeps others out: a request by another host's name (DNS rebinding) gets nothing, one from another site's page, or from another port's, gets
 * 403. `names`: by which names and addresses this server is reached beside those of this machine alone. Every answer forbids the browser what
 * the page does not need.
 */
export function guard(names: readonly string[] = []): MiddlewareHandler {
  const own = new Set([...loopback, ...names.map((name) => name.toLowerCase())]);
  return async (context, next) => {
    const host = (context.req.header("host") ?? "").toLowerCase();
    if (!own.has(host.replace(/:\d{1,5}$/, ""))) return context.text("", 421);
    const origin = context.req.header("origin")?.toLowerCase();
    const site = context.req.header("sec-fetch-site");
    const foreign =
      (origin !== undefined && origin.replace(/^https?:\/\//, "") !== host) ||
      (context.req.method !== "GET" && site !== undefined && site !== "same-origin" && site !== "none");
    if (foreign) return context.json({ problem: "This page answers only to itself." }, 403);
    await next();
    context.header(
      "Content-Security-Policy",
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
  };
}
