import type { Cell, Column } from "../../codebooks/index.js";

/** A row with the point that it lies at, for maps. */
export interface Row {
  cells: Record<string, Cell>;
  /** Longitude, latitude, and how far it may lie from there, metres; undefined where no point is known. */
  point?: { longitude: number; latitude: number; radius: number };
}

export interface TableOptions {
  columns: readonly Column[];
  /** CSV: begin with a byte order mark, which Excel needs to see UTF-8. */
  bom: boolean;
  /** A row of HXL hashtags under the header. */
  hxl: boolean;
  /** For formats that name their sheet. */
  title: string;
}

/** A way of writing rows down. */
export interface TableFormat {
  name: string;
  title: string;
  /** Bytes or text, as they come; holds a few rows at a time. */
  write(rows: AsyncIterable<Row>, options: TableOptions): AsyncIterable<string | Uint8Array>;
  /** As programs name it that hand files on. */
  mediaType: string;
  /** Cannot be printed. */
  binary: boolean;
}
