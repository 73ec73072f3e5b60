import type { Report } from "../model/index.js";
import type { TextDocument } from "./text-document.js";

/** Stage 1: what is headline, dateline, boilerplate, body, quotation; truecased, in sentences and tokens. Never throws. */
export function readText(_report: Report): TextDocument {
  throw new Error("being written");
}
