import { stringify } from "csv-stringify/sync";
import type { Cell } from "../../codebooks/index.js";
import { hxlTags } from "./hxl-tags.js";
import type { TableFormat } from "./table-format.js";

/** Comma-separated values by RFC 4180. No cell of text can start a formula. */
export const csv: TableFormat = {
  name: "csv",
  title: "comma-separated values",
  mediaType: "text/csv; charset=utf-8",
  binary: false,
  async *write(rows, { columns, bom, hxl }) {
    const names = columns.map(({ name }) => name);
    yield `${bom ? "\ufeff" : ""}${line(names)}`;
    if (hxl) yield line(names.map((name) => hxlTags[name] ?? ""));
    for await (const { cells } of rows) yield line(names.map((name) => safe(cells[name] ?? null)));
  },
};

const line = (cells: readonly Cell[]) => stringify([[...cells]], { record_delimiter: "\r\n" });

/**
 * Text that a spreadsheet would run as a formula gets an apostrophe before it, by OWASP's list of first characters; numbers stay numbers.
 * U+0000, which no spreadsheet reads, is left out.
 */
export function safe(cell: Cell): Cell {
  if (typeof cell !== "string") return cell;
  const text = cell.replaceAll("\u0000", "");
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}
