import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { ReportCoding } from "../model/index.js";
import { runDateline } from "../../test/run-dateline.js";

let folder = "";
const text = "KABUL, 3 March 2024 - Gunmen killed three policemen in Kabul on Saturday, police said.";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-"));
  // What whoever runs the tests has imported is not ours to read.
  vi.stubEnv("DATELINE_DATA", join(folder, "data"));
  await writeFile(join(folder, "a.txt"), text);
  await writeFile(join(folder, "b.txt"), `\ufeff${text}`);
  await writeFile(join(folder, "r.jsonl"), ["a", "b", "c"].map((id) => JSON.stringify({ id, text })).join("\n"));
  await writeFile(join(folder, "bad.jsonl"), `${JSON.stringify({ id: "x", text })}\nnot JSON\n${JSON.stringify({ id: "y", text })}\n`);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});
afterEach(() => vi.restoreAllMocks());

const dateline = (...args: string[]) => runDateline(folder, ...args);

const codings = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as ReportCoding);

describe("wrong use ends with status 2 and says what to do", () => {
  const cases: [args: string[], message: RegExp][] = [
    [["extrct"], /Did you mean extract/],
    [["report.txt"], /To code a file: dateline extract FILE/],
    [["extract", "--width", "x"], /whole number/],
    [["extract", "--format", "xml"], /text, jsonl/],
    [["extract", "--published", "2024-02-30", "a"], /such as 2024-03-05/],
    [["extract", "--input", "r.jsonl", "a.txt"], /not both/],
    [["extract", "--codebook", "no-such-codebook"], /no codebook "no-such-codebook"/],
    [["extract", "--colour"], /--no-color|unknown option/],
    [["explain"], /missing required argument/],
    [["places"], /Usage: dateline places/],
    [["places", "import"], /missing required argument/],
    [["places", "import", "--country", "Atlantis", "a.txt"], /"Atlantis" is no country/],
    [["places", "remove", "ML"], /No places of Mali \(ML\) are imported/],
    [["extract", "--actors", "FOLDER/none.csv", "FOLDER/a.txt"], /none\.csv: cannot be read: there is no such file/],
    [["extract", "--actors", "FOLDER/a.txt", "FOLDER/a.txt"], /--actors: .*a\.txt lacks the columns id, /],
  ];
  it.each(cases)("%j", async (args, message) => {
    const { out, err, status } = await dateline(...args);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/^ {4}at /m);
    expect([out, status]).toEqual(["", 2]);
  });
});

