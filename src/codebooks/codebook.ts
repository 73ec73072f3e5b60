import type { Report, ReportCoding } from "../model/index.js";

/** A way of writing incidents down that others have settled: their fields, their rules of what to count. */
export interface Codebook {
  name: string;
  title: string;
  /** Whether it reads everything that was recognised in a report, not only the incidents. */
  needsMentions?: boolean;
  /** What the codebook makes of a coding, written as one line of JSON; undefined where it has nothing to say. */
  lineOf(coding: ReportCoding, report: Report): unknown;
}
