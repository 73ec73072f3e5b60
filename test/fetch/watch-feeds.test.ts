import { join } from "node:path";
import { expect, it } from "vitest";
import { backup, listReports, openArchive, restore, sourceAt, type Archive } from "../../src/archive/index.js";
import { ingest } from "../../src/desk/ingest.js";
import { readInputs } from "../../src/desk/read-inputs.js";
import { type FeedReading, type Round, watchFeeds, type WatchOptions } from "../../src/desk/watch-feeds.js";
import type { Report } from "../../src/model/index.js";
import { describeOnBoth } from "../archive/on-both.js";
import { forEachTest, redirect } from "./site.js";

const { closing, site, fetcher } = forEachTest();

const item = (path: string, words: string) =>
  `<item><title>News of ${path}</title><link>${path}</link><pubDate>Wed, 06 May 2026 08:00:00 GMT</pubDate><description>${words}</description></item>`;
const rss = (...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Coast Radio</title><language>en</language>${items.join("")}</channel></rss>`;
const article = (words: string) =>
  `<!doctype html><html><head><title>A page</title></head><body><article><h1>A page</h1>${`<p>${words}</p>`}<p>${"The governor of the province said that the road would be closed for some days. ".repeat(8)}</p></article></body></html>`;

const traders = "Gunmen shot two traders dead in Garissa on Tuesday, police said.";
const market = "A bomb killed four people in the market of Baidoa on Tuesday, police said.";

async function reports(archive: Archive): Promise<Report[]> {
  const found: Report[] = [];
  for await (const { report } of listReports(archive)) found.push(report);
  return found;
}

describeOnBoth("feeds that are watched", ({ address, folder }) => {
  const newArchive = async () => {
    return closing(await openArchive(await address()));
  };

  async function watchOnce(archive: Archive, feeds: string[], options: Partial<WatchOptions> = {}) {
    const read: FeedReading[] = [];
    let round: Round | undefined;
    await watchFeeds(archive, {
      fetcher: fetcher(),
      every: 60_000,
      once: true,
      list: async () => ({ feeds: feeds.map((one) => ({ address: one })), problems: [] }),
      onFeed: (_, one) => void read.push(one),
      onRound: (one) => {
        round = one;
      },
      ...options,
    });
    return { read, round };
  }

  it("an item is read from its page where the feed has only a summary, and is not fetched again", async () => {
    const { origin, asked } = await site({ "/rss": rss(item("/a", "Two dead in Garissa.")), "/a": article(traders) });
    const archive = await newArchive();
    expect((await watchOnce(archive, [`${origin}/rss`])).read).toEqual([{ added: 1, there: 0, problems: [], failed: false }]);
    const [report] = await reports(archive);
    expect(report).toMatchObject({ id: `${origin}/a`, url: `${origin}/a`, publisher: "Coast Radio", language: "en" });
    expect(report?.published?.slice(0, 10)).toBe("2026-05-06");
    expect(report?.text).toContain(traders);
    expect((await watchOnce(archive, [`${origin}/rss`])).read).toEqual([{ added: 0, there: 1, problems: [], failed: false }]);
    expect(asked.filter(({ path }) => path === "/a")).toHaveLength(1);
  });

  it("a page that is not for programs leaves the feed's summary; one in trouble comes the next time", async () => {
    let broken = true;
    const { origin } = await site({
      "/robots.txt": "User-agent: *\nDisallow: /closed/",
      "/rss": rss(item("/closed/a", traders), item("/b", "A bomb in Baidoa.")),
      "/closed/a": article(traders),
      "/b": (_, response) =>
        void (broken ? response.writeHead(500).end() : response.setHeader("content-type", "text/html").end(article(market))),
    });
    const archive = await newArchive();
    const first = await watchOnce(archive, [`${origin}/rss`]);
    expect(first.read).toEqual([{ added: 1, there: 0, problems: [`${origin}/b: the site is in trouble (500)`], failed: false }]);
    expect((await reports(archive)).map(({ text }) => text)).toEqual([traders]);
    broken = false;
    expect((await watchOnce(archive, [`${origin}/rss`])).read).toMatchObject([{ added: 1, there: 1, problems: [] }]);
  });

  it("a feed that has not changed is not read again", async () => {
    const { origin } = await site({
      "/rss": (request, response) => {
        if (request.headers["if-none-match"] === '"1"') response.writeHead(304).end();
        else response.writeHead(200, { etag: '"1"' }).end(rss(item("/a", traders)));
      },
      "/a": article(traders),
    });
    const archive = await newArchive();
    await watchOnce(archive, [`${origin}/rss`]);
    expect((await watchOnce(archive, [`${origin}/rss`])).read).toEqual([{ added: 0, there: 0, problems: [], failed: false }]);
  });

  it("a feed that fails is named, waits longer each time, and holds up no other", async () => {
    const good = await site({ "/rss": rss(item("/a", traders)), "/a": article(traders) });
    const bad = await site({ "/rss": (_, response) => void response.writeHead(500).end(), "/page": article(market) });
    const archive = await newArchive();
    const feeds = [`${bad.origin}/rss`, `${bad.origin}/page`, `${good.origin}/rss`];
    const { round, read } = await watchOnce(archive, feeds);
    expect(round).toMatchObject({ feeds: 3, failed: 2, added: 1 });
    expect(read.flatMap(({ problems }) => problems).sort()).toEqual([
      "is no feed; give the address of its RSS or Atom feed",
      "the site is in trouble (500)",
    ]);
    await watchOnce(archive, feeds);
    const source = await archive.read((db) => sourceAt(db, feeds[0] as string));
    expect(source).toMatchObject({ kind: "feed", failures: 2, problem: "the site is in trouble (500)", added: 0 });
    const wait = Date.parse(source?.due as string) - Date.now();
    expect(wait).toBeGreaterThan(100_000);
    expect(wait).toBeLessThan(130_000);
    // Only `once` asks it before it is due.
    const stop = new AbortController();
    const rounds: Round[] = [];
    await watchOnce(archive, feeds, {
      once: false,
      signal: stop.signal,
      onRound: (one) => {
        rounds.push(one);
        stop.abort();
      },
    });
    expect(rounds).toMatchObject([{ feeds: 3, later: 2, failed: 0 }]);
    expect(await archive.read((db) => sourceAt(db, feeds[2] as string))).toMatchObject({ failures: 0, added: 1 });
  });

  it("what a feed says of another site's page is not that page", async () => {
    const other = await site({ "/a": article(traders) });
    const long = `${market} ${"Nothing else was known of it. ".repeat(80)}`;
    const { origin } = await site({ "/rss": rss(item(`${other.origin.replace("127.0.0.1", "localhost")}/a`, long)) });
    const archive = await newArchive();
    await watchOnce(archive, [`${origin}/rss`]);
    expect((await reports(archive)).map(({ id }) => id)).toEqual([`${origin}/rss#${other.origin.replace("127.0.0.1", "localhost")}/a`]);
  });

  it("stops when it is told to, in the middle of a page, and keeps what it had", async () => {
    const { origin } = await site({ "/rss": rss(item("/a", "One."), item("/slow", "Two.")), "/a": article(traders), "/slow": () => {} });
    const archive = await newArchive();
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 400);
    await watchOnce(archive, [`${origin}/rss`], { fetcher: fetcher({ signal: stop.signal }), signal: stop.signal });
    expect((await reports(archive)).map(({ id }) => id)).toEqual([`${origin}/a`]);
  });

  it("pages that are named are read too, with where they were in the end, and each source is known afterwards", async () => {
    const { origin } = await site({ "/old": redirect("/a"), "/a": article(traders) });
    const archive = await newArchive();
    const told: string[] = [];
    const done = await ingest(archive, readInputs([`${origin}/old`, `${origin}/nothing`], { fetcher: fetcher() }), {
      known: { published: "2026-05-06" },
      onProblem: ({ input, message }) => told.push(`${input}: ${message}`),
    });
    expect(done).toMatchObject({ new: 1, skipped: 1, incidents: 1 });
    expect(told).toEqual([`${origin}/nothing: the site has no such page (404)`]);
    expect(await reports(archive)).toMatchObject([{ id: `${origin}/a`, url: `${origin}/a` }]);
    const state = async (at: string) => await archive.read((db) => sourceAt(db, at));
    expect(await state(`${origin}/old`)).toMatchObject({ kind: "page", added: 1, failures: 0 });
    const failed = await state(`${origin}/nothing`);
    expect(failed).toMatchObject({ kind: "page", added: 0, failures: 1, problem: "the site has no such page (404)" });
    expect(failed?.done).toBeUndefined();
  });

  it("a backup has the sources too", async () => {
    const archive = await newArchive();
    await ingest(archive, readInputs(["nowhere.txt"]));
    const file = join(folder, "copy.db");
    await backup(archive, file);
    const again = await newArchive();
    await restore(file, again);
    expect(await again.read((db) => sourceAt(db, "nowhere.txt"))).toMatchObject({
      kind: "file",
      problem: "there is no such file; check its name and folder",
    });
  });
});
