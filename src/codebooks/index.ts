import type { Codebook } from "./codebook.js";
import { muc4 } from "./muc4/muc4.js";

export type { Codebook } from "./codebook.js";

/** The codebooks that there are, by name. */
export const codebookList: readonly Codebook[] = [muc4];
