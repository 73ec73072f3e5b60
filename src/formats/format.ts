import type { Report } from "../model/index.js";

/** Bytes as they come in: a file, a pipe, an upload. */
export type Bytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** A report that was read, and how many bytes of the input had been used up by then. */
export interface ReadReport {
  kind: "report";
  report: Report;
  /** Line of the input where it stands, from 1, in formats that have lines. */
  line?: number;
  bytes: number;
}

/** Something that is wrong with the input. An error means that a report was lost; a warning, that it was read with a doubt. */
export interface ReadProblem {
  kind: "error" | "warning";
  message: string;
  line?: number;
  bytes: number;
}

export type ReadItem = ReadReport | ReadProblem;

/** A way in which reports are written down. */
export interface Format {
  name: string;
  title: string;
  /** Whether bytes that begin so are of this format. `head` may end anywhere. */
  sniff(head: Uint8Array, fileName: string): boolean;
  /** The reports in `bytes`. Never throws on any bytes: what cannot be read is told in its place. */
  read(bytes: Bytes, fileName: string): AsyncIterable<ReadItem>;
}

/** No report, and no line of a batch, may be larger: 64 MB. */
export const largestReport = 64 * 1024 * 1024;
