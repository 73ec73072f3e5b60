import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSamples } from "./read-samples.js";

let folder = "";
const samples: [name: string, expected: string, published: string | undefined][] = [
  ["a-given", "published 2026-03-04\nincidents 1\n", "2026-03-04"],
  ["b-in-the-text", 'published 2026-03-04 "March 4, 2026"\nincidents 1\n', undefined],
  ["c-not-known", "publisher Lake Wire\nincidents 0\n", undefined],
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "samples-"));
  for (const [name, expected] of [...samples].reverse()) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, "report.txt"), `Report ${name}`);
    await writeFile(join(folder, name, "expected.txt"), expected);
  }
});
afterAll(() => rm(folder, { recursive: true }));

describe("samples", () => {
  it("come by name, with the day of publication where the text does not tell it", async () => {
    const reports = await readSamples(folder);
    expect(reports.map(({ id, text, published }) => [id, text, published])).toEqual(
      samples.map(([name, , published]) => [name, `Report ${name}`, published]),
    );
    expect(reports.map(({ publisher }) => publisher)).toEqual([undefined, undefined, "Lake Wire"]);
  });
});
