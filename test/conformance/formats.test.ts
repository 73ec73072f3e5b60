import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Format, formats, type ReadItem } from "../../src/formats/index.js";
import { readInput } from "../../src/formats/read-input.js";

const folder = new URL("./formats/", import.meta.url);

/** What a format's sample is read to: a report or a problem a line. */
function sampleOf({ name }: Format): { file: string; bytes: Buffer; expected: unknown[] } {
  const file = readdirSync(new URL(`${name}/`, folder)).find((one) => one.startsWith("sample."));
  if (!file) throw new Error(`test/conformance/formats/${name} has no sample`);
  const lines = readFileSync(new URL(`${name}/expected.jsonl`, folder), "utf8")
    .trim()
    .split("\n");
  return { file, bytes: readFileSync(new URL(`${name}/${file}`, folder)), expected: lines.map((line) => JSON.parse(line) as unknown) };
}

const cut = (bytes: Uint8Array, size: number) =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size));

async function read(bytes: Uint8Array[], file: string, format?: Format): Promise<ReadItem[]> {
  const found: ReadItem[] = [];
  for await (const item of readInput(bytes, file, format)) found.push(item);
  return found;
}

/** How far the input was read depends on how it was cut. */
const shown = (items: ReadItem[]) => items.map(({ bytes: _, ...item }) => JSON.parse(JSON.stringify(item)) as unknown);

it("every format has a sample, and every sample a format", () => {
  expect(readdirSync(folder).sort()).toEqual(formats.map(({ name }) => name).sort());
});

describe.each(formats)("$name", (format) => {
  const { file, bytes, expected } = sampleOf(format);

  it("reads its sample", async () => {
    expect(shown(await read([bytes], file, format))).toEqual(expected);
  });

  it("is known by what is in it, whatever the file is called", async () => {
    const name = `inbox/${file.replace(/\.[^.]+$/, ".bin")}`;
    const chosen = formats.find((candidate) => candidate.sniff(bytes.subarray(0, 65_536), name));
    expect(chosen?.name).toBe(format.name);
  });

  it("reads the same again, and however the bytes are cut", async () => {
    for (const size of [1, 1000]) expect(shown(await read(cut(bytes, size), file))).toEqual(expected);
  });

  it("takes any bytes, and says so where it made nothing of them", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (garbage) => {
        await read([garbage], file, format);
        await read([bytes.subarray(0, 64), garbage], file, format);
      }),
      { numRuns: 60 },
    );
  });

  it("reads what is there of a sample that was cut off", async () => {
    for (let part = 0; part < bytes.length; part += Math.ceil(bytes.length / 23)) {
      const items = await read([bytes.subarray(0, part)], file, format);
      if (part > 0) expect(items.length, `${part} bytes`).toBeGreaterThan(0);
    }
  });

  it("reads an empty input", async () => {
    await read([], file, format);
  });

  it.each(["a", "<", '"', "\0", "\n", "("])("is done in time with 10 MB of %j", async (character) => {
    const much = Buffer.alloc(10 * 1024 * 1024, character);
    const from = process.cpuUsage();
    await read(cut(much, 65_536), file, format);
    const { user, system } = process.cpuUsage(from);
    expect((user + system) / 1000).toBeLessThan(30_000);
  });
});
