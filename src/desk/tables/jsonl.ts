import type { TableFormat } from "./table-format.js";

/** JSON Lines: an object a row, its keys in the columns' order. */
export const jsonl: TableFormat = {
  name: "jsonl",
  title: "JSON Lines, an object a row",
  mediaType: "application/jsonl",
  binary: false,
  async *write(rows, { columns }) {
    for await (const { cells } of rows)
      yield `${JSON.stringify(Object.fromEntries(columns.map(({ name }) => [name, cells[name] ?? null])))}\n`;
  },
};
