import { collect } from "./collect.js";
import { decodeAs } from "./decode-as.js";
import { decodeText } from "./decode-text.js";
import { type Format, largestReport } from "./format.js";

/** One report: all of it is the text, the file's name its id. */
export const text: Format = {
  name: "text",
  title: "plain text, one report a file",

  sniff() {
    return true;
  },

  async *read(input, fileName, settings = {}) {
    const { body, bytes, sha256 } = await collect(input, largestReport);
    if (!body) {
      yield {
        kind: "error",
        bytes,
        message: "larger than 64 MB, too large for one report; a file of many reports must be JSON Lines (see --input)",
      };
      return;
    }
    const decoded = settings.charset ? decodeAs(body, settings.charset) : decodeText(body);
    if (/^\s*[[{]/.test(decoded.text.slice(0, 1000)) && /[\]}]\s*$/.test(decoded.text.slice(-1000))) {
      yield {
        kind: "warning",
        bytes,
        message: "looks like JSON and was read as the text of one report; a batch has one JSON object on each line",
      };
    }
    if (decoded.warning) yield { kind: "warning", bytes, message: decoded.warning };
    yield { kind: "report", bytes, report: { id: fileName, text: decoded.text }, origin: { sha256 } };
  },
};
