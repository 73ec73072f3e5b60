import { decodeText } from "./decode-text.js";
import type { Format } from "./format.js";
import { readLines } from "./read-lines.js";
import { reportOfLine } from "./report-of-line.js";
import { SeenIds } from "./seen-ids.js";

/** One JSON object a line, each a report: `id` and `text`, and what else is known. Blank lines are skipped. */
export const jsonl: Format = {
  name: "jsonl",
  title: "JSON Lines, a report a line",

  sniff(head, fileName) {
    if (/\.(?:jsonl|ndjson)$/i.test(fileName)) return true;
    const { text } = decodeText(head);
    const line = /\S[^\n]*/.exec(text)?.[0] ?? "";
    return /^\{\s*"/.test(line) && /"(?:text|id)"\s*:/.test(line);
  },

  async *read(input) {
    const seen = new SeenIds();
    for await (const { number: line, bytes: kept, end: bytes } of readLines(input)) {
      if (kept === null) {
        yield { kind: "error", line, bytes, message: "longer than 64 MB" };
        continue;
      }
      const { text, warning } = decodeText(kept);
      if (text.trim() === "") continue;
      const reading = reportOfLine(text);
      if ("error" in reading) {
        yield { kind: "error", line, bytes, message: reading.error };
        continue;
      }
      const before = seen.lineOrAdd(reading.report.id, line);
      if (before !== undefined) {
        yield {
          kind: "error",
          line,
          bytes,
          message: `the id ${JSON.stringify(reading.report.id.slice(0, 80))} was already on line ${before}`,
        };
        continue;
      }
      if (warning) yield { kind: "warning", line, bytes, message: warning };
      for (const message of reading.warnings) yield { kind: "warning", line, bytes, message };
      yield { kind: "report", line, bytes, report: reading.report };
    }
  },
};
