import type { Report } from "../model/index.js";

/** Bytes as they come in: a file, a pipe, an upload. */
export type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Where a report stands, as far as its format knows: who opens the input fills in the rest. */
export interface ReadOrigin {
  /** File or address. */
  from?: string;
  /** Part of it: a member of a zip, a record. */
  entry?: string;
  /** When it was fetched, ISO 8601 in UTC. */
  fetchedAt?: string;
  /** SHA-256 of the page, mail or file that the report was read from, hexadecimal. */
  sha256?: string;
}

/** A report that was read, and how many bytes of the input had been used up by then. */
export interface ReadReport {
  kind: "report";
  report: Report;
  /** Line of the input where it stands, from 1, in formats that have lines. */
  line?: number;
  bytes: number;
  origin?: ReadOrigin;
  /** The report is only a summary; the whole stands at its `url`. */
  summary?: boolean;
}

/** Something that is wrong with the input. An error means that a report was lost; a warning, that it was read with a doubt. */
export interface ReadProblem {
  kind: "error" | "warning";
  message: string;
  line?: number;
  bytes: number;
}

export type ReadItem = ReadReport | ReadProblem;

/** Which column of a table is which field of a report: `{ text: "Body" }`. */
export type ColumnMap = { readonly [field in keyof Report]?: string };

/** What is known of an input beside its bytes. */
export interface ReadSettings {
  /** Columns of tables; those that are not named here are known by their usual names. */
  columns?: ColumnMap;
  /** Encoding that the sender named, such as "windows-1251". */
  charset?: string;
  /** Where the bytes were fetched: links in them are relative to it, and it is the report's id. */
  address?: string;
  /** Reads what is packed inside, one level deeper, in whatever format it has. */
  inside?(bytes: Bytes, name: string, settings?: ReadSettings): AsyncIterable<ReadItem>;
}

/** A way in which reports are written down. */
export interface Format {
  name: string;
  title: string;
  /** Whether bytes that begin so are of this format. `head` may end anywhere; the name of the file is a hint. */
  sniff(head: Uint8Array, fileName: string, settings?: ReadSettings): boolean;
  /** The reports in `bytes`. Never throws on any bytes: what cannot be read is told in its place. */
  read(bytes: Bytes, fileName: string, settings?: ReadSettings): AsyncIterable<ReadItem>;
}

/** No report, and no line of a batch, may be larger: 64 MB. */
export const largestReport = 64 * 1024 * 1024;
