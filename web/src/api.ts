import type { Source } from "../../src/archive/queries/sources.js";
import type {
  Account,
  ApiToken,
  AuditEntry,
  Event as DatelineEvent,
  EventPoint,
  EventWhole,
  ReportCoding,
  Role,
  SettableField,
  SetValue,
} from "../../src/model/index.js";

/** What the server says went wrong, in its words. */
export class Problem extends Error {}

async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  let answer: Response;
  try {
    answer = await fetch(path, init);
  } catch {
    throw new Problem("The desk does not answer. Is dateline serve still running?");
  }
  // Somebody was signed out meanwhile: the page asks again who it is.
  if (answer.status === 401 && !path.startsWith("/api/session")) dispatchEvent(new Event("dateline:signed-out"));
  const body = (await answer.json().catch(() => ({ problem: `The desk answered with ${answer.status}.` }))) as T & { problem?: string };
  if (!answer.ok) throw new Problem(body.problem ?? `The desk answered with ${answer.status}.`);
  return body;
}

const send = <T>(method: "POST" | "PUT" | "PATCH", path: string, body: unknown) =>
  ask<T>(path, { method, headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
const post = <T>(path: string, body: unknown) => send<T>("POST", path, body);

/** Whether the archive has accounts, and who is signed in. */
export interface Session {
  accounts: boolean;
  name?: string;
  role?: Role;
}
type Invited = { account: Account; code: string; until: string };

export type Wish =
  | { kind: "accept"; event: string }
  | { kind: "reject"; event: string; reports?: string[] }
  | { kind: "set"; event: string; field: SettableField; typed: string; evidence?: { report: string; words: string } }
  | { kind: "merge"; events: string[] }
  | { kind: "split"; event: string; reports: string[] }
  | { kind: "code"; event: string; typed: Partial<Record<SettableField, string>> }
  | { kind: "undo"; of: string };

export const api = {
  events: (query: string, after?: string) =>
    ask<{ events: DatelineEvent[]; next?: string }>(`/api/events?${query}${after ? `&after=${after}` : ""}`),
  points: (query: string) => ask<{ points: EventPoint[]; total: number }>(`/api/points?${query}`),
  actors: (query: string) => ask<{ actor: string; name: string; events: number }[]>(`/api/actors?${query}`),
  event: (id: string, coder?: string) =>
    ask<EventWhole>(`/api/events/${encodeURIComponent(id)}${coder ? `?coder=${encodeURIComponent(coder)}` : ""}`),
  queue: () => ask<{ open: number; decided: number; queue: { event: DatelineEvent; reasons: string[] }[] }>("/api/queue"),
  value: (field: SettableField, typed: string, published?: string) =>
    ask<{ value: SetValue }>(`/api/value?${new URLSearchParams({ field, typed, ...(published ? { published } : {}) })}`),
  agreement: () =>
    ask<{ coders: string[]; fields: { field: SettableField; alpha?: number; events: number; alike: number }[] }>("/api/agreement"),
  sources: () => ask<{ archive: string; reports: number; versions: number; events: number; sources: Source[] }>("/api/sources"),
  extract: (report: { text: string; published?: string | null }) => post<ReportCoding>("/api/extract", report),
  session: () => ask<Session>("/api/session"),
  signIn: (name: string, password: string) => post<Session>("/api/session", { name, password }),
  acceptInvitation: (code: string, password: string) => post<Session>("/api/session/invited", { code, password }),
  signOut: () => ask<Session>("/api/session", { method: "DELETE" }),
  changePassword: (old: string, password: string) => send<object>("PUT", "/api/password", { old, password }),
  tokens: () => ask<ApiToken[]>("/api/tokens"),
  addToken: (wish: { label: string; role: Role; days: number }) => post<{ token: ApiToken; secret: string }>("/api/tokens", wish),
  removeToken: (id: string) => ask<object>(`/api/tokens/${id}`, { method: "DELETE" }),
  accounts: () => ask<(Account & { seen?: string })[]>("/api/accounts"),
  addAccount: (name: string, role: Role) => post<Invited>("/api/accounts", { name, role }),
  invite: (name: string) => post<Invited>(`/api/accounts/${encodeURIComponent(name)}/invitation`, {}),
  changeAccount: (name: string, change: { role?: Role; closed?: boolean }) =>
    send<Account>("PATCH", `/api/accounts/${encodeURIComponent(name)}`, change),
  audit: (limit: number, before?: number) =>
    ask<AuditEntry[]>(`/api/audit?limit=${limit}${before === undefined ? "" : `&before=${before}`}`),
  decide: (who: string, why: string, wish: Wish) =>
    post<{ decision: string; events: DatelineEvent[] }>("/api/decisions", { ...(who === "" ? {} : { who }), why, wish }),
};
