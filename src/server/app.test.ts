import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Archive, openArchive } from "../archive/index.js";
import { Desk } from "../desk/desk.js";
import { hospital, ingestAll, market, traders } from "../../test/archive/news-of-may.js";
import type { Event } from "../model/index.js";
import { appOf } from "./app.js";

let folder = "";
let archive: Archive;
let app: ReturnType<typeof appOf>;
const reports = [market, hospital, { ...traders, text: `${traders.text} <script>alert(1)</script>` }];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-"));
  archive = await openArchive(join(folder, "a.db"));
  await ingestAll(archive, reports);
  app = appOf(new Desk(archive), "0");
});
afterAll(async () => {
  await archive.close();
  await rm(folder, { recursive: true });
});

const ask = (path: string, init: { method?: string; body?: unknown; headers?: Record<string, string> } = {}) =>
  app.request(path, {
    method: init.method ?? "GET",
    headers: { Host: "127.0.0.1:4870", "Content-Type": "application/json", ...init.headers },
    ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
  });
const json = async <T>(path: string, init?: Parameters<typeof ask>[1]) => (await (await ask(path, init)).json()) as T;

describe("the API", () => {
  it("lists events a page at a time, and finds them by filters", async () => {
    const first = await json<{ events: Event[]; next: string }>("/api/events?limit=1");
    const second = await json<{ events: Event[]; next?: string }>(`/api/events?limit=1&after=${first.next}`);
    expect([...first.events, ...second.events].map(({ place }) => place?.name)).toEqual(["Garissa", "Baidoa"]);
    expect((await json<{ events: Event[] }>("/api/events?country=so&type=bombing,shelling&minKilled=4")).events.length).toBe(1);
    expect((await json<{ events: Event[] }>("/api/events?country=Somalia,KE&near=Baidoa%2030km")).events.length).toBe(1);
    expect((await json<{ problem: string }>("/api/events?country=Nowhere")).problem).toContain('no country "Nowhere"');
    expect((await json<{ problem: string }>("/api/events?near=Baidoa")).problem).toContain("a place and a distance");
    expect((await json<{ points: unknown[]; total: number }>("/api/points?text=traders")).total).toBe(1);
  });

  it("shows an event with its reports, which come back as text", async () => {
    const { events } = await json<{ events: Event[] }>("/api/events?text=traders");
    const shown = await json<{ reports: { text: string }[] }>(`/api/events/${events[0]?.id}`);
    expect(shown.reports[0]?.text).toContain("<script>");
    expect((await ask("/api/events/e000000000000")).status).toBe(404);
  });

  it("reads a report, and keeps nothing", async () => {
    const coding = await json<{ incidents: unknown[] }>("/api/extract", {
      method: "POST",
      body: { text: "Gunmen killed two guards in Kismayo on Monday.", published: "2026-05-05" },
    });
    expect(coding.incidents.length).toBe(1);
    expect((await json<{ reports: number }>("/api/sources")).reports).toBe(3);
  });

  it("writes what fits as a file, in a codebook's columns", async () => {
    const answer = await ask("/api/export?codebook=acled&format=csv&country=SO");
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="acled.csv"');
    const lines = (await answer.text()).trim().split(/\r?\n/);
    expect(lines.length).toBe(2);
    expect(lines[0]).toMatch(/^event_id_cnty,event_date,/);
    const map = await json<{ features: { geometry: { coordinates: number[] } }[] }>("/api/export?format=geojson");
    expect(map.features.length).toBe(2);
    expect((await ask("/api/export?codebook=none")).status).toBe(400);
  });

  it("records what people decide, and says why it cannot", async () => {
    const { events } = await json<{ events: Event[] }>("/api/events?text=traders");
    const event = events[0]?.id as string;
    const decide = (wish: object, why = "the list") => ask("/api/decisions", { method: "POST", body: { who: "Ada", why, wish } });
    expect((await decide({ kind: "set", event, field: "killed", typed: "3" })).status).toBe(200);
    expect((await json<{ event: Event }>(`/api/events/${event}`)).event.totals.killed?.best).toBe(3);
    expect((await decide({ kind: "undo", of: event }, "")).status).toBe(200);
    expect((await json<{ event: Event }>(`/api/events/${event}`)).event.totals.killed?.best).toBe(2);
    expect((await decide({ kind: "reject", event }, "")).status).toBe(409);
    expect((await decide({ kind: "set", event, field: "killed", typed: "many" })).status).toBe(400);
    expect((await decide({ kind: "bless", event })).status).toBe(400);
  });

  it("describes itself, every route", async () => {
    const { paths, components } = await json<{ paths: Record<string, unknown>; components: { securitySchemes: object } }>(
      "/api/openapi.json",
    );
    expect(Object.keys(components.securitySchemes)).toEqual(["token", "session"]);
    expect(Object.keys(paths).sort()).toEqual([
      "/api/accounts",
      "/api/accounts/{name}",
      "/api/accounts/{name}/invitation",
      "/api/actors",
      "/api/agreement",
      "/api/audit",
      "/api/decisions",
      "/api/events",
      "/api/events/{id}",
      "/api/export",
      "/api/extract",
      "/api/password",
      "/api/points",
      "/api/queue",
      "/api/reports/{id}",
      "/api/session",
      "/api/session/invited",
      "/api/sources",
      "/api/tokens",
      "/api/tokens/{id}",
      "/api/value",
    ]);
  });

  it("answers unchanged things with 304", async () => {
    const etag = (await ask("/api/events")).headers.get("etag") as string;
    expect((await ask("/api/events", { headers: { "If-None-Match": etag } })).status).toBe(304);
  });
});

describe("who is kept out", () => {
  it.each<[string, Record<string, string>, number]>([
    ["another host's name", { Host: "evil.example" }, 421],
    ["a page of another site", { Origin: "http://evil.example" }, 403],
    ["a page without a name", { Origin: "null" }, 403],
    ["a page of another port", { Origin: "http://127.0.0.1:3000" }, 403],
  ])("%s", async (_, headers, status) => {
    expect((await ask("/api/events", { headers })).status).toBe(status);
  });

  it.each(["/assets/../index.js", "/assets/..%2f..%2fpackage.json", "/assets/%2e%2e/%2e%2e/cli/main.js"])(
    "a way out of the page's folder: %s",
    async (path) => {
      const answer = await ask(path);
      expect(await answer.text()).not.toContain("import ");
    },
  );

  it("bad filters and bodies are named", async () => {
    expect((await json<{ problem: string }>("/api/events?since=yesterday")).problem).toContain("since: a day such as");
    expect((await ask("/api/extract", { method: "POST", body: { nothing: 1 } })).status).toBe(400);
    expect(
      (await app.request("/api/extract", { method: "POST", headers: { Host: "localhost", "Content-Type": "application/json" }, body: "{" }))
        .status,
    ).toBe(400);
  });

  it("every answer forbids the browser what the page does not need", async () => {
    const { headers } = await ask("/api/events");
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });
});
