import { OpenAPIHono } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { etag } from "hono/etag";
import { bodyLimit } from "hono/body-limit";
import type { NotLetIn } from "../desk/accounts/not-let-in.js";
import type { Desk } from "../desk/desk.js";
import { guard, largestBody } from "./guard.js";
import { addDecisions } from "./routes/decisions.js";
import { addEvents } from "./routes/events.js";
import { addExtract } from "./routes/extract.js";
import { addExport } from "./routes/export.js";
import { addReview } from "./routes/review.js";
import { addReports } from "./routes/reports.js";
import { addAccounts } from "./routes/accounts.js";
import { addSession } from "./routes/session.js";
import { type Reached, whoIsIn } from "./who-is-in.js";
import { addPage } from "./page-files.js";

/**
 * The HTTP server's routes over an archive: the API under /api, described at /api/openapi.json, and the page. Where the archive has accounts, the
 * API asks who comes. `version` is Dateline's.
 */
export function appOf(desk: Desk, version: string, reached: Reached = {}): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, context) => {
      if (!result.success)
        return context.json({ problem: result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ") }, 400);
    },
  });
  app.use(guard(reached.names));
  app.use("/api/*", whoIsIn(desk.accounts, reached));
  app.use(
    "/api/*",
    bodyLimit({
      maxSize: largestBody,
      onError: (context) => context.json({ problem: "That is larger than 64 MB, more than one report may be." }, 413),
    }),
  );
  // An export is written as it is read; a tag would have to hold all of it first.
  const tagged = etag();
  app.use("/api/*", (context, next) => (context.req.path === "/api/export" ? next() : tagged(context, next)));
  addSession(app, desk, reached.secure === true);
  addAccounts(app, desk);
  addEvents(app, desk);
  addReports(app, desk);
  addExtract(app, desk);
  addDecisions(app, desk);
  addReview(app, desk);
  addExport(app, desk);
  app.openAPIRegistry.registerComponent("securitySchemes", "token", { type: "http", scheme: "bearer" });
  app.openAPIRegistry.registerComponent("securitySchemes", "session", { type: "apiKey", in: "cookie", name: "dateline" });
  app.doc("/api/openapi.json", {
    openapi: "3.0.3",
    // Where the archive has no accounts, nothing is asked for.
    security: [{ token: [] }, { session: [] }, {}],
    info: { title: "Dateline", version, description: "Events of an archive, their reports, and what people decide." },
  });
  app.all("/api/*", (context) => context.json({ problem: "There is nothing at this address. What there is: /api/openapi.json" }, 404));
  addPage(app);
  app.onError((error, context) => {
    // What the framework refuses, a body that is no JSON among it, is the caller's to mend.
    if (error instanceof HTTPException) return context.json({ problem: error.message || "That cannot be read." }, error.status);
    if (error.name === "NotLetIn") {
      const { status, retryAfter, message } = error as NotLetIn;
      if (retryAfter !== undefined) context.header("Retry-After", String(retryAfter));
      return context.json({ problem: message }, status);
    }
    if (error.name === "TooBusy") return context.json({ problem: error.message }, 429);
    const known = error.name === "ArchiveProblem" || error.name === "CannotDecide";
    if (!known) process.stderr.write(`${context.req.method} ${context.req.path}: ${error.stack ?? error.message}\n`);
    return context.json(
      { problem: known ? error.message : "Something is wrong with Dateline itself; the terminal says what." },
      error.name === "CannotDecide" ? 409 : 500,
    );
  });
  return app;
}
