import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { pageFor } from "../../src/cli/page.js";
import { renderLayers } from "../../src/cli/explain-command.js";
import { renderCoding } from "../../src/cli/render-coding.js";
import { explain } from "../../src/extract/explain.js";
import { extract } from "../../src/index.js";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const sample = "samples/pibor-two-tolls/report.txt";
const report = { id: sample, text: read(sample) };
const page = pageFor({}, { width: 80, color: false }, {});
/** Lines are broken where the page ends; what they say is compared. */
const flat = (text: string) => text.replace(/\s+/g, " ").trim();

it("the README shows what the program prints of a sample", () => {
  const shown = /```\n([\s\S]*?)```/.exec(read("README.md"))?.[1];
  expect(shown).toBe(renderCoding(extract(report), report, page));
});

it("the page on reading shows lines that explain prints", () => {
  const block = /prints:\n\n((?: {4}.*\n|\n)+)/.exec(read("docs/how-the-reading-works.md"))?.[1] ?? "";
  // An entry begins at the margin of its level; what is indented further goes on with it.
  const entries = block
    .split(/\n(?= {4}\S| {7}\S)/)
    .map(flat)
    .filter(Boolean);
  expect(entries.length).toBeGreaterThan(10);
  const printed = flat(renderLayers(explain(report), page));
  for (const entry of entries) expect(printed).toContain(entry);
});
