import { join } from "node:path";
import fc from "fast-check";
import { sql } from "kysely";
import { expect, it } from "vitest";
import {
  addCoding,
  addDecision,
  addReport,
  allEvents,
  backup,
  eventById,
  listEvents,
  listReports,
  newestReports,
  openArchive,
  restore,
  rebuild,
  settleReports,
  verify,
  type Archive,
} from "../../src/archive/index.js";
import { extract } from "../../src/index.js";
import { mergeAll, toldIncidents } from "../../src/merge/index.js";
import type { Deed, Event, Report, ReportCoding } from "../../src/model/index.js";
import { hospital, market, traders } from "./news-of-may.js";
import { describeOnBoth } from "./on-both.js";

const now = "2026-05-10T12:00:00Z";
const reports: Report[] = [
  market,
  hospital,
  traders,
  {
    id: "d",
    published: "2026-05-07",
    publisher: "Coast Radio",
    text: "The council of Baidoa met on Wednesday to speak of the price of sugar.",
  },
  // Nobody says when it was published but its text.
  {
    id: "e",
    text: "GARISSA, Kenya, 8 May 2026 - The number of traders shot dead in Garissa on Wednesday has risen to three, police said.",
  },
];

async function take(archive: Archive, ...taken: Report[]): Promise<void> {
  for (const report of taken)
    await archive.write(async (db) => {
      const { seq } = await addReport(db, archive.own, report, { from: "test.jsonl" }, now);
      await addCoding(db, seq, extract(report), now);
      await settleReports(db, [report.id]);
    });
}

async function events(archive: Archive): Promise<Event[]> {
  const found: Event[] = [];
  for await (const event of allEvents(archive)) found.push(event);
  return found;
}

async function decide(archive: Archive, deed: Deed): Promise<string> {
  return archive.write(async (db) => {
    const id = `d${Math.random().toString(36).slice(2)}`;
    await addDecision(db, { id, at: now, who: "Ada", why: "as the hospital says", deed });
    const undone =
      deed.kind === "undo" ? await sql<{ deed: string }>`select deed from decision where id = ${deed.decision}`.execute(db) : undefined;
    const of = undone ? (JSON.parse(undone.rows[0]?.deed as string) as Deed) : deed;
    await settleReports(
      db,
      of.kind === "undo" ? [] : [...of.incidents, ...(of.kind === "split" ? of.from : [])].map(({ report }) => report),
    );
    return id;
  });
}

const anchor = (report: Report) => {
  const [incident] = extract(report).incidents;
  if (!incident) throw new Error("no incident");
  return { report: report.id, incident: incident.id, type: incident.type, trigger: incident.trigger };
};

