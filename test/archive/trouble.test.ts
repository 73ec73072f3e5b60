import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { addReport, ArchiveProblem, listReports, openArchive, verify, type Archive } from "../../src/archive/index.js";
import { describeOnBoth } from "./on-both.js";

const now = "2026-05-10T12:00:00Z";
const add = (archive: Archive, id: string, text = "No news.") =>
  archive.write((db) => addReport(db, archive.own, { id, text }, undefined, now));
async function ids(archive: Archive): Promise<string[]> {
  const found: string[] = [];
  for await (const { report } of listReports(archive)) found.push(report.id);
  return found;
}

describeOnBoth("trouble with an archive", ({ address }) => {
  it("what fails in the middle leaves nothing behind, and what was there stays", async () => {
    const archive = await openArchive(await address());
    await add(archive, "a");
    await expect(
      archive.write(async (db) => {
        await addReport(db, archive.own, { id: "b", text: "x" }, undefined, now);
        throw new Error("the process stumbled");
      }),
    ).rejects.toThrow("the process stumbled");
    await add(archive, "c");
    expect(await ids(archive)).toEqual(["a", "c"]);
    await archive.close();
  });

  it("an archive of a newer Dateline is not touched", async () => {
    const where = await address();
    const archive = await openArchive(where);
    await archive.write((db) => db.updateTable("meta").set({ value: "99" }).where("name", "=", "form").execute());
    await archive.close();
    await expect(openArchive(where)).rejects.toThrow(/written by a newer Dateline/);
  });

  it("where there is none, one that may not be made is not made", async () => {
    await expect(openArchive(await address(), { create: false })).rejects.toThrow(/There is no archive at .* yet.*dateline ingest/);
  });
});

describe("trouble with a file", () => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-trouble-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string) => join(folder, name);
  const problem = (words: RegExp) => expect.objectContaining({ name: "ArchiveProblem", message: expect.stringMatching(words) });

  it.each<[name: string, make: (file: string) => void, words: RegExp]>([
    [
      "bytes of something else",
      (file) => writeFileSync(file, "this is no database ".repeat(500)),
      /damaged, or no archive of Dateline.*restore/,
    ],
    ["a folder", () => undefined, /is a folder/],
    ["a folder that is not there", () => undefined, /folder .* is not there/],
  ])("%s is named", async (name, make, words) => {
    const file = name === "a folder" ? folder : name.startsWith("a folder that") ? path("nowhere/a.db") : path("other.db");
    make(file);
    await expect(openArchive(file)).rejects.toEqual(problem(words));
  });

  it("a full disk is named; nothing of the step is kept, and it goes on when there is room", async () => {
    const archive = await openArchive(path("full.db"));
    await add(archive, "a");
    await archive.read((db) => sql`pragma max_page_count = 60`.execute(db));
    await expect(add(archive, "b", "word ".repeat(200_000))).rejects.toEqual(problem(/disk is full.*goes on where it stopped/));
    await archive.read((db) => sql`pragma max_page_count = 1000000`.execute(db));
    await add(archive, "c");
    expect(await ids(archive)).toEqual(["a", "c"]);
    await archive.close();
  });

  it("one that is open for reading alone cannot be written to", async () => {
    await (await openArchive(path("read.db"))).close();
    const archive = await openArchive(path("read.db"), { readonly: true });
    await expect(add(archive, "a")).rejects.toBeInstanceOf(ArchiveProblem);
    expect(await ids(archive)).toEqual([]);
    await archive.close();
  });

  it("damage within is found by verify, or named when it is met", async () => {
    const archive = await openArchive(path("damaged.db"));
    for (let n = 0; n < 200; n += 1) await add(archive, `r${n}`, `Report ${n}. ${"word ".repeat(200)}`);
    await archive.read((db) => sql`pragma wal_checkpoint(truncate)`.execute(db));
    await archive.close();
    const bytes = readFileSync(path("damaged.db"));
    bytes.fill(0xff, 4096 * 30, 4096 * 34);
    writeFileSync(path("damaged.db"), bytes);
    const opened = await openArchive(path("damaged.db"));
    const found = await verify(opened).then(
      ({ wrong }) => wrong.join("; "),
      (error: Error) => error.message,
    );
    expect(found).not.toBe("");
    await opened.close();
  });
});

describe.skipIf(!process.env.DATELINE_TEST_POSTGRES)("trouble with PostgreSQL", () => {
  const server = process.env.DATELINE_TEST_POSTGRES as string;

  it.each<[string, string, RegExp]>([
    ["nobody answers", "postgres://dateline@127.0.0.1:1/x", /no PostgreSQL answers there/],
    ["no such database", server?.replace(/\/[^/]*$/, "/nowhere"), /no such database.*createdb/],
    ["no address", "postgres://[", /looks like postgres:\/\//],
  ])("%s: it says so", async (_, address, words) => {
    await expect(openArchive(address)).rejects.toThrow(words);
  });

  it("never shows a password", async () => {
    const error = await openArchive("postgres://ada:secret@127.0.0.1:1/x").catch((reason: Error) => reason);
    expect((error as Error).message).not.toContain("secret");
  });

  it("a server that goes away in the middle is named, and the archive goes on when it is back", async () => {
    const database = "gone_in_the_middle";
    const root = new pg.Client({ connectionString: server });
    await root.connect();
    await root.query(`create database ${database}`);
    const archive = await openArchive(server.replace(/\/[^/]*$/, `/${database}`));
    await add(archive, "a");
    const cut = archive.write(async (db) => {
      await addReport(db, archive.own, { id: "b", text: "x" }, undefined, now);
      await root.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [database]);
      await new Promise((resolve) => setTimeout(resolve, 200));
      await addReport(db, archive.own, { id: "c", text: "x" }, undefined, now);
    });
    await expect(cut).rejects.toThrow(/connection was lost.*goes on where it stopped/);
    await add(archive, "d");
    expect(await ids(archive)).toEqual(["a", "d"]);
    await archive.close();
    await root.query(`drop database ${database} with (force)`);
    await root.end();
  });
});
