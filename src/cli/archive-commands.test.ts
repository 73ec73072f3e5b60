import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import ExcelJS from "exceljs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sql } from "kysely";
import { openArchive } from "../archive/index.js";
import type { Event } from "../model/index.js";
import { hospital, market, traders } from "../../test/archive/news-of-may.js";
import { runDateline } from "../../test/run-dateline.js";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-"));
  vi.stubEnv("DATELINE_DATA", join(folder, "data"));
  vi.stubEnv("DATELINE_ARCHIVE", join(folder, "news.db"));
  vi.stubEnv("DATELINE_WHO", "Ada");
  await writeFile(join(folder, "reports.jsonl"), [market, hospital, traders].map((report) => `${JSON.stringify(report)}\n`).join(""));
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const dateline = (...args: string[]) => runDateline(folder, ...args);

const events = async (...args: string[]): Promise<Event[]> =>
  (await dateline("events", "--format", "jsonl", ...args)).out
    .trim()
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Event);

describe("an archive on the command line", () => {
  it("says how to begin where there is none", async () => {
    const { err, status } = await dateline("events");
    expect(err).toMatch(/There is no archive at .*news\.db yet\. .*dateline ingest FILE/);
    expect(status).toBe(1);
  });

  it("ingest says which archive it used, what was new and what was there, and acknowledges what is kept", async () => {
    const first = await dateline("ingest", "FOLDER/reports.jsonl", "--acks");
    expect(first).toMatchObject({ out: "a\nb\nc\n", status: 0 });
    expect(first.err).toContain("news.db");
    expect(first.err).toContain("Reports: 3 new, 0 already there.");
    expect((await dateline("ingest", "FOLDER/reports.jsonl")).err).toContain("Reports: 0 new, 3 already there.");
  });

  it("a folder is read whole, what cannot be read is named and the rest is kept", async () => {
    await mkdir(join(folder, "news/deeper"), { recursive: true });
    await writeFile(join(folder, "news/a.txt"), market.text);
    await writeFile(join(folder, "news/deeper/bad.jsonl"), `${JSON.stringify(hospital)}\n{"id": 7}\n`);
    const { err, status } = await dateline("ingest", "FOLDER/news", "FOLDER/nowhere.txt");
    expect(err).toContain("deeper/bad.jsonl, line 2");
    expect(err).toContain("nowhere.txt: there is no such file");
    expect(err).toContain("Reports: 2 new, 0 already there, 2 skipped");
    expect(status).toBe(1);
  });

  it("events are found by filters, and shown with all that is behind them", async () => {
    await dateline("ingest", "FOLDER/reports.jsonl");
    expect((await events()).map(({ members }) => members.length)).toEqual([1, 2]);
    const [bombing] = await events("--near", "Baidoa 20km", "--min-killed", "4");
    expect(bombing?.totals.killed?.best).toBe(5);
    const { out } = await dateline("show", bombing?.id.slice(0, 6) as string, "--width", "400");
    for (const words of ["Baidoa", "“Five people died”", "the toll rose", "The Bay Post", "as a: "]) expect(out).toContain(words);
    expect((await dateline("events", "--country", "Mali")).out).toContain("No event fits all of that");
    expect((await dateline("events", "--near", "Nosuchtown 20km")).err).toMatch(/no list has a place.*coordinates/);
  });

  it("what a person decides stands, is on record, and can be taken back", async () => {
    await dateline("ingest", "FOLDER/reports.jsonl");
    const [, bombing] = await events();
    const id = bombing?.id as string;
    expect((await dateline("review", id, "set", "killed", "6", "--why", "the list", "--words", "no such words")).err).toContain(
      "do not stand in a, b",
    );
    await dateline("review", id, "set", "killed", "6", "--why", "the list", "--words", "Five people");
    expect((await events())[1]?.totals.killed?.best).toBe(6);
    expect((await dateline("show", id, "--width", "400")).out).toMatch(/Ada: set killed to 6 \(“Five people”, b\), “the list”/);
    expect((await dateline("review", id, "undo")).out).toContain("took back “set killed to 6");
    expect((await events())[1]?.totals.killed?.best).toBe(5);
    await dateline("review", id, "split", "b", "--why", "another market");
    expect((await events()).map(({ members }) => members.length)).toEqual([1, 1, 1]);
    await dateline("review", id, "undo");
    await dateline("review", id, "accept");
    expect((await events("--status", "accepted")).map((event) => event.id)).toEqual([id]);
    expect((await dateline("verify")).status).toBe(0);
  });

  it("wrong decisions say what would be right", async () => {
    await dateline("ingest", "FOLDER/reports.jsonl");
    const [event] = await events();
    const id = event?.id as string;
    expect((await dateline("review", id, "reject")).err).toContain('--why "…"');
    expect((await dateline("review", "e000", "accept")).err).toContain("dateline events lists them");
    expect((await dateline("review", id, "set", "killed", "many", "--why", "x")).err).toContain("Give 12, 12-13, 12+");
    expect((await dateline("review", id, "undo")).err).toContain("nothing to take back");
    expect((await dateline("review", id, "undo", "999")).err).toContain("There is no decision 999");
    expect((await dateline("show", "e")).err).toContain("begins the ids of several events");
    expect((await dateline("events", "--text", '"')).err).toContain("no word to look for");
    expect((await dateline("review", id, "bless")).err).toContain("accept, reject, set, merge, split, code, undo");
  });

  it("reports are listed and can be read in again; a copy is an archive", async () => {
    await dateline("ingest", "FOLDER/reports.jsonl");
    expect((await dateline("reports", "--format", "ids", "--text", "market")).out).toBe("a\nb\n");
    const { out } = await dateline("reports", "--format", "jsonl");
    expect(JSON.parse(out.split("\n")[0] as string)).toEqual(market);
    await dateline("backup", "FOLDER/copy.db");
    expect((await dateline("backup", "FOLDER/copy.db")).err).toContain("is there already");
    const restored = await dateline("restore", "FOLDER/copy.db", "--archive", "FOLDER/new.db");
    expect(restored.err).toContain("Restored.");
    expect((await events("--archive", "FOLDER/new.db")).length).toBe(2);
  });

  it("export writes rows, a side-car and every cell's words; what a codebook leaves out it says", async () => {
    await dateline("ingest", "FOLDER/reports.jsonl");
    const { out, err } = await dateline("export", "--codebook", "acled", "--format", "jsonl");
    expect(err).toContain("Archive: ");
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => (JSON.parse(line) as { fatalities: number }).fatalities),
    ).toEqual([2, 3]);
    await dateline("export", "--with-evidence", "--out", "FOLDER/events.csv");
    const meta = JSON.parse(await readFile(join(folder, "events.csv.meta.json"), "utf8")) as { columns: unknown[] };
    expect(meta.columns.length).toBeGreaterThan(30);
    const evidence = await readFile(join(folder, "events.csv.evidence.jsonl"), "utf8");
    const killed = evidence
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { column: string; value: number; rule: string; quotes: { text: string; publisher: string }[] })
      .find(({ column, value }) => column === "killed_best" && value === 5);
    expect(killed?.rule).toContain("the toll rose");
    expect(killed?.quotes[0]).toMatchObject({ text: "Five people died", publisher: "The Bay Post" });
    expect((await dateline("export", "--codebook", "ucdp-ged", "--left-out")).out).toContain("no side is an organised actor");
    expect((await dateline("export", "--format", "xlsx")).err).toContain("name a file with --out");
    expect((await dateline("export", "--out", "FOLDER/news.db")).err).toContain("is an archive, and is not written over");
    expect((await dateline("export", "--out", "FOLDER")).err).toContain("is a folder");
    expect((await dateline("export", "--out", "/dev/null")).err).toContain("is no ordinary file");
    expect((await dateline("import-review", "FOLDER")).err).toContain("is a folder");
    expect((await dateline("export", "--out", "FOLDER/no/where.csv")).err).toContain("its folder is not there");
  });

  it("an edited export comes back as decisions; what has changed meanwhile is a conflict", async () => {
    await dateline("ingest", "FOLDER/reports.jsonl");
    const [shooting, bombing] = await events();
    await dateline("export", "--for-review", "--out", "FOLDER/edit.csv");
    const [head, ...lines] = parse(await readFile(join(folder, "edit.csv"))) as string[][] as [string[], ...string[][]];
    const edit = async (name: string, changes: Record<string, Record<string, string>>) => {
      const edited = lines.map((line) => line.map((cell, at) => changes[line[0] as string]?.[head[at] as string] ?? cell));
      await writeFile(join(folder, name), stringify([head, ...edited]));
    };
    await edit("edited.csv", {
      [bombing?.id as string]: { killed_low: "6", killed_best: "6", killed_high: "6", why: "the list" },
      [shooting?.id as string]: { review: "accepted" },
    });
    expect((await dateline("import-review", "FOLDER/edited.csv", "--dry-run")).err).toContain("Would be decided: 2; unchanged: 0");
    expect((await events())[1]?.totals.killed?.best).toBe(5);
    expect((await dateline("import-review", "FOLDER/edited.csv")).err).toContain("Decided: 2; unchanged: 0; conflicts: 0");
    expect((await events())[1]?.totals.killed?.best).toBe(6);
    expect((await events())[0]?.review).toBe("accepted");
    await edit("late.csv", { [bombing?.id as string]: { killed_low: "9", killed_best: "9", killed_high: "9" } });
    const late = await dateline("import-review", "FOLDER/late.csv");
    expect(late.err).toMatch(/Conflict, not made: .*killed_best is 6 by now and was 5/);
    expect(late.status).toBe(1);
    expect((await dateline("export", "--for-review", "--out", "FOLDER/edit.csv")).err).toContain("is there already");
    await edit("elsewhere.csv", { [shooting?.id as string]: { latitude: "1.5", headline: "Nothing happened" } });
    expect((await dateline("import-review", "FOLDER/elsewhere.csv")).err).toMatch(/headline, latitude differ from what is in the archive/);
    await edit("semicolons.csv", { [shooting?.id as string]: { killed_low: "2", killed_best: "3", killed_high: "3", why: "a letter" } });
    const rows = parse(await readFile(join(folder, "semicolons.csv"))) as string[][];
    await writeFile(join(folder, "semicolons.csv"), `\ufeff${stringify(rows, { delimiter: ";" })}`);
    expect((await dateline("import-review", "FOLDER/semicolons.csv")).err).toContain("killed set to 2 / 3 / 3");
    const book = new ExcelJS.Workbook();
    book.addWorksheet("events").addRows(rows.map((row) => row.map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell))));
    await book.xlsx.writeFile(join(folder, "edited.xlsx"));
    expect((await dateline("import-review", "FOLDER/edited.xlsx")).err).toContain("killed_best is 3 by now and was 2");
    await writeFile(join(folder, "empty.csv"), "");
    expect(await dateline("import-review", "FOLDER/empty.csv")).toMatchObject({ status: 1, err: expect.stringContaining("is empty") });
    await writeFile(join(folder, "other.csv"), "a,b\n1,2\n");
    expect((await dateline("import-review", "FOLDER/other.csv")).err).toContain("--for-review");
  });

  it("codebooks are listed, shown and compared, also on one event", async () => {
    await dateline("ingest", "FOLDER/reports.jsonl");
    const [, bombing] = await events();
    expect((await dateline("codebook", "list")).out).toContain("ucdp-ged");
    expect((await dateline("codebook", "show", "acled")).out).toContain("dozens 12");
    expect((await dateline("codebook", "diff", "ucdp-ged", "acled")).out).toContain("disputed tolls");
    const { out } = await dateline("codebook", "diff", "acled", "gtd", bombing?.id as string);
    expect(out).toMatch(/fatalities\s+3/);
    expect(out).toMatch(/nkill\s+5/);
  });

  it("two who code by themselves are compared; what people changed is written for training", async () => {
    await dateline("ingest", "FOLDER/reports.jsonl");
    const [shooting, bombing] = await events();
    expect((await dateline("agreement")).out).toContain("Nobody has coded");
    expect((await dateline("corrections")).err).toContain("Nobody has accepted");
    const code = (event: Event | undefined, who: string, ...values: string[]) =>
      dateline("review", event?.id as string, "code", "--who", who, ...values);
    await code(shooting, "Ada", "killed=2", "place=Garissa");
    await code(shooting, "Ben", "killed=2", "place=Garissa");
    await code(bombing, "Ada", "killed=5", "place=Baidoa");
    expect((await code(bombing, "Ben", "killed=at least three people", "place=Baidoa")).status).toBe(0);
    expect((await code(bombing, "Ben", "killed=many")).err).toContain("is no figure");
    const { out } = await dateline("agreement");
    expect(out).toMatch(/killed +0\.\d\d +2 +1/);
    expect(out).toMatch(/place +1\.00 +2 +2/);
    // Coding changes nothing by itself.
    expect((await events())[1]).toMatchObject({ review: "unreviewed", totals: { killed: { best: 5 } } });
    await dateline("review", bombing?.id as string, "set", "killed", "six", "--why", "the list", "--words", "Five people");
    await dateline("review", shooting?.id as string, "accept");
    const written = (await dateline("corrections")).out
      .trim()
      .split("\n")
      .map(
        (line) => JSON.parse(line) as { report: { id: string }; verdict: string; corrected: { field: string; value: { best: number } }[] },
      );
    expect(written.map(({ report, verdict }) => `${report.id} ${verdict}`).sort()).toEqual(["a corrected", "b corrected", "c accepted"]);
    expect(written.find(({ report }) => report.id === "b")?.corrected).toMatchObject([
      { field: "killed", value: { best: 6 }, evidence: { text: "Five people" } },
    ]);
    expect((await dateline("verify")).status).toBe(0);
  });

  it("events that do not follow from what is kept are named, and made anew", async () => {
    await dateline("ingest", "FOLDER/reports.jsonl");
    const archive = await openArchive(join(folder, "news.db"));
    await archive.write((db) => sql`delete from event_whole`.execute(db));
    await archive.close();
    const { err, status } = await dateline("verify");
    expect(status).toBe(1);
    expect(err).toContain("dateline verify --mend");
    expect(await dateline("verify", "--mend")).toMatchObject({
      status: 0,
      err: expect.stringContaining("All is well: 3 reports, 2 events."),
    });
    expect((await events()).length).toBe(2);
  });

  it("recode reads again only what this version has not read", async () => {
    await dateline("ingest", "FOLDER/reports.jsonl");
    expect((await dateline("recode")).err).toContain("Reports read again: 0; read by this version before: 3.");
  });

  it("every page fits a narrow terminal", async () => {
    await dateline("ingest", "FOLDER/reports.jsonl");
    const [, bombing] = await events();
    for (const args of [["events"], ["show", bombing?.id as string], ["reports"]]) {
      const { out } = await dateline(...args, "--width", "40");
      expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(40);
    }
  });
});
