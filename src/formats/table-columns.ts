import type { Report } from "../model/index.js";
import type { ColumnMap } from "./format.js";

/** Names that columns usually have, letters and digits only, the likeliest first. */
const usualNames: Readonly<Record<keyof Report, readonly string[]>> = {
  id: ["id", "reportid", "documentid", "docid", "articleid", "guid", "uid"],
  text: ["text", "body", "content", "fulltext", "articletext", "articlebody", "maintext", "article", "story"],
  published: [
    "published",
    "date",
    "publishedat",
    "publicationdate",
    "publishdate",
    "pubdate",
    "datepublished",
    "publishedon",
    "publishedate",
  ],
  title: ["title", "headline"],
  publisher: ["publisher", "source", "outlet", "publication", "newspaper", "sitename", "sourcename"],
  url: ["url", "link", "sourceurl", "weburl"],
  language: ["language", "lang"],
};

const fields = Object.keys(usualNames) as (keyof Report)[];

/** Which column each field is in, counted from 0; `problem` where there is none for the text, or none of a name that was given. */
export function columnsOf(header: readonly string[], map: ColumnMap = {}): { at: { [field in keyof Report]?: number }; problem?: string } {
  const plain = header.map(plainName);
  const at: { [field in keyof Report]?: number } = {};
  const there = `the columns are ${header
    .map((name) => JSON.stringify(name.trim().slice(0, 40)))
    .slice(0, 30)
    .join(", ")}`;
  for (const field of fields) {
    const given = map[field];
    const names = given === undefined ? usualNames[field] : [plainName(given)];
    const column = names.map((name) => plain.indexOf(name)).find((index) => index !== -1);
    if (column !== undefined) at[field] = column;
    else if (given !== undefined) return { at, problem: `no column ${JSON.stringify(given)}; ${there}` };
  }
  return at.text === undefined ? { at, problem: `no column for the text; ${there}. Say which: --map text=COLUMN` } : { at };
}

/** The mark between the columns of a header line; undefined where it is no header. */
export function delimiterOf(header: string, map: ColumnMap = {}): string | undefined {
  const names = new Set([...Object.values(usualNames).flat(), ...Object.values(map).map((name) => plainName(name ?? ""))]);
  let best: string | undefined;
  let most = 1;
  for (const delimiter of [",", ";", "\t", "|"]) {
    const known = header.split(delimiter).filter((cell) => names.has(plainName(cell))).length;
    if (known > most) [best, most] = [delimiter, known];
  }
  return best;
}

/** The mark that a line has most of, for a header of names that are not known. */
export function likelyDelimiter(header: string): string {
  const count = (mark: string) => header.split(mark).length;
  return ["\t", ";", "|"].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ",");
}

const plainName = (name: string) =>
  name
    .toLowerCase()
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}]+/gu, "");
