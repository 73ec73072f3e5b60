import type { Role } from "../model/index.js";

/** What may be done without being anybody. */
const open: readonly string[] = ["GET /api/session", "POST /api/session", "POST /api/session/invited", "GET /api/openapi.json"];

/** What asks for more, or for less, than the rest: reading asks for a reader, anything else for an administrator. */
const asked: readonly (readonly [pattern: RegExp, role: Role])[] = [
  [/^POST \/api\/extract$/, "reader"],
  [/^DELETE \/api\/session$/, "reader"],
  [/^PUT \/api\/password$/, "reader"],
  [/^(?:POST \/api\/tokens|DELETE \/api\/tokens\/[^/]+)$/, "reader"],
  [/^POST \/api\/decisions$/, "coder"],
  [/^[A-Z]+ \/api\/(?:accounts|audit)(?:\/|$)/, "administrator"],
  [/^(?:GET|HEAD) \/api\//, "reader"],
];

/** The least role that may do it; undefined where anybody may. A route that nobody thought of is an administrator's. */
export function roleFor(method: string, path: string): Role | undefined {
  const what = `${method} ${path}`;
  if (open.includes(what)) return undefined;
  return asked.find(([pattern]) => pattern.test(what))?.[1] ?? "administrator";
}
