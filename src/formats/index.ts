import type { Format } from "./format.js";
import { jsonl } from "./jsonl.js";
import { text } from "./text.js";

export * from "./format.js";
export { decodeText } from "./decode-text.js";
export { reportDay } from "./report-day.js";

/** The formats that reports come in, in the order in which they are tried; plain text fits everything and is last. */
export const formats: readonly Format[] = [jsonl, text];