describe("help and version", () => {
  it.each([
    ["--help"],
    ["extract", "--help"],
    ["explain", "--help"],
    ["samples", "--help"],
    ["places", "--help"],
    ["places", "import", "--help"],
    ["places", "list", "--help"],
    ["places", "remove", "--help"],
  ])("%s has examples and the exit status", async (...args) => {
    const { out, status } = await dateline(...args);
    expect(out).toMatch(/Examples:\n/);
    expect(out).toMatch(/Exit status: 0 /);
    expect(status).toBe(0);
  });
  it("prints the version", async () => {
    expect((await dateline("--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("extract", () => {
  it("prints for people what stands in a file", async () => {
    const { out, err, status } = await dateline("extract", "FOLDER/a.txt");
    expect(out).toMatch(/a\.txt\npublished 3 March 2024/);
    expect(out).toMatch(/ {3}when {8}Saturday 2 March 2024/);
    expect([err, status]).toEqual(["", 0]);
  });

  it("leaves a byte order mark out of a file's text", async () => {
    const [a, b] = codings((await dateline("extract", "--format", "jsonl", "FOLDER/a.txt", "FOLDER/b.txt")).out);
    expect({ ...b, id: "" }).toEqual({ ...a, id: "" });
    expect(a?.id).toBe(join(folder, "a.txt"));
  });

  it("codes a batch in its order", async () => {
    const { out, err, status } = await dateline("extract", "--input", "FOLDER/r.jsonl", "--mentions");
    expect(codings(out).map(({ id, mentions }) => [id, (mentions?.length ?? 0) > 0])).toEqual([
      ["a", true],
      ["b", true],
      ["c", true],
    ]);
    expect([err, status]).toEqual(["3 reports coded.\n", 0]);
  });

  it("names a bad line, codes the others, and ends with status 1", async () => {
    const { out, err, status } = await dateline("extract", "--input", "FOLDER/bad.jsonl");
    expect(codings(out).map(({ id }) => id)).toEqual(["x", "y"]);
    expect(err).toMatch(/bad\.jsonl, line 2: not JSON: .*\n2 reports coded, 1 could not be read\.\n$/);
    expect(status).toBe(1);
  });

  it("names a file that cannot be read, codes the others, and ends with status 1", async () => {
    const { out, err, status } = await dateline("extract", "FOLDER/none.txt", "FOLDER", "FOLDER/a.txt");
    expect(err).toMatch(/none\.txt: cannot be read: there is no such file.*\n.*: cannot be read: is a directory/);
    expect(out).toMatch(/a\.txt\n/);
    expect(status).toBe(1);
  });

  it("says the same twice", async () => {
    const first = await dateline("extract", "--input", "FOLDER/r.jsonl");
    expect(await dateline("extract", "--input", "FOLDER/r.jsonl")).toEqual(first);
  });
});

describe("places", () => {
  const imports = fileURLToPath(new URL("../../test/imports", import.meta.url));
  const village = "BAMAKO, Mali, 3 March 2024 - Gunmen killed three people in Kelé Waré in Mali on Saturday, police said.";

  it("are imported, listed, used and removed", async () => {
    await writeFile(join(folder, "village.txt"), village);
    const placeOf = async () => codings((await dateline("extract", "--format", "jsonl", "FOLDER/village.txt")).out)[0]?.incidents[0]?.place;
    const before = await placeOf();

    const imported = await dateline("places", "import", join(imports, "ML.txt"));
    expect(imported.out).toMatch(/^Mali \(ML\): 6 places under 11 names\nOf 10 lines 4 were left out: /);
    expect([imported.err, imported.status]).toEqual(["", 0]);
    expect((await dateline("places", "list")).out).toMatch(
      /^Mali \(ML\): 6 places under 11 names; from ML\.txt, imported \d+ \p{L}+ \d{4}\n/u,
    );
    expect(await placeOf()).toMatchObject({ name: "Kelé Waré", sourceId: "geonames:90000004", precision: 1 });
    expect((await dateline("explain", "FOLDER/village.txt")).out).toMatch(/geonames:90000004/);

    expect((await dateline("places", "remove", "mali")).out).toBe("Mali (ML): removed. The built-in towns stay.\n");
    expect((await dateline("places", "list")).out).toMatch(
      /^No places are imported\. Download .*\nand run: dateline places import ML\.zip\n/,
    );
    expect(await placeOf()).toEqual(before);
  });

  it("are read as far as they can be, and lines that cannot are named", async () => {
    const { out, err, status } = await dateline("places", "import", join(imports, "ML-with-bad-lines.txt"), "--data", "FOLDER/other");
    expect(out).toMatch(/^Mali \(ML\): 2 places/);
    expect(err).toMatch(/bad-lines\.txt, line 2: 1 column instead of 19\n(?:.*\n){3}4 lines could not be read\.\n$/);
    expect(status).toBe(1);
  });

  it.each([
    ["FOLDER/a.txt", /^Nothing was imported: a\.txt is no GeoNames dump: .*download\.geonames\.org/],
    ["FOLDER/none.zip", /^Nothing was imported: .*none\.zip: there is no such file/],
    ["FOLDER", /^Nothing was imported: .*is a directory/],
  ])("that are none are refused: %s", async (file, message) => {
    const { out, err, status } = await dateline("places", "import", file);
    expect(err).toMatch(message);
    expect([out, status]).toEqual(["", 1]);
  });

  it("whose file is damaged are left out and told of", async () => {
    await mkdir(join(folder, "damaged/places"), { recursive: true });
    await writeFile(join(folder, "damaged/places/ML.places"), "half a file");
    const { out, err, status } = await dateline("extract", "--data", "FOLDER/damaged", "FOLDER/a.txt");
    expect(err).toMatch(/ML\.places: .*Places of ML are left out: import them again, or run: dateline places remove ML\n$/);
    expect(out).toMatch(/a\.txt\n/);
    expect(status).toBe(1);
    expect((await dateline("places", "list", "--data", "FOLDER/damaged")).status).toBe(1);
  });
});

describe("--actors", () => {
  const imports = fileURLToPath(new URL("../../test/imports", import.meta.url));
  const attack = "BAMAKO, Mali, 3 March 2024 - Fighters of the SRF killed three soldiers near Mopti in Mali on Saturday, the army said.";

  it("brings in the user's own groups, under their own names", async () => {
    await writeFile(join(folder, "attack.txt"), attack);
    const { out, err, status } = await dateline("extract", "--actors", join(imports, "my-groups.csv"), "FOLDER/attack.txt");
    expect(out).toMatch(/who .*= Sanga River Front/);
    expect(err).toMatch(/^warning: .*my-groups\.csv: column "notes" is not known and was not read\n$/);
    expect(status).toBe(0);
  });

  it("names lines with mistakes, uses the others, and ends with status 1", async () => {
    const args = ["extract", "--actors", join(imports, "my-groups-with-mistakes.csv"), "FOLDER/attack.txt"];
    const { out, err, status } = await dateline(...args);
    expect(err.split("\n").filter((line) => /mistakes\.csv, line \d+: /.test(line))).toHaveLength(8);
    expect(out).toMatch(/who .*= Sanga River Front/);
    expect(status).toBe(1);
  });
});

describe("explain and samples", () => {
  it("explain prints the layers of the reading", async () => {
    const { out, status } = await dateline("explain", "FOLDER/a.txt", "--width", "60");
    expect(out.split("\n").length).toBeGreaterThan(10);
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(60);
    expect(status).toBe(0);
  });

  it("samples prints each sample, and how to go on", async () => {
    const { out, status } = await dateline("samples");
    expect(out.match(/^[a-z-]+\npublished /gm)?.length).toBeGreaterThanOrEqual(10);
    expect(out).toMatch(/npx dateline extract FILE/);
    expect(status).toBe(0);
  });
});

describe("what stands where it should not", () => {
  const data = ["--data", "FOLDER/odd"];

  it("is named: a folder with the name of imported places, which remove takes away", async () => {
    await mkdir(join(folder, "odd/places/NE.places"), { recursive: true });
    await symlink(join(folder, "nowhere"), join(folder, "odd/places/ML.places"));
    const listed = await dateline("places", "list", ...data);
    expect(listed.out).toMatch(/Mali.*ML.places is a link to a file that is not there/);
    expect(listed.out).toMatch(/Niger.*NE.places is a directory/);
    expect(listed.status).toBe(1);
    const coded = await dateline("extract", ...data, "FOLDER/a.txt");
    expect(coded.err).toMatch(/NE.places: is a directory\. Places of NE are left out/);
    expect(coded.out).toContain("Kabul");
    const removed = await dateline("places", "remove", "NE", "PK", "SD", ...data);
    expect([removed.status, removed.out]).toEqual([2, ""]);
    expect(removed.err).toMatch(/No places of Pakistan.* and Sudan.* are imported; nothing was removed/);
    expect((await dateline("places", "remove", "NE", "ML", ...data)).status).toBe(0);
    expect((await dateline("places", "list", ...data)).out).toMatch(/^No places are imported/);
  });

  it.each<[args: string[], message: RegExp]>([
    [["places", "import", ...data, "FOLDER"], /Nothing was imported: .* is a directory; name the file in it/],
    [["places", "import", "--data", "FOLDER/a.txt", "test/imports/ML.txt"], /Nothing was imported: .*a part of its path is a file/],
    [["extract", "FOLDER/link.txt"], /link.txt: cannot be read: is a link to a file that is not there/],
  ])("is named: %j", async (args, message) => {
    await symlink(join(folder, "nowhere"), join(folder, "link.txt")).catch(() => {});
    const { err, status } = await dateline(...args);
    expect(err).toMatch(message);
    expect(status).toBe(1);
  });
});