describeOnBoth("an archive", ({ address, folder }) => {
  it("gives back reports as they came, whatever is in them", async () => {
    const archive = await openArchive(await address());
    const text = fc.string({ unit: "binary", maxLength: 200 });
    let count = 0;
    await fc.assert(
      fc.asyncProperty(text, text, text, async (id, body, title) => {
        count += 1;
        const report = { id: `${count} ${id}`, text: `${body}\u0000\u001a\ud800`, title, published: null };
        await archive.write((db) => addReport(db, archive.own, report, { from: body, entry: title }, now));
        const [kept] = await archive.read((db) => newestReports(db, [report.id]));
        expect(kept?.report).toEqual(report);
        expect(kept?.origin).toEqual({ from: body, entry: title });
      }),
      { numRuns: 50 },
    );
    await archive.close();
  });

  it("keeps the same content once, and other content under the same id as a new version", async () => {
    const archive = await openArchive(await address());
    const add = (report: Report) => archive.write((db) => addReport(db, archive.own, report, undefined, now));
    const [a] = reports as [Report];
    expect((await add(a)).was).toBe("new");
    expect((await add(a)).was).toBe("there");
    expect(await add({ ...a, text: `${a.text} Corrected.` })).toMatchObject({ was: "new-version", version: 2 });
    expect((await add(a)).was).toBe("there");
    await archive.close();
  });

  it("never changes what is kept", async () => {
    const archive = await openArchive(await address());
    await take(archive, ...reports);
    await expect(archive.write((db) => db.updateTable("report").set({ text: "x" }).execute())).rejects.toThrow(/never changed/);
    await expect(archive.write((db) => db.deleteFrom("coding").execute())).rejects.toThrow(/never changed/);
    await archive.close();
  });

  it("makes the events that merging makes of all reports at once, in whatever order they came", async () => {
    const expected = mergeAll(reports.flatMap((report) => toldIncidents(report, extract(report))));
    for (const order of [reports, [...reports].reverse()]) {
      const archive = await openArchive(await address());
      await take(archive, ...order);
      expect((await events(archive)).sort((x, y) => (x.id < y.id ? -1 : 1))).toEqual(expected);
      expect((await verify(archive)).wrong).toEqual([]);
      await archive.close();
    }
  });

  it("finds events by what is asked", async () => {
    const archive = await openArchive(await address());
    await take(archive, ...reports);
    const found = async (filter: Parameters<typeof listEvents>[1]) =>
      (await listEvents(archive, filter)).events.map(({ place }) => place?.name);
    expect(await found({})).toEqual(["Garissa", "Baidoa"]);
    expect(await found({ since: "2026-05-06" })).toEqual(["Garissa"]);
    expect(await found({ until: "2026-05-05" })).toEqual(["Baidoa"]);
    expect(await found({ country: ["SO"] })).toEqual(["Baidoa"]);
    expect(await found({ since: "2026-05-05", until: "2026-05-05" })).toEqual(["Baidoa"]);
    expect(await found({ type: ["bombing"] })).toEqual(["Baidoa"]);
    expect(await found({ minKilled: 3 })).toEqual(["Baidoa"]);
    expect(await found({ text: "traders garissa" })).toEqual(["Garissa"]);
    expect(await found({ text: "cattl*" })).toEqual(["Baidoa"]);
    expect(await found({ text: "O'Neill \"; drop" })).toEqual([]);
    expect(await found({ actor: "gunmen" })).toEqual(["Garissa"]);
    expect(await found({ source: "bay post" })).toEqual(["Baidoa"]);
    expect(await found({ source: "wire" })).toEqual(["Garissa"]);
    expect(await found({ source: "wire", country: ["SO"] })).toEqual([]);
    expect(await found({ source: "Nobody's Paper" })).toEqual([]);
    expect(await found({ near: { latitude: 3.1, longitude: 43.6, km: 50 } })).toEqual(["Baidoa"]);
    expect(await found({ status: ["accepted"] })).toEqual([]);
    const first = await listEvents(archive, {}, { limit: 1 });
    expect(first.events.map(({ place }) => place?.name)).toEqual(["Garissa"]);
    expect((await listEvents(archive, {}, { limit: 1, after: first.next })).events.map(({ place }) => place?.name)).toEqual(["Baidoa"]);
    await archive.close();
  });

  it("finds an event of which only years are known by any day of them", async () => {
    const archive = await openArchive(await address());
    const years = { id: "y", published: "2026-05-05", text: market.text };
    await take(archive, years);
    await decide(archive, {
      kind: "set",
      incidents: [anchor(years)],
      field: "time",
      value: { start: "2019-01-01", end: "2024-12-31", precision: "range" },
    });
    for (const filter of [{ until: "2019-06-01" }, { since: "2024-06-01" }, { since: "2021-01-01", until: "2021-01-02" }])
      expect((await listEvents(archive, filter)).events.length).toBe(1);
    expect((await listEvents(archive, { until: "2018-12-31" })).events.length).toBe(0);
    await archive.close();
  });

  it("a decision stands over a new coding; what is no longer read is kept, and asks", async () => {
    const archive = await openArchive(await address());
    const [a] = reports as [Report];
    await take(archive, a);
    await decide(archive, { kind: "set", incidents: [anchor(a)], field: "killed", value: { low: 4, best: 4, high: 4 } });
    expect((await events(archive))[0]?.totals.killed).toEqual({ low: 4, best: 4, high: 4 });
    const recode = (coding: ReportCoding) =>
      archive.write(async (db) => {
        const { seq } = await addReport(db, archive.own, a, undefined, now);
        await addCoding(db, seq, coding, now);
        await settleReports(db, [a.id]);
      });
    const coding = extract(a);
    await recode({ ...coding, engine: { version: "9", data: "x" }, incidents: coding.incidents.map((one) => ({ ...one, id: "other" })) });
    expect((await events(archive)).map(({ totals, review }) => [totals.killed?.best, review])).toEqual([[4, "unreviewed"]]);
    await recode({ ...coding, engine: { version: "10", data: "x" }, incidents: [] });
    expect((await events(archive)).map(({ totals, review }) => [totals.killed?.best, review])).toEqual([[4, "needs-decision"]]);
    expect((await verify(archive)).wrong).toEqual([]);
    await archive.close();
  });

  it("split holds for good, and its undo brings back what was; an id that an event had leads to it", async () => {
    const archive = await openArchive(await address());
    const [a, b] = reports as [Report, Report];
    await take(archive, a, b);
    const [one] = await events(archive);
    const split = await decide(archive, { kind: "split", incidents: [anchor(b)], from: [anchor(a)] });
    const apart = await events(archive);
    expect(apart.map(({ members }) => members.length)).toEqual([1, 1]);
    await take(archive, reports[2] as Report);
    await decide(archive, { kind: "undo", decision: split });
    expect((await events(archive)).find(({ id }) => id === one?.id)).toEqual(one);
    for (const { id } of apart) expect((await archive.read((db) => eventById(db, id)))?.id).toBe(one?.id);
    expect((await verify(archive)).wrong).toEqual([]);
    await archive.close();
  });

  it("a new version of a report takes the place of the old in its events", async () => {
    const archive = await openArchive(await address());
    const [a] = reports as [Report];
    await take(archive, a);
    await take(archive, { ...a, text: a.text.replace("three", "six") });
    expect((await events(archive)).map(({ totals }) => totals.killed?.best)).toEqual([6]);
    const listed: string[] = [];
    for await (const { report, version } of listReports(archive)) listed.push(`${report.id} ${version}`);
    expect(listed).toEqual(["a 2"]);
    await archive.close();
  });

  it("a copy is an archive, and restores another", async () => {
    const archive = await openArchive(await address());
    await take(archive, ...reports);
    await decide(archive, { kind: "reject", incidents: [anchor(reports[2] as Report)] });
    const file = join(folder, "copy.db");
    await backup(archive, file);
    await expect(backup(archive, file)).rejects.toThrow(/is there already/);
    const other = await openArchive(await address());
    await restore(file, other);
    await rebuild(other);
    expect(await events(other)).toEqual(await events(archive));
    await expect(restore(file, other)).rejects.toThrow(/not empty/);
    await take(other, { id: "e", published: "2026-05-08", text: "Gunmen killed a guard in Kismayo on Thursday." });
    expect((await verify(other)).wrong).toEqual([]);
    await archive.close();
    await other.close();
  });

  it("verify names an event that does not follow from its reports", async () => {
    const archive = await openArchive(await address());
    await take(archive, ...reports);
    const [event] = await events(archive);
    await archive.write((db) =>
      db
        .updateTable("event_whole")
        .set({ event: JSON.stringify({ ...event, headline: "?" }) })
        .where("id", "=", event?.id as string)
        .execute(),
    );
    expect((await verify(archive)).wrong).toEqual([`event ${event?.id} is not what its reports and decisions give`]);
    await archive.close();
  });

  it("several writers take turns, and none is lost", async () => {
    const where = await address();
    const archives = await Promise.all([1, 2, 3].map(() => openArchive(where)));
    await Promise.all(
      archives.flatMap((archive, k) =>
        [1, 2, 3, 4, 5].map((n) =>
          archive.write((db) => addReport(db, archive.own, { id: `${k} ${n}`, text: "No news." }, undefined, now)),
        ),
      ),
    );
    const listed: string[] = [];
    for await (const { report } of listReports(archives[0] as Archive)) listed.push(report.id);
    expect(listed.length).toBe(15);
    for (const archive of archives) await archive.close();
  });
});
