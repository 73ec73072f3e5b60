import { createWriteStream } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ZipFile } from "yazl";
import { extract, withOwnKnowledge } from "../index.js";
import { type ImportPlacesOptions, importPlaces } from "./import-places.js";
import { removePlaces, storedPlaces } from "./place-store.js";

const imports = fileURLToPath(new URL("../../test/imports", import.meta.url));
let folder = "";
let places = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-"));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => {
  places = join(folder, Math.random().toString(36).slice(2));
});

/** Imports files of test/imports, or of the folder of this test, and says what came of it. */
async function load(files: string[], options: Partial<ImportPlacesOptions> = {}) {
  const told: string[] = [];
  const summary = await importPlaces({
    files: files.map((file) => (file.includes("/") ? file : join(imports, file))),
    folder: places,
    day: "2026-03-04",
    onBadLine: (where, problem) => told.push(`${where}: ${problem}`),
    ...options,
  });
  return { ...summary, told };
}

async function zipOf(name: string, entries: Record<string, Buffer>): Promise<string> {
  const zip = new ZipFile();
  for (const [entry, bytes] of Object.entries(entries)) zip.addBuffer(bytes, entry);
  zip.end();
  const path = join(folder, name);
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}

const fixture = (name: string) => readFile(join(imports, name));
/** Names of what is found under a name after the import. */
async function found(name: string): Promise<string[]> {
  const { knowledge } = withOwnKnowledge({ places: (await storedPlaces(places)).map(({ bytes }) => bytes) });
  return knowledge.gazetteer.lookup(name).map((place) => `${place.id} ${place.name}${place.adm2 ? `, ${place.adm2}` : ""}`);
}

