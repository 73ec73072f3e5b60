import type { Report } from "../model/index.js";
import { reportDay } from "./report-day.js";

/** What a line of JSON says: a report, perhaps with something left out, or what is wrong with it. */
export type LineReading = { report: Report; warnings: string[] } | { error: string };

const optional = ["title", "publisher", "url", "language"] as const;

/** The report that a line of JSON is. Unknown keys are ignored. */
export function reportOfLine(line: string): LineReading {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { error: `not JSON: ${(error as Error).message}` };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { error: `not a JSON object but ${kindOf(value)}; a report looks like {"id": "…", "text": "…"}` };
  }
  const fields = value as Record<string, unknown>;
  const { id, text, published } = fields;
  if (id === undefined || id === null || id === "") return { error: 'no "id"' };
  if (typeof id !== "string")
    return { error: `"id" is ${kindOf(id)}${typeof id === "number" ? `; write it as a string: "${id}"` : ", not a string"}` };
  if (text === undefined || text === null) return { error: 'no "text"' };
  if (typeof text !== "string") return { error: `"text" is ${kindOf(text)}, not a string` };
  const report: Report = { id, text };
  if (published !== undefined && published !== null) {
    if (typeof published !== "string") return { error: `"published" is ${kindOf(published)}, not a date such as "2024-03-05"` };
    if (reportDay(published) === undefined)
      return {
        error: `"published" is no date: ${JSON.stringify(published.slice(0, 60))}; write it as "2024-03-05", or null where it is not known`,
      };
    report.published = published;
  }
  const warnings: string[] = [];
  for (const key of optional) {
    const field = fields[key];
    if (typeof field === "string") report[key] = field;
    else if (field !== undefined && field !== null) warnings.push(`"${key}" is ${kindOf(field)}, not a string; left out`);
  }
  return { report, warnings };
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return `a ${typeof value}`;
}
