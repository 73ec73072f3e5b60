import type { MiddlewareHandler } from "hono";

/** Largest body that is read, bytes: the largest report, and some. */
export const largestBody = 65 * 1024 * 1024;

const own = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i;

/**
 * Keeps others out of a page that is meant for this machine alone: another host's name (DNS rebinding) gets nothing, a request from another
 * site's page gets 403. Every answer forbids the browser what the page does not need.
 */
export const guard: MiddlewareHandler = async (context, next) => {
  const host = context.req.header("host") ?? "";
  if (!own.test(host)) return context.text("", 421);
  const origin = context.req.header("origin");
  if (origin !== undefined && !own.test(origin.replace(/^http:\/\//i, "")))
    return context.json({ problem: "This page answers only to itself." }, 403);
  const site = context.req.header("sec-fetch-site");
  if (context.req.method !== "GET" && site !== undefined && site !== "same-origin" && site !== "none")
    return context.json({ problem: "This page answers only to itself." }, 403);
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
