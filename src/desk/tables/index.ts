import { csv } from "./csv.js";
import { geojson } from "./geojson.js";
import { jsonl } from "./jsonl.js";
import { parquet } from "./parquet.js";
import type { TableFormat } from "./table-format.js";
import { xlsx } from "./xlsx.js";

export type { Row, TableFormat, TableOptions } from "./table-format.js";

/** The formats that tables are written in. The next one is a file and a line here. */
export const tableFormats: readonly TableFormat[] = [csv, xlsx, jsonl, parquet, geojson];
