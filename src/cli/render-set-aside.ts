import { addAll } from "../model/add-all.js";
import type { Report, ReportCoding, SetAsideReason, Span } from "../model/index.js";
import { hang, type Page } from "./page.js";
import { clipped, visible } from "./visible.js";

const reasons: Record<SetAsideReason, string> = {
  general: "told in general terms, no incident of its own",
  cumulative: "counts more than one incident",
  threat: "a threat, not an act",
  plan: "a plan, not an act",
  court: "a matter before a court",
  anniversary: "an anniversary",
  accident: "an accident, not violence",
  figurative: "a figure of speech",
  undated: "no time can be told",
  other: "no incident of the kinds that are coded",
};

const shownAtMost = 12;
const indent = " ".repeat(5);

/** What was read and not coded, by reason: the words, in brackets, in their surroundings. */
export function setAsideLines(coding: ReportCoding, report: Report, page: Page): string[] {
  const { setAside } = coding;
  if (setAside.length === 0) return [];
  const shown = setAside.slice(0, shownAtMost);
  const lines = coding.incidents.length > 0 ? [page.bold("Read, and not coded")] : [];
  for (const reason of new Set(shown.map((item) => item.reason))) {
    addAll(lines, hang(page, "   ", page.label(reasons[reason])));
    for (const { span } of shown.filter((item) => item.reason === reason))
      addAll(lines, hang(page, indent, inContext(span, report.text, page), `${indent} `));
  }
  if (setAside.length > shown.length)
    addAll(lines, hang(page, "   ", `and ${setAside.length - shown.length} more; --format jsonl lists all`));
  return [...lines, ""];
}

/** Characters of context on either side. */
const around = 24;

/** The words of a span with a few whole words on either side, dim. */
function inContext(span: Span, text: string, page: Page): string {
  const from = Math.max(0, span.start - around);
  const to = Math.min(text.length, span.end + around);
  const before = text.slice(from === 0 ? 0 : firstBlank(text, from, span.start), span.start);
  const after = text.slice(span.end, to === text.length ? to : lastBlank(text, span.end, to));
  const left = visible(before) + (isBlank(before.at(-1)) ? " " : "");
  const right = (isBlank(after[0]) ? " " : "") + visible(after);
  const opening = `${from > 0 ? "“…" : "“"}${left.trim() === "" ? "" : left}`;
  const closing = `${right.trim() === "" ? "" : right}${to < text.length ? "…”" : "”"}`;
  return `${page.dim(opening)}[${clipped(visible(span.text), 120)}]${page.dim(closing)}`;
}

const isBlank = (char: string | undefined) => char !== undefined && char.trim() === "";

function firstBlank(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && !isBlank(text[at])) at += 1;
  while (at < to && isBlank(text[at])) at += 1;
  return at;
}

function lastBlank(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && !isBlank(text[at])) at -= 1;
  return at;
}
