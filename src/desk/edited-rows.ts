import { Readable } from "node:stream";
import { parse } from "csv-parse";
import ExcelJS from "exceljs";
import { likelyDelimiter } from "../formats/index.js";

/** A row of an edited table: cells by their column. */
export type EditedRow = Record<string, string>;

/** No workbook that is taken back is larger: 64 MB. */
const largestWorkbook = 64 * 1024 * 1024;

/**
 * The rows of a table that was edited in a spreadsheet: CSV with commas, semicolons or tabs, as spreadsheets of different countries write it, or an
 * .xlsx workbook (its first sheet). @throws Error with what is wrong, in words
 */
export async function* editedRows(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<{ row: EditedRow; line: number }> {
  const source = (async function* () {
    yield* bytes;
  })();
  const head: Uint8Array[] = [];
  let size = 0;
  while (size < 4096 && !head.some((part) => part.includes(10))) {
    const { value, done } = await source.next();
    if (done) break;
    head.push(value);
    size += value.length;
  }
  const start = Buffer.concat(head);
  if (start.length === 0) throw new Error("the file is empty");
  const whole = (async function* () {
    yield start;
    yield* source;
  })();
  if (start[0] === 0x50 && start[1] === 0x4b) yield* rowsOfWorkbook(whole);
  else yield* rowsOfCsv(whole, likelyDelimiter(start.toString("utf8").split(/\r|\n/, 1)[0] ?? ""));
}

async function* rowsOfCsv(bytes: AsyncIterable<Uint8Array>, delimiter: string): AsyncGenerator<{ row: EditedRow; line: number }> {
  const rows = Readable.from(bytes).pipe(
    parse({
      columns: (header: string[]) => header.map((name) => name.trim()),
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 1_000_000,
      info: true,
    }),
  );
  try {
    for await (const { record, info } of rows as AsyncIterable<{ record: EditedRow; info: { lines: number } }>)
      yield { row: record, line: info.lines };
  } catch (error) {
    throw new Error(`is no CSV: ${(error as Error).message}`);
  }
}

async function* rowsOfWorkbook(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<{ row: EditedRow; line: number }> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of bytes) {
    size += part.length;
    if (size > largestWorkbook) throw new Error("is larger than 64 MB; save it as CSV");
    parts.push(part);
  }
  const book = new ExcelJS.Workbook();
  try {
    await book.xlsx.load(Buffer.concat(parts) as never);
  } catch {
    throw new Error("is no workbook that can be read; save it as CSV");
  }
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error("the workbook has no sheet");
  const header: string[] = [];
  sheet.getRow(1).eachCell((cell, at) => {
    header[at] = textOf(cell.value).trim();
  });
  for (let line = 2; line <= sheet.rowCount; line += 1) {
    const row: EditedRow = {};
    const cells = sheet.getRow(line);
    header.forEach((name, at) => {
      row[name] = textOf(cells.getCell(at).value);
    });
    if (Object.values(row).some((text) => text !== "")) yield { row, line };
  }
}

function textOf(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== "object") return String(value);
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("result" in value) return textOf(value.result as ExcelJS.CellValue);
  return "text" in value ? textOf(value.text as ExcelJS.CellValue) : "";
}
