import { parse } from "csv-parse/sync";
import excel from "exceljs";
import { parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import type { Column } from "../../codebooks/index.js";
import { type Row, tableFormats } from "./index.js";

const columns: Column[] = [
  { name: "id", type: "text", description: "an id" },
  { name: "first_day", type: "date", description: "a day" },
  { name: "killed_best", type: "integer", description: "a figure" },
  { name: "latitude", type: "number", description: "degrees" },
];
const rows: Row[] = [
  {
    cells: { id: "e1", first_day: "2026-05-05", killed_best: 12, latitude: 3.11 },
    point: { longitude: 43.65, latitude: 3.11, radius: 1000 },
  },
  { cells: { id: '=HYPERLINK("http://x")', first_day: null, killed_best: null, latitude: null } },
  { cells: { id: "Ségou, “north”\n\u0000-1", first_day: null, killed_best: -9, latitude: -1.5 } },
];

async function* all(list: readonly Row[]): AsyncGenerator<Row> {
  yield* list;
}

async function written(name: string, options: { bom?: boolean; hxl?: boolean } = {}): Promise<Buffer> {
  const format = tableFormats.find((one) => one.name === name);
  const parts: Buffer[] = [];
  if (format)
    for await (const chunk of format.write(all(rows), { columns, bom: false, hxl: false, title: "events", ...options }))
      parts.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(parts);
}

describe("tables, read by readers of their kind", () => {
  it("CSV: no cell can start a formula, numbers stay numbers", async () => {
    const read = parse(await written("csv"), { columns: true }) as Record<string, string>[];
    expect(read).toEqual([
      { id: "e1", first_day: "2026-05-05", killed_best: "12", latitude: "3.11" },
      { id: `'=HYPERLINK("http://x")`, first_day: "", killed_best: "", latitude: "" },
      { id: "Ségou, “north”\n-1", first_day: "", killed_best: "-9", latitude: "-1.5" },
    ]);
  });

  it("CSV: a byte order mark and a row of HXL hashtags, where they are asked for", async () => {
    const text = (await written("csv", { bom: true, hxl: true })).toString();
    expect(text.split("\r\n").slice(0, 2)).toEqual([
      "\ufeffid,first_day,killed_best,latitude",
      "#event+id,#date+start,#affected+killed,#geo+lat",
    ]);
  });

  it("Excel: text is text, days are days, figures are figures, and a sheet says what the columns are", async () => {
    const workbook = new excel.Workbook();
    await workbook.xlsx.load((await written("xlsx")) as never);
    const sheet = workbook.getWorksheet("events");
    expect(sheet?.getRow(2).values).toEqual([undefined, "e1", new Date("2026-05-05T00:00:00Z"), 12, 3.11]);
    expect(sheet?.getCell("A3").value).toBe('=HYPERLINK("http://x")');
    expect(sheet?.getCell("A3").type).toBe(excel.ValueType.String);
    expect(workbook.getWorksheet("columns")?.getRow(4).values).toEqual([undefined, "killed_best", "integer", "a figure"]);
  });

  it("JSON Lines: an object a row", async () => {
    const read = (await written("jsonl"))
      .toString()
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown);
    expect(read).toEqual(rows.map(({ cells }) => cells));
  });

  it("Parquet: types as the dictionary says", async () => {
    const bytes = await written("parquet");
    const read = await parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer });
    expect(read[0]).toEqual({ id: "e1", first_day: new Date("2026-05-05T00:00:00Z"), killed_best: 12, latitude: 3.11 });
    expect(read[1]).toMatchObject({ killed_best: null, latitude: null });
  });

  it("Parquet: a long table leaves memory piece by piece, and is one file", async () => {
    const format = tableFormats.find((one) => one.name === "parquet");
    const count = 25_000;
    async function* many(): AsyncGenerator<Row> {
      for (let i = 0; i < count; i += 1) yield { cells: { id: `e${i}`, first_day: "2026-05-05", killed_best: i, latitude: i / 1000 } };
    }
    const pieces: Uint8Array[] = [];
    for await (const piece of format?.write(many(), { columns, bom: false, hxl: false, title: "events" }) ?? [])
      pieces.push(piece as Uint8Array);
    expect(pieces.length).toBe(3);
    const bytes = Buffer.concat(pieces);
    const read = await parquetReadObjects({ file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer });
    expect(read.length).toBe(count);
    expect(read[19_999]).toMatchObject({ id: "e19999", killed_best: 19_999, latitude: 19.999 });
    expect(read[24_999]).toMatchObject({ id: "e24999", killed_best: 24_999 });
  });

  it("GeoJSON: longitude first, how far the event may lie from its point, and no point where none is known", async () => {
    const read = JSON.parse((await written("geojson")).toString()) as {
      features: { geometry: unknown; properties: Record<string, unknown> }[];
    };
    expect(read.features[0]?.geometry).toEqual({ type: "Point", coordinates: [43.65, 3.11] });
    expect(read.features[0]?.properties.radius_m).toBe(1000);
    expect(read.features[1]?.geometry).toBeNull();
  });

  it.each(tableFormats.map(({ name }) => name))("%s: without a row it is still a table", async (name) => {
    const format = tableFormats.find((one) => one.name === name);
    let size = 0;
    if (format) for await (const chunk of format.write(all([]), { columns, bom: false, hxl: false, title: "events" })) size += chunk.length;
    if (name !== "jsonl") expect(size).toBeGreaterThan(0);
  });
});
