import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { extract } from "../index.js";
import { loadKnowledge } from "./load-knowledge.js";
import { readActorFile } from "./read-actor-file.js";

const file = (name: string) => fileURLToPath(new URL(`../../test/imports/${name}`, import.meta.url));
const read = (text: string) => readActorFile(Buffer.from(text), "mine.csv");
const header = "id,name,aliases,kind,countries,parent,from,to";

describe("a table of actors", () => {
  it("gives an entry for each line", async () => {
    const { entries, problems, warnings } = readActorFile(await readFile(file("my-groups.csv")), "my-groups.csv");
    expect(entries[0]).toEqual({
      line: 2,
      entry: {
        id: "sanga-river-front",
        name: "Sanga River Front",
        aliases: ["SRF", "Front du Fleuve Sanga"],
        kind: "armed-group",
        countries: ["ML", "BF"],
        from: 2021,
      },
    });
    expect(entries[1]?.entry).toMatchObject({ kind: "militia", countries: ["ML"], parent: "sanga-river-front" });
    expect(entries[1]?.entry.aliases).toEqual(["=Watch", "Night Watch of Tandaroba"]);
    expect(problems).toEqual([]);
    expect(warnings).toEqual(['column "notes" is not known and was not read']);
  });

  it.each<[string, string]>([
    ["semicolons, as spreadsheets of half of Europe write them", 'id;name;aliases;kind;countries\na-b;Alpha;"Beta; Gamma";militia;ML\n'],
    ["tabs", "id\tname\taliases\tkind\tcountries\na-b\tAlpha\tBeta;Gamma\tmilitia\tML\n"],
    ["a byte order mark and Windows' line ends", "\ufeffid,name,aliases,kind,countries\r\na-b,Alpha,Beta;Gamma,militia,ML\r\n"],
    ["columns in another order and case", "Kind,Countries,ID,Aliases,Name\nmilitia,ml,a-b,Beta; Gamma,Alpha\n"],
  ])("may have %s", (_, text) => {
    const [first] = read(text).entries;
    expect(first?.entry).toEqual({ id: "a-b", name: "Alpha", aliases: ["Beta", "Gamma"], kind: "militia", countries: ["ML"] });
  });

  it("counts the lines that a field in quotation marks runs over", () => {
    const { problems } = read(`${header}\n"a-b","Alpha\nBeta",,militia,ML,,,\n\nc-d,Delta,,army,ML,,,\n`);
    expect(problems).toEqual([{ line: 5, problem: expect.stringMatching(/^unknown kind "army"; there are armed-group, /) }]);
  });

  it("keeps what stands before a quotation mark that is never closed", () => {
    const { entries, problems } = read(`${header}\na-b,Alpha,,militia,ML,,,\nc-d,"Delta,,militia,ML,,,\ne-f,Eta,,militia,ML,,,\n`);
    expect(entries.map(({ entry }) => entry.id)).toEqual(["a-b"]);
    expect(problems).toEqual([{ line: 3, problem: expect.stringMatching(/quotation mark is opened and never closed/) }]);
  });

  it.each<[string, string, number]>([
    ["in a later line of a record", 'a-b,"Alpha\nBeta","Gamma,militia\nc-d,Delta\n', 3],
    ["after doubled marks and marks within a word", 'a-b,"Al""pha",6" guns,militia,ML,,,\n"c-d,Delta\n', 3],
    ["with Windows' line ends", 'a-b,Alpha,,militia,ML,,,\r\nc-d,"Delta\r\ne-f\r\n', 3],
  ])("names the line where a quotation mark is opened and never closed, %s", (_, text, line) => {
    expect(read(`${header}${text.includes("\r") ? "\r" : ""}\n${text}`).problems.at(-1)?.line).toBe(line);
  });

  it.each([
    ["", /mine.csv is empty; its first line must name the columns: id,name/],
    ["a-b,Alpha,Beta,militia,ML\n", /lacks the columns id, name, kind, countries/],
    ["id,name,kind\n", /lacks the column countries/],
    ["id,name,kind,countries,name\n", /two columns name/],
  ])("without its header is none: %j", (text, message) => {
    expect(() => read(text)).toThrow(message);
  });
});

describe("tables of actors over the built-in authority", () => {
  const data = file("none");

  it("name what is wrong by file and line, and keep the rest", async () => {
    const { errors, knowledge } = await loadKnowledge({ data, actors: [file("my-groups-with-mistakes.csv")] });
    expect(errors.map((error) => error.replace(/^.*\//, "").replace(/; there are.*|; put.*|; give.*/, ""))).toEqual([
      'my-groups-with-mistakes.csv, line 3: id "Kolo Band" is not lower-case words joined by hyphens',
      'my-groups-with-mistakes.csv, line 4: unknown kind "army"',
      'my-groups-with-mistakes.csv, line 5: bad country code "XX"',
      'my-groups-with-mistakes.csv, line 6: unknown parent "nobody"',
      'my-groups-with-mistakes.csv, line 7: name "SRF" is taken by "sanga-river-front" in the same country',
      "my-groups-with-mistakes.csv, line 8: 11 fields where the header has 8",
      'my-groups-with-mistakes.csv, line 9: bad year "soon" in the column from',
      "my-groups-with-mistakes.csv, line 10: no id",
    ]);
    expect(knowledge.actors.get("sanga-river-front")?.from).toBe(2021);
    expect(knowledge.actors.get("last-line")?.name).toBe("Last Line");
  });

  it("are used in reading reports, and named in the coding", async () => {
    const text =
      "BAMAKO, Mali, 5 March 2024 - Fighters of the Sanga River Front killed three soldiers near Mopti on Sunday, the army said.";
    const { knowledge } = await loadKnowledge({ data, actors: [file("my-groups.csv")] });
    const coding = extract({ id: "r", text }, { knowledge });
    expect(coding.incidents[0]?.participants.find(({ role }) => role === "initiator")?.actor).toBe("sanga-river-front");
    const without = extract({ id: "r", text });
    expect(without.incidents[0]?.participants.some(({ actor }) => actor === "sanga-river-front")).toBe(false);
    expect(coding.engine.data).not.toBe(without.engine.data);
  });

  it.skipIf(process.platform === "win32")("may have 64 MB and no more, also where the file has no end", async () => {
    await expect(loadKnowledge({ data, actors: ["/dev/zero"] })).rejects.toThrow(
      "/dev/zero is larger than 64 MB, too large for a table of actors",
    );
  });

  it("may refer to one another's actors", async () => {
    const both = await loadKnowledge({ data, actors: [file("my-groups.csv"), file("my-groups.csv")] });
    expect(both.errors).toHaveLength(3);
    expect(both.errors[0]).toMatch(/my-groups.csv, line 2: id "sanga-river-front" is taken/);
  });

  it("leave everything as it is where there are none", async () => {
    const { knowledge, errors, warnings } = await loadKnowledge({ data });
    expect([errors, warnings]).toEqual([[], []]);
    expect(extract({ id: "r", text: "x" }, { knowledge })).toEqual(extract({ id: "r", text: "x" }));
  });
});
