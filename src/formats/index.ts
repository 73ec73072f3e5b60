import { csv } from "./csv.js";
import { eml } from "./eml.js";
import { feed } from "./feed.js";
import type { Format } from "./format.js";
import { gzip } from "./gzip.js";
import { html } from "./html.js";
import { jsonl } from "./jsonl.js";
import { pdf } from "./pdf.js";
import { text } from "./text.js";
import { warc } from "./warc.js";
import { zip } from "./zip.js";

export * from "./format.js";
export { decodeText } from "./decode-text.js";
export { feedsOfPage } from "./feeds-of-page.js";
export { likelyDelimiter } from "./table-columns.js";
export { reportDay } from "./report-day.js";

/** The formats that reports come in, in the order in which they are tried; plain text fits everything and is last. */
export const formats: readonly Format[] = [gzip, zip, pdf, warc, feed, html, jsonl, eml, csv, text];
