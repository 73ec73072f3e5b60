import type { Report, ReportCoding } from "../model/index.js";

/** A way of writing incidents down that others have settled: their fields, their rules of what to count. */
export interface Codebook {
  name: string;
  title: string;
  /** Whether it reads everything that was recognised in a report, not only the incidents. */
  needsMentions?: boolean;
  /** What the codebook makes of a coding: lines of JSON; none where it has nothing to say. */
  linesOf(coding: ReportCoding, report: Report): readonly unknown[];
}
