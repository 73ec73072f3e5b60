import type { Codebook } from "./codebook.js";
import { muc4 } from "./muc4/muc4.js";
import { rowCodebooks } from "./rows/index.js";
import { rowsOfReport } from "./rows/rows-of-report.js";

export type { Codebook } from "./codebook.js";
export * from "./rows/index.js";

/** The codebooks that there are, by name. */
export const codebookList: readonly Codebook[] = [muc4, ...rowCodebooks.map(rowsOfReport)];
