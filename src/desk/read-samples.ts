import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { decodeText } from "../formats/index.js";
import type { Report } from "../model/index.js";

/**
 * The sample reports in `folder`, by name: `NAME/report.txt` each. The day of publication stands in `expected.txt`
 * ("published 2026-03-04"); where a quotation follows it, the text says it too and is left to say it. So does the publisher ("publisher The Bay Post").
 */
export async function readSamples(folder: string): Promise<Report[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return Promise.all(names.map((name) => readSample(folder, name)));
}

async function readSample(folder: string, name: string): Promise<Report> {
  const { text } = decodeText(await readFile(join(folder, name, "report.txt")));
  const expected = await readFile(join(folder, name, "expected.txt"), "utf8").catch(() => "");
  const published = /^published[ \t]+(\d{4}-\d{2}-\d{2})[ \t]*$/m.exec(expected)?.[1];
  const publisher = /^publisher[ \t]+(\S.{0,200})$/m.exec(expected)?.[1]?.trim();
  return { id: name, text, ...(published ? { published } : {}), ...(publisher ? { publisher } : {}) };
}
