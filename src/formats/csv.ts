import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Info, parse, type CsvError } from "csv-parse";
import type { Report } from "../model/index.js";
import { asUtf8 } from "./as-utf8.js";
import { decodeText } from "./decode-text.js";
import { type Bytes, type ColumnMap, type Format, largestReport, type ReadItem } from "./format.js";
import { publishedOf } from "./published-of.js";
import { SeenIds } from "./seen-ids.js";
import { columnsOf, delimiterOf, likelyDelimiter } from "./table-columns.js";

/** A table with a header, a report a row. */
export const csv: Format = {
  name: "csv",
  title: "CSV with a header, a report a row",

  sniff(head, fileName, { columns } = {}) {
    if (/\.(?:csv|tsv)$/i.test(fileName)) return true;
    const header = firstLine(head);
    const delimiter = delimiterOf(header, columns);
    return delimiter !== undefined && columnsOf(header.split(delimiter).map(unquoted), columns).at.text !== undefined;
  },

  async *read(input, fileName, { columns } = {}) {
    const source = asUtf8(input);
    const head: Uint8Array[] = [];
    while (Buffer.concat(head).length < 65_536 && !Buffer.concat(head).includes(10)) {
      const { value, done } = await source.next();
      if (done) break;
      head.push(value);
    }
    const header = firstLine(Buffer.concat(head));
    const delimiter = delimiterOf(header, columns) ?? likelyDelimiter(header);
    yield* readRows(followedBy(head, source), fileName, delimiter, columns);
  },
};

async function* readRows(bytes: Bytes, fileName: string, delimiter: string, map: ColumnMap | undefined): AsyncGenerator<ReadItem> {
  // Fields come as the bytes that they are, so that each is decoded by itself.
  const parser = parse({
    delimiter,
    encoding: "latin1",
    info: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: largestReport,
  });
  const feeding = pipeline(Readable.from(bytes), parser).catch(() => undefined);
  const seen = new SeenIds();
  let header: ReturnType<typeof columnsOf> | undefined;
  let line = 1;
  let rows = 0;
  let used = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      // The parser says where a row ends.
      const inside = record.reduce((count, cell) => count + cell.split(/\r\n|\n|\r/).length - 1, 0);
      const at = { line: info.lines - inside, bytes: info.bytes };
      line = info.lines + 1;
      rows += 1;
      used = info.bytes;
      if (record.every((cell) => cell.trim() === "")) continue;
      const cells = record.map((cell) => decodeText(Buffer.from(cell, "latin1")));
      if (header) {
        yield* readRow(
          cells.map(({ text }) => text),
          header.at,
          { ...at, fileName, seen, doubt: cells.find(({ warning }) => warning)?.warning },
        );
        continue;
      }
      header = columnsOf(
        cells.map(({ text }) => text),
        map,
      );
      if (header.problem !== undefined) {
        yield { kind: "error", ...at, message: header.problem };
        return;
      }
    }
    if (rows < 2) yield { kind: "warning", line: 1, bytes: used, message: header ? "a table with a header and no rows" : "an empty table" };
  } catch (error) {
    yield { kind: "error", line, bytes: used, message: inWords(error as CsvError) };
  } finally {
    parser.destroy();
    await feeding;
  }
}

interface Row {
  line: number;
  bytes: number;
  fileName: string;
  seen: SeenIds;
  doubt: string | undefined;
}

function* readRow(cells: readonly string[], at: ColumnMapAt, { line, bytes, fileName, seen, doubt }: Row): Generator<ReadItem> {
  const cell = (field: keyof Report) => {
    const value = at[field] === undefined ? undefined : cells[at[field]];
    return value === undefined || value.trim() === "" ? undefined : value;
  };
  const text = cell("text");
  if (text === undefined) {
    yield { kind: "error", line, bytes, message: "no text in this row" };
    return;
  }
  const url = cell("url")?.trim();
  const report: Report = { id: cell("id")?.trim() ?? url ?? `${fileName}, line ${line}`, text };
  const before = seen.lineOrAdd(report.id, line);
  if (before !== undefined) {
    yield { kind: "error", line, bytes, message: `the id ${JSON.stringify(report.id.slice(0, 80))} was already on line ${before}` };
    return;
  }
  if (doubt) yield { kind: "warning", line, bytes, message: doubt };
  const written = cell("published");
  const published = publishedOf(written);
  if (published) report.published = published;
  else if (written !== undefined) {
    const message = `${JSON.stringify(written.slice(0, 60))} is no date that can only mean one day; write it as "2024-03-05". Left out`;
    yield { kind: "warning", line, bytes, message };
  }
  for (const field of ["title", "publisher", "language"] as const) {
    const value = cell(field);
    if (value !== undefined) report[field] = value.trim();
  }
  if (url !== undefined) report.url = url;
  yield { kind: "report", line, bytes, report };
}

type ColumnMapAt = ReturnType<typeof columnsOf>["at"];

function inWords({ code, message }: CsvError): string {
  if (code === "CSV_QUOTE_NOT_CLOSED") return "a quotation mark is opened in this row and never closed; nothing from here on was read";
  if (code === "CSV_MAX_RECORD_SIZE") return "a row longer than 64 MB (is a quotation mark left open?); nothing from here on was read";
  return `${message}; nothing from here on was read`;
}

const firstLine = (head: Uint8Array) => /[^\r\n]*/.exec(decodeText(head).text.replace(/^\ufeff?\s*/, ""))?.[0] ?? "";
const unquoted = (cell: string) => cell.trim().replace(/^"|"$/g, "");

async function* followedBy(head: readonly Uint8Array[], rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head;
  yield* rest;
}
