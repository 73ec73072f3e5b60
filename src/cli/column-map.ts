import { InvalidArgumentError } from "commander";
import type { ColumnMap } from "../formats/index.js";

const fields = ["id", "text", "published", "title", "publisher", "url", "language"] as const;

/** What `--map text=Body,published=Day` says of a table's columns. @throws InvalidArgumentError */
export function columnMap(written: string): ColumnMap {
  const map: { [field: string]: string } = {};
  for (const pair of written.split(",")) {
    const [field = "", column = ""] = [pair.slice(0, pair.indexOf("=")).trim(), pair.slice(pair.indexOf("=") + 1).trim()];
    if (!pair.includes("=") || column === "") throw new InvalidArgumentError(`${JSON.stringify(pair)} is not FIELD=COLUMN.`);
    if (!fields.some((one) => one === field))
      throw new InvalidArgumentError(`A report has no ${JSON.stringify(field)}; there are ${fields.join(", ")}.`);
    if (map[field] !== undefined) throw new InvalidArgumentError(`${field} is given twice.`);
    map[field] = column;
  }
  return map;
}
