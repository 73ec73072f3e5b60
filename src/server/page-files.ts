import { existsSync, readFileSync } from "node:fs";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { OpenAPIHono } from "@hono/zod-openapi";

const folder = fileURLToPath(new URL("../web", import.meta.url));
const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** A path as it is meant; undefined where it is none ("%"). */
function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** The page's own files, built beside the server; every other address gets the page, which knows its own addresses. */
export function addPage(app: OpenAPIHono): void {
  app.get("/assets/*", (context) => {
    const asked = decoded(context.req.path);
    const path = normalize(join(folder, asked ?? ""));
    const type = asked === undefined ? undefined : types[extname(path)];
    // Out of the folder, or no file of the page: nothing.
    if (!path.startsWith(folder + sep) || type === undefined || !existsSync(path)) return context.text("There is no such file.", 404);
    return context.body(readFileSync(path), 200, { "Content-Type": type, "Cache-Control": "public, max-age=31536000, immutable" });
  });
  app.get("*", (context) => {
    const page = join(folder, "index.html");
    if (!existsSync(page)) return context.text("The page has not been built. Build it: npm run build", 503);
    return context.body(readFileSync(page), 200, { "Content-Type": types[".html"] as string, "Cache-Control": "no-cache" });
  });
}
