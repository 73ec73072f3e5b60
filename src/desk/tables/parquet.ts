import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { Column } from "../../codebooks/index.js";
import type { Row, TableFormat } from "./table-format.js";

/** Rows are written in groups of so many, so that memory does not grow with the file. */
const groupSize = 10_000;

/** Apache Parquet, for DuckDB, pandas and R: types as in the data dictionary, days as DATE. */
export const parquet: TableFormat = {
  name: "parquet",
  title: "Apache Parquet",
  mediaType: "application/vnd.apache.parquet",
  binary: true,
  async *write(rows, { columns }) {
    const bytes = new ByteWriter();
    const schema = [
      { name: "root", num_children: columns.length },
      ...columns.map(({ name, type }) => ({ name, repetition_type: "OPTIONAL" as const, ...typeOf(type) })),
    ];
    const writer = new ParquetWriter({ writer: bytes, schema });
    let group: Row[] = [];
    const put = () => {
      writer.write({
        columnData: columns.map(({ name, type }) => ({ name, data: group.map(({ cells }) => storable(cells[name] ?? null, type)) })),
        rowGroupSize: groupSize,
      });
      group = [];
    };
    for await (const row of rows) {
      group.push(row);
      if (group.length < groupSize) continue;
      put();
      yield taken(bytes);
    }
    if (group.length > 0) put();
    writer.finish();
    yield taken(bytes);
  },
};

/** Takes what was written so far out of memory. The writer goes on counting where in the file it is (`offset`). */
function taken(bytes: ByteWriter): Uint8Array {
  const piece = new Uint8Array(bytes.buffer.slice(0, bytes.index));
  bytes.index = 0;
  return piece;
}

function typeOf(type: Column["type"]) {
  if (type === "integer") return { type: "INT32" as const };
  if (type === "number") return { type: "DOUBLE" as const };
  if (type === "date") return { type: "INT32" as const, converted_type: "DATE" as const };
  return { type: "BYTE_ARRAY" as const, converted_type: "UTF8" as const };
}

function storable(value: string | number | null, type: Column["type"]): unknown {
  if (value === null || value === "") return type === "text" && value === "" ? "" : undefined;
  if (type === "date") return /^\d{4}-\d\d-\d\d$/.test(String(value)) ? new Date(`${value}T00:00:00Z`) : undefined;
  return value;
}
