import { acled } from "./acled.js";
import { datelineRows } from "./dateline.js";
import { gtd } from "./gtd.js";
import type { RowCodebook } from "./row-codebook.js";
import { ucdpGed } from "./ucdp-ged.js";

export {
  type Cell,
  type CodedCell,
  type Column,
  type Inclusion,
  type Occurrence,
  type RowCodebook,
  rowOf,
  type Setting,
  type ToldBy,
} from "./row-codebook.js";

/** Codebooks that write a row an incident or event, by name. The next one is a file and a line here. */
export const rowCodebooks: readonly RowCodebook[] = [ucdpGed, acled, gtd];

export { datelineRows };

/** Those, and before them Dateline's own columns. */
export const everyRowCodebook: readonly RowCodebook[] = [datelineRows, ...rowCodebooks];
