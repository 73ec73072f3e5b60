import type { Source } from "../../src/archive/queries/sources.js";
import type { Event, EventPoint, EventWhole, ReportCoding, SettableField, SetValue } from "../../src/model/index.js";

/** What the server says went wrong, in its words. */
export class Problem extends Error {}

async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  let answer: Response;
  try {
    answer = await fetch(path, init);
  } catch {
    throw new Problem("The desk does not answer. Is dateline serve still running?");
  }
  const body = (await answer.json().catch(() => ({ problem: `The desk answered with ${answer.status}.` }))) as T & { problem?: string };
  if (!answer.ok) throw new Problem(body.problem ?? `The desk answered with ${answer.status}.`);
  return body;
}

const post = <T>(path: string, body: unknown) =>
  ask<T>(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });

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
    ask<{ events: Event[]; next?: string }>(`/api/events?${query}${after ? `&after=${after}` : ""}`),
  points: (query: string) => ask<{ points: EventPoint[]; total: number }>(`/api/points?${query}`),
  actors: (query: string) => ask<{ actor: string; name: string; events: number }[]>(`/api/actors?${query}`),
  event: (id: string, coder?: string) =>
    ask<EventWhole>(`/api/events/${encodeURIComponent(id)}${coder ? `?coder=${encodeURIComponent(coder)}` : ""}`),
  queue: () => ask<{ open: number; decided: number; queue: { event: Event; reasons: string[] }[] }>("/api/queue"),
  value: (field: SettableField, typed: string, published?: string) =>
    ask<{ value: SetValue }>(`/api/value?${new URLSearchParams({ field, typed, ...(published ? { published } : {}) })}`),
  agreement: () =>
    ask<{ coders: string[]; fields: { field: SettableField; alpha?: number; events: number; alike: number }[] }>("/api/agreement"),
  sources: () => ask<{ archive: string; reports: number; versions: number; events: number; sources: Source[] }>("/api/sources"),
  extract: (report: { text: string; published?: string | null }) => post<ReportCoding>("/api/extract", report),
  decide: (who: string, why: string, wish: Wish) => post<{ decision: string; events: Event[] }>("/api/decisions", { who, why, wish }),
};
