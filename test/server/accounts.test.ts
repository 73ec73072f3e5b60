import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Archive, openArchive } from "../../src/archive/index.js";
import { Desk } from "../../src/desk/desk.js";
import type { Account, AuditEntry, Event, EventWhole, Role } from "../../src/model/index.js";
import { AccountsNeeded, type RunningServer, startServer } from "../../src/server/start-server.js";
import { hospital, ingestAll, market, traders } from "../archive/news-of-may.js";

let folder = "";
let archive: Archive;
let server: RunningServer;
let desk: Desk;
const terminal = { who: "root", from: "command line" };

/** A browser: it keeps its cookie, and says where its page is from. */
class Browser {
  cookie = "";

  async ask<T = unknown>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    const answer = await fetch(server.url + path, {
      method,
      headers: {
        Origin: server.url,
        "Content-Type": "application/json",
        ...(this.cookie === "" ? {} : { Cookie: this.cookie }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const set = answer.headers.get("set-cookie");
    if (set) this.cookie = set.split(";", 1)[0] as string;
    const text = await answer.text();
    return {
      status: answer.status,
      set,
      headers: answer.headers,
      body: (text.startsWith("{") || text.startsWith("[") ? JSON.parse(text) : text) as T,
    };
  }
}

const password = (name: string) => `${name.length} green bicycles at noon`;

/** Somebody who was let in and has signed in. */
async function person(name: string, role: Role): Promise<Browser> {
  const { code } = await desk.accounts.add(name, role, terminal);
  const browser = new Browser();
  expect((await browser.ask("POST", "/api/session/invited", { code, password: password(name) })).status).toBe(200);
  return browser;
}

let admin: Browser;
let editor: Browser;
let ada: Browser;
let bea: Browser;
let reader: Browser;
let event = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-"));
  archive = await openArchive(join(folder, "a.db"));
  await ingestAll(archive, [market, hospital, traders]);
  desk = new Desk(archive);
  server = await startServer(desk, { port: 0, host: "127.0.0.1", version: "0" });
  event = ((await new Browser().ask<{ events: Event[] }>("GET", "/api/events?text=traders")).body.events[0] as Event).id;
  admin = await person("Chief", "administrator");
  editor = await person("Edna", "editor");
  ada = await person("Ada", "coder");
  bea = await person("Bea", "coder");
  reader = await person("Rita", "reader");
});
afterAll(async () => {
  await server.close();
  await archive.close();
  await rm(folder, { recursive: true });
});

describe("an archive with accounts", () => {
  it("tells who is nobody nothing but that there are accounts, and how the API is", async () => {
    const nobody = new Browser();
    expect((await nobody.ask("GET", "/api/session")).body).toEqual({ accounts: true });
    expect((await nobody.ask("GET", "/api/openapi.json")).status).toBe(200);
    expect((await nobody.ask("GET", "/")).status).not.toBe(401);
    const { paths } = (await nobody.ask<{ paths: Record<string, Record<string, unknown>> }>("GET", "/api/openapi.json")).body;
    for (const [path, methods] of Object.entries(paths))
      for (const method of Object.keys(methods)) {
        if (path.startsWith("/api/session") && method !== "delete") continue;
        const { status, body } = await nobody.ask(method.toUpperCase(), path.replace(/\{\w+\}/, event), method === "get" ? undefined : {});
        expect([path, method, status, body]).toEqual([path, method, 401, { problem: "Sign in first." }]);
      }
  });

  it("keeps a session in a cookie that no script and no other site gets", async () => {
    const { set } = await new Browser().ask("POST", "/api/session", { name: "ada", password: password("Ada") });
    expect(set).toMatch(/^dateline\d+=[\w-]{43}; Max-Age=1209600; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it("keeps decisions in the name of who signed in, whatever name is sent", async () => {
    const made = await ada.ask("POST", "/api/decisions", {
      who: "Bea",
      why: "the list",
      wish: { kind: "set", event, field: "killed", typed: "3" },
    });
    expect(made.status).toBe(200);
    const { body } = await editor.ask<EventWhole>("GET", `/api/events/${event}`);
    expect(body.decisions.map(({ who }) => who)).toEqual(["Ada"]);
  });

  it.each<[string, () => Browser, string, string, unknown, number]>([
    ["a reader decides nothing", () => reader, "POST", "/api/decisions", { wish: { kind: "accept", event: "e" } }, 403],
    ["a reader may try a report", () => reader, "POST", "/api/extract", { text: "Two men were shot." }, 200],
    ["a reader may export", () => reader, "GET", "/api/export", undefined, 200],
    ["a coder lets nobody in", () => ada, "POST", "/api/accounts", { name: "Eve", role: "administrator" }, 403],
    ["a coder does not raise herself", () => ada, "PATCH", "/api/accounts/Ada", { role: "administrator" }, 403],
    ["an editor does not read the record", () => editor, "GET", "/api/audit", undefined, 403],
    ["an editor lists nobody", () => editor, "GET", "/api/accounts", undefined, 403],
    ["an administrator does", () => admin, "GET", "/api/accounts", undefined, 200],
    ["a token may do no more than its account", () => reader, "POST", "/api/tokens", { label: "x", role: "coder" }, 403],
  ])("%s", async (_, who, method, path, body, status) => {
    expect((await who().ask(method, path, body)).status).toBe(status);
  });

  it("lets a coder take back what is hers, and an editor all", async () => {
    const decide = (who: Browser, wish: object, why = "the list") => who.ask<{ problem?: string }>("POST", "/api/decisions", { why, wish });
    await decide(bea, { kind: "set", event, field: "wounded", typed: "9" });
    expect((await decide(ada, { kind: "undo", of: event })).body.problem).toContain("decided by Bea. An editor can take it back");
    expect((await decide(bea, { kind: "undo", of: event })).status).toBe(200);
    expect((await decide(editor, { kind: "undo", of: event })).status).toBe(200);
  });

  it("does not show a coder what others coded before she has, however she asks", async () => {
    const code = (who: Browser, killed: string) => who.ask("POST", "/api/decisions", { wish: { kind: "code", event, typed: { killed } } });
    const seen = async (who: Browser, query = "") =>
      (await who.ask<EventWhole>("GET", `/api/events/${event}${query}`)).body.decisions.filter(({ deed }) => deed.kind === "code").length;
    await code(ada, "2");
    expect([await seen(bea), await seen(bea, "?coder=Ada"), await seen(reader), await seen(editor)]).toEqual([0, 0, 0, 1]);
    await code(bea, "3");
    expect([await seen(bea), await seen(ada)]).toEqual([2, 2]);
  });

  it("an administrator lets somebody in, gives another role, and closes; who is in is out at once", async () => {
    const { body } = await admin.ask<{ code: string }>("POST", "/api/accounts", { name: "Gil", role: "reader" });
    const gil = new Browser();
    // Read out on the telephone, and typed as it was heard.
    const heard = body.code.toLowerCase().replaceAll("-", " ").replaceAll("0", "o").replaceAll("1", "l");
    expect((await gil.ask("POST", "/api/session/invited", { code: heard, password: "seven boats in fog" })).status).toBe(200);
    expect((await new Browser().ask("POST", "/api/session/invited", { code: body.code, password: "eight boats in fog" })).status).toBe(401);
    expect((await gil.ask("GET", "/api/events")).status).toBe(200);
    expect((await admin.ask<Account>("PATCH", "/api/accounts/gil", { role: "coder" })).body.role).toBe("coder");
    expect((await gil.ask<{ role: Role }>("GET", "/api/session")).body.role).toBe("coder");
    await admin.ask("PATCH", "/api/accounts/gil", { closed: true });
    expect((await gil.ask("GET", "/api/events")).status).toBe(401);
    expect((await new Browser().ask("POST", "/api/session", { name: "Gil", password: "seven boats in fog" })).status).toBe(401);
    expect((await admin.ask("POST", "/api/accounts", { name: "GIL ", role: "reader" })).status).toBe(409);
    expect((await admin.ask("PATCH", "/api/accounts/chief", { role: "reader" })).status).toBe(409);
    expect((await admin.ask("PATCH", "/api/accounts/chief", { closed: true })).status).toBe(409);
  });

  it("a password is changed by who knows the old one; other browsers are signed out", async () => {
    const other = new Browser();
    await other.ask("POST", "/api/session", { name: "Rita", password: password("Rita") });
    expect((await reader.ask("PUT", "/api/password", { old: "not that one, no", password: "six lamps in a row" })).status).toBe(403);
    expect((await reader.ask("PUT", "/api/password", { old: password("Rita"), password: "short" })).status).toBe(400);
    expect((await reader.ask("PUT", "/api/password", { old: password("Rita"), password: "aaaaaaaaaaaaaa" })).status).toBe(400);
    expect((await reader.ask("PUT", "/api/password", { old: password("Rita"), password: "six lamps in a row" })).status).toBe(200);
    expect((await reader.ask("GET", "/api/events")).status).toBe(200);
    expect((await other.ask("GET", "/api/events")).status).toBe(401);
  });

  it("who signs out is out, also by a cookie that was kept", async () => {
    const browser = new Browser();
    await browser.ask("POST", "/api/session", { name: "Edna", password: password("Edna") });
    const kept = browser.cookie;
    expect((await browser.ask("DELETE", "/api/session")).status).toBe(200);
    browser.cookie = kept;
    expect((await browser.ask("GET", "/api/events")).status).toBe(401);
  });

  it("a program comes by a token, which is taken back", async () => {
    const made = await ada.ask<{ token: { id: string }; secret: string }>("POST", "/api/tokens", { label: "weekly map", role: "reader" });
    const program = (method: string, path: string, body?: unknown) =>
      new Browser().ask(method, path, body, { Authorization: `Bearer ${made.body.secret}` });
    expect((await program("GET", "/api/events")).status).toBe(200);
    expect((await program("POST", "/api/decisions", { wish: { kind: "accept", event } })).status).toBe(403);
    // Who finds a token neither makes more of them nor changes the password.
    expect((await program("POST", "/api/tokens", { label: "more" })).status).toBe(403);
    expect((await program("PUT", "/api/password", { old: "x", password: "six lamps in a row" })).status).toBe(403);
    expect((await bea.ask("DELETE", `/api/tokens/${made.body.token.id}`)).status).toBe(404);
    expect((await ada.ask("DELETE", `/api/tokens/${made.body.token.id}`)).status).toBe(200);
    expect((await program("GET", "/api/events")).status).toBe(401);
  });

  it("keeps a record of it, which nobody can change", async () => {
    const { body } = await admin.ask<AuditEntry[]>("GET", "/api/audit?limit=500");
    const acts = new Set(body.map(({ act }) => act));
    for (const act of [
      "account made",
      "account changed",
      "signed out",
      "password changed",
      "token made",
      "token taken back",
      "refused",
      "forbidden",
      "exported",
    ])
      expect(acts).toContain(act);
    expect(body.find(({ act }) => act === "exported")).toMatchObject({ who: "Rita", from: "127.0.0.1", about: "dateline.csv " });
    await expect(archive.write((db) => db.deleteFrom("audit").execute())).rejects.toThrow(/never changed/);
  });
});

describe("who tries to get in", () => {
  it.each<[string, (browser: Browser) => Promise<{ status: number }>, number]>([
    [
      "by a forged cookie",
      (b) => b.ask("GET", "/api/events", undefined, { Cookie: `dateline${new URL(server.url).port}=${"A".repeat(43)}` }),
      401,
    ],
    ["by a cookie without end", (b) => b.ask("GET", "/api/events", undefined, { Cookie: `dateline=${"A".repeat(12_000)}` }), 401],
    ["by a forged token", (b) => b.ask("GET", "/api/events", undefined, { Authorization: "Bearer dateline_AAAA" }), 401],
    ["from another site, with the cookie", async () => ada.ask("GET", "/api/events", undefined, { Origin: "http://evil.example" }), 403],
    ["by a form of another site", async () => ada.ask("POST", "/api/decisions", {}, { "Sec-Fetch-Site": "cross-site" }), 403],
    ["by letters beside the path", (b) => b.ask("GET", "//api/events"), 200],
    ["by another case of the path", (b) => b.ask("GET", "/API/events"), 200],
    ["by a dot in the path", (b) => b.ask("GET", "/x/%2e%2e/api/events"), 401],
    ["by HEAD", (b) => b.ask("HEAD", "/api/events"), 401],
    ["by a method that is none", (b) => b.ask("PROPFIND", "/api/events"), 401],
    ["by a name of no letters", (b) => b.ask("POST", "/api/session", { name: "\u0000' or 1=1 --", password: "x" }), 401],
    ["by names that are no text", (b) => b.ask("POST", "/api/session", { name: { $ne: "" }, password: ["x"] }), 400],
    ["by no invitation", (b) => b.ask("POST", "/api/session/invited", { code: "", password: "six lamps in a row" }), 400],
    ["by the empty invitation", (b) => b.ask("POST", "/api/session/invited", { code: "-", password: "six lamps in a row" }), 401],
  ])("%s", async (_, attempt, status) => {
    const answer = await attempt(new Browser());
    // The page itself holds nothing of the archive.
    if (answer.status === 200 || answer.status === 503) expect(JSON.stringify(answer)).not.toContain(event);
    else expect(answer.status).toBe(status);
  });

  it("by guessing is stopped, many at once too, and told when to come again", async () => {
    const guesses = await Promise.all(
      Array.from({ length: 20 }, (_, n) => new Browser().ask("POST", "/api/session", { name: "Bea", password: `guess number ${n}` })),
    );
    expect(guesses.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(5);
    const [stopped] = guesses.filter(({ status }) => status === 429);
    expect(Number(stopped?.headers.get("retry-after"))).toBeGreaterThan(600);
    // The right password does not help then, or a guess that hits would.
    expect((await new Browser().ask("POST", "/api/session", { name: "Bea", password: password("Bea") })).status).toBe(429);
    expect((await bea.ask("GET", "/api/events")).status).toBe(200);
  });
});

describe("an archive without accounts", () => {
  it("is not shown to a network", async () => {
    const alone = await openArchive(join(folder, "alone.db"));
    await expect(startServer(new Desk(alone), { port: 0, host: "0.0.0.0", version: "0" })).rejects.toThrow(AccountsNeeded);
    await alone.close();
  });
});
