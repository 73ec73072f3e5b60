import type { Codebook } from "./codebook.js";

export type { Codebook } from "./codebook.js";

/** The codebooks that there are, by name. */
export const codebookList: readonly Codebook[] = [];
