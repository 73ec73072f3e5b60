import type { ReadItem, ReadProblem } from "../formats/index.js";
import { extract, type Knowledge } from "../index.js";
import type { Report, ReportCoding } from "../model/index.js";

/** What is said of reports beside their text; it fills in what they do not say themselves. */
export interface Known {
  published?: string;
  title?: string;
  publisher?: string;
}

export interface CodeReportsOptions {
  /** Also list everything that was recognised. */
  mentions?: boolean;
  known?: Known;
  /** Places and actors other than the built-in ones. */
  knowledge?: Knowledge;
}

export interface CodedReport {
  kind: "coded";
  report: Report;
  coding: ReportCoding;
  line?: number;
  bytes: number;
}

/** Codes reports as they are read, in their order; what could not be read is passed on in its place. */
export async function* codeReports(
  items: AsyncIterable<ReadItem>,
  options: CodeReportsOptions = {},
): AsyncGenerator<CodedReport | ReadProblem> {
  for await (const item of items) {
    if (item.kind !== "report") {
      yield item;
      continue;
    }
    const { line, bytes } = item;
    try {
      const { knowledge } = options;
      const report = fillIn(item.report, options.known ?? {}, knowledge);
      const given = options.known?.published;
      if (given && !item.report.published && report.published && report.published !== given) {
        yield { kind: "warning", line, bytes, message: `its own date ${report.published} counts, not ${given}` };
      }
      yield { kind: "coded", line, bytes, report, coding: extract(report, { mentions: options.mentions ?? false, knowledge }) };
    } catch (error) {
      yield { kind: "error", line, bytes, message: `could not be coded, which is a fault of Dateline: ${(error as Error).message}` };
    }
  }
}

/** A report with what is known of it where it does not say so itself; a day that its text names counts for more. */
export function fillIn(report: Report, known: Known, knowledge?: Knowledge): Report {
  const filled: Report = { ...report };
  if (known.title !== undefined) filled.title ??= known.title;
  if (known.publisher !== undefined) filled.publisher ??= known.publisher;
  if (known.published !== undefined && !report.published) filled.published = extract(report, { knowledge }).published ?? known.published;
  return filled;
}