describe("importing a dump of GeoNames", () => {
  it("keeps towns, villages, quarters and areas with their names, and leaves out the rest", async () => {
    const { countries, lines, leftOut, badLines } = await load(["ML.txt"]);
    expect(countries).toEqual([{ country: "ML", places: 6, names: 11 }]);
    // The historical village, the hill, the one that is called Market and the one without a Latin name.
    expect({ lines, leftOut, badLines }).toEqual({ lines: 10, leftOut: 4, badLines: 0 });
    expect(await found("Tandaruba")).toEqual(["geonames:90000003 Tandaroba, Cercle de Tandaroba"]);
    expect(await found("Mopti-la-Neuve")).toEqual(["geonames:2453348 Mopti, Cercle de Tandaroba"]);
    for (const name of ["Old Sunkolo", "Gandimba Hill", "Market"]) expect(await found(name)).toEqual([]);
    expect(await readdir(places)).toEqual(["ML.places"]);
  });

  it("reads zip files as they are downloaded, with their readme", async () => {
    const zip = await zipOf("ML.zip", { "readme.txt": Buffer.from("Readme for GeoNames"), "ML.txt": await fixture("ML.txt") });
    expect((await load([zip])).countries).toEqual([{ country: "ML", places: 6, names: 11 }]);
    expect((await storedPlaces(places))[0]?.file?.info).toEqual({ country: "ML", sources: ["ML.txt in ML.zip"], imported: "2026-03-04" });
  });

  it("gives the same places whether zipped or not", async () => {
    await load(["ML.txt"]);
    const [plain] = await storedPlaces(places);
    places = join(folder, "zipped");
    await load([await zipOf("again.zip", { "ML.txt": await fixture("ML.txt") })]);
    const [zipped] = await storedPlaces(places);
    expect(zipped?.file?.hash).toBe(plain?.file?.hash);
  });

  it("names bad lines by their number, the first five, and keeps the others", async () => {
    const { told, badLines, countries } = await load(["ML-with-bad-lines.txt"]);
    expect(told).toEqual([
      "ML-with-bad-lines.txt, line 2: 1 column instead of 19",
      'ML-with-bad-lines.txt, line 3: "9x" is no GeoNames number',
      'ML-with-bad-lines.txt, line 4: "95.5" is no latitude',
      "ML-with-bad-lines.txt, line 5: it has no name",
    ]);
    expect([badLines, countries[0]?.places]).toEqual([4, 2]);
    await writeFile(join(folder, "many.txt"), Buffer.concat([await fixture("ML.txt"), Buffer.from("bad\n".repeat(1000))]));
    const many = await load([join(folder, "many.txt")]);
    expect([many.badLines, many.told.length]).toEqual([1000, 5]);
  });

  it("parts a dump of many countries, and takes only those that are wanted", async () => {
    const text = (await fixture("ML.txt")).toString();
    await writeFile(join(folder, "two.txt"), text + text.replaceAll("\tML\t", "\tNE\t").replaceAll("Mopti", "Tera"));
    expect((await load([join(folder, "two.txt")])).countries.map(({ country }) => country)).toEqual(["ML", "NE"]);
    expect((await load([join(folder, "two.txt")], { only: new Set(["NE"]) })).countries.map(({ country }) => country)).toEqual(["NE"]);
    await expect(load([join(folder, "two.txt")], { only: new Set(["PK"]) })).rejects.toThrow(/no place of PK/);
  });

  it("gives areas their names from GeoNames' lists of codes, with the mean of their towns as their point", async () => {
    const [, , , tandaroba = ""] = (await fixture("ML.txt")).toString().split("\n");
    const lines = [tandaroba.replace("\t04\t", "\t77\t"), tandaroba.replace("\t04\t", "\t77\t").replace("14.70123", "14.9")];
    await writeFile(join(folder, "haut.txt"), lines.join("\n"));
    for (const files of [
      [join(folder, "haut.txt"), "admin1CodesASCII.txt"],
      ["admin1CodesASCII.txt", join(folder, "haut.txt")],
    ]) {
      await load(files);
      expect(await found("Haut Sanga")).toEqual(["adm1:ML.77 Haut Sanga"]);
    }
    const { knowledge } = withOwnKnowledge({ places: (await storedPlaces(places)).map(({ bytes }) => bytes) });
    expect(knowledge.gazetteer.area("ML.77")?.latitude).toBeCloseTo(14.8, 2);
  });

  it.each<[string, string, RegExp]>([
    ["a text", "This is a letter.\nIt has two lines.\n", /no GeoNames dump: .*19 columns.*Download a country's file/],
    ["nothing", "", /is empty/],
    ["postal codes", `${["ML", "BP 1", "Mopti", "", "", "", "", "", "", "14", "-4", ""].join("\t")}\n`, /postal codes/],
    ["alternate names", `${["1", "2453348", "fr", "Mopti", "", "", "", "", "", ""].join("\t")}\n`, /alternate names/],
    ["codes alone", "ML.04\tMopti\tMopti\t2453347\n", /only gives areas their names.*together with/],
    ["a broken zip", "PK\u0003\u0004 and no more", /damaged, or was not downloaded whole/],
  ])("refuses %s, says why, and leaves no file", async (name, text, message) => {
    const path = join(folder, `${name}.txt`);
    await writeFile(path, text, "latin1");
    await expect(load([path])).rejects.toThrow(message);
    expect(await readdir(places).catch(() => [])).toEqual([]);
  });

  it("refuses a zip that is cut or holds no dump", async () => {
    const path = await zipOf("cut.zip", { "ML.txt": await fixture("ML.txt") });
    await writeFile(path, (await readFile(path)).subarray(0, 300));
    await expect(load([path])).rejects.toThrow(/cut.zip is damaged, or was not downloaded whole.*Download it again/);
    await expect(load([await zipOf("other.zip", { "a.csv": Buffer.from("a,b") })])).rejects.toThrow(/holds no GeoNames dump/);
    await expect(load([await zipOf("letter.zip", { "letter.txt": Buffer.from("Dear all,\n") })])).rejects.toThrow(
      /letter.txt in letter.zip is no GeoNames dump/,
    );
  });

  it("refuses a zip whose contents are not those that were packed, and leaves what was there", async () => {
    await load(["ML.txt"]);
    const before = await readFile(join(places, "ML.places"));
    const line = (await fixture("ML.txt")).toString().split("\n")[3];
    for (const lines of [1, 5_000]) {
      const path = await zipOf("changed.zip", { "ML.txt": Buffer.from(`${line}\n`.repeat(lines)) });
      const bytes = await readFile(path);
      // The checksum in the directory at the end, which counts.
      const sum = bytes.lastIndexOf("PK\u0001\u0002", undefined, "latin1") + 16;
      bytes[sum] = (bytes[sum] as number) ^ 1;
      await writeFile(path, bytes);
      await expect(load([path])).rejects.toThrow(/ML.txt in changed.zip is damaged, or was not downloaded whole/);
      expect(await readdir(places)).toEqual(["ML.places"]);
      expect(await readFile(join(places, "ML.places"))).toEqual(before);
    }
  });

  it("leaves what was there as it was when it is interrupted, and no half file", async () => {
    await load(["ML.txt"]);
    const before = await readFile(join(places, "ML.places"));
    const line = (await fixture("ML.txt")).toString().split("\n")[3];
    await writeFile(join(folder, "long.txt"), `${line}\n`.repeat(200_000));
    const interrupt = new AbortController();
    const importing = load([join(folder, "long.txt")], { signal: interrupt.signal, onProgress: () => interrupt.abort() });
    await expect(importing).rejects.toThrow(/abort/i);
    expect(await readdir(places)).toEqual(["ML.places"]);
    expect(await readFile(join(places, "ML.places"))).toEqual(before);
  });

  it("replaces what was imported of a country, and can be undone", async () => {
    await load(["ML.txt"]);
    await load(["ML-with-bad-lines.txt"]);
    expect((await storedPlaces(places)).map(({ file }) => file?.places)).toEqual([2]);
    expect(await removePlaces(places, "ML")).toBe(true);
    expect(await removePlaces(places, "ML")).toBe(false);
    expect(await storedPlaces(places)).toEqual([]);
  });
});

describe("a report, after the import", () => {
  const report = {
    id: "r",
    published: "2024-03-05",
    text: "BAMAKO, Mali - Gunmen killed three people in Tandaruba on Sunday, police said. They fled to Kelé Waré.",
  };

  it("has its incident in the village, under the name that the report gives it", async () => {
    await load(["ML.txt"]);
    const { knowledge } = withOwnKnowledge({ places: (await storedPlaces(places)).map(({ bytes }) => bytes) });
    const { incidents, engine } = extract(report, { knowledge });
    expect(incidents[0]?.place).toMatchObject({
      name: "Tandaruba",
      country: "ML",
      adm1: "Mopti",
      latitude: 14.70123,
      precision: 1,
      sourceId: "geonames:90000003",
    });
    expect(engine.data).not.toBe(extract(report).engine.data);
  });

  it("is told of villages that could be imported too, and of no others", async () => {
    await load(["ML.txt"]);
    const { knowledge } = withOwnKnowledge({ places: (await storedPlaces(places)).map(({ bytes }) => bytes) });
    const warnings = (where: string, known = knowledge) =>
      extract(
        { ...report, text: `NIAMEY, Niger - Gunmen killed three people in ${where} in Niger on Sunday, police said.` },
        { knowledge: known },
      ).warnings;
    expect(warnings("the village of Gorandiba")).toEqual([
      "no list of places holds Gorandiba (Niger): importing NE.zip of GeoNames may place it",
    ]);
    expect(warnings("the town of Agadez")).toEqual([]);
    expect(warnings("the Gorandiba hotel")).toEqual([]);
    expect(warnings("the village of Gorandiba", withOwnKnowledge({}).knowledge)).toEqual([]);
    // Mali's villages are imported: there is no better list to name.
    const text = "BAMAKO, Mali - Gunmen killed three people in the village of Gorandiba in Mali on Sunday, police said.";
    expect(extract({ ...report, text }, { knowledge }).warnings).toEqual([]);
  });
});
