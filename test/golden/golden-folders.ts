import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Report } from "../../src/model/index.js";
import type { ExpectedReport } from "./expected-report.js";
import { misquotes, readExpected } from "./read-expected.js";

const repository = fileURLToPath(new URL("../../", import.meta.url));

/** A golden report as it lies in its folder. `faults` are errors of the golden report itself. */
export interface GoldenReport {
  slug: string;
  folder: "test/golden" | "samples";
  text: string;
  /** What the engine is given: the publication day only where the text does not tell it. */
  report: Report;
  expected: ExpectedReport;
  faults: string[];
}

/** All golden reports, those of `samples` included, in the order of their names. */
export function goldenReports(): GoldenReport[] {
  return (["samples", "test/golden"] as const).flatMap((folder) =>
    readdirSync(join(repository, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort()
      .map((slug) => readGoldenReport(folder, slug)),
  );
}

function readGoldenReport(folder: GoldenReport["folder"], slug: string): GoldenReport {
  const read = (name: string) => {
    const path = join(repository, folder, slug, name);
    return existsSync(path) ? readFileSync(path, "utf8") : undefined;
  };
  const text = read("report.txt");
  const expectedText = read("expected.txt");
  const { expected, faults } = readExpected(expectedText ?? "");
  if (text === undefined) faults.unshift("report.txt is missing");
  else faults.push(...misquotes(expected, text));
  if (expectedText === undefined) faults.unshift("expected.txt is missing");
  const { published, publisher } = expected;
  const report: Report = { id: slug, text: text ?? "" };
  if (published && !published.told) report.published = published.day;
  if (publisher) report.publisher = publisher;
  return { slug, folder, text: text ?? "", report, expected, faults };
}
