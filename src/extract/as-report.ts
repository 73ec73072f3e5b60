import type { Report } from "../model/index.js";

const texts = ["title", "publisher", "url", "language"] as const;

/**
 * What was given as a report, as one that can be read whatever it is: JavaScript lets anything be given. What is not as it should be is left
 * out and told of: "text is not a string".
 */
export function asReport(given: unknown): { report: Report; problems: string[] } {
  if (typeof given !== "object" || given === null) return { report: { id: "", text: "" }, problems: ["the report is not an object"] };
  const fields = given as { [field in keyof Report]?: unknown };
  const problems: string[] = [];
  const report: Report = { id: "", text: "" };
  for (const field of ["id", "text"] as const) {
    const value = fields[field];
    if (typeof value === "string") report[field] = value;
    else problems.push(`${field} is not a string`);
  }
  const { published } = fields;
  if (typeof published === "string" || published === null) report.published = published;
  else if (published !== undefined) problems.push("published is not a string");
  for (const field of texts) {
    const value = fields[field];
    if (typeof value === "string") report[field] = value;
    else if (value !== undefined && value !== null) problems.push(`${field} is not a string`);
  }
  return { report, problems };
}
