import { createWriteStream } from "node:fs";
import { lstat, open, rename, rm, stat as fileStat, writeFile } from "node:fs/promises";
import { once } from "node:events";
import { allEvents, newestReports, type Archive, type EventFilter } from "../archive/index.js";
import type { CodedCell, RowCodebook, ToldBy } from "../codebooks/index.js";
import type { Event, Span } from "../model/index.js";
import { reviewable } from "./import-review.js";
import type { Row, TableFormat, TableOptions } from "./tables/index.js";

export interface ExportOptions extends Omit<TableOptions, "columns"> {
  codebook: RowCodebook;
  format: TableFormat;
  filter: EventFilter;
  /** Events that the codebook leaves out, and why, in place of the rows. */
  leftOut: boolean;
  /** A last column that says by which rule a row is in. */
  why: boolean;
  /** Last columns for a person's reason and for what the row was, so that an edited export can come back. */
  forReview: boolean;
  /** Called for every event, with how many rows there are so far. */
  onProgress?(events: number, rows: number): void;
  /** Where every cell's words go, a line of JSON each. */
  onEvidence?(line: EvidenceLine): Promise<void>;
}

/** What a cell was made of. */
export interface EvidenceLine {
  id: string;
  column: string;
  value: CodedCell["value"];
  rule: string | null;
  claims: { about: string; low: number | null; best: number | null; high: number | null; whom: string; source: string; report: string }[];
  quotes: { report: string; publisher: string | null; published: string | null; start: number; end: number; text: string }[];
}

/** How far an event may lie from its point, metres, by where_prec: a choice of Dateline, for drawing. */
const radii: Record<number, number> = { 1: 1_000, 2: 10_000, 3: 30_000, 4: 100_000, 5: 100_000, 6: 400_000, 7: 200_000 };

const leftOutColumns = [
  { name: "id", type: "text", description: "Dateline's id of the event" },
  { name: "headline", type: "text", description: "what, who, where, when" },
  { name: "why", type: "text", description: "the rule that leaves it out" },
] as const;

const reviewColumns = [
  { name: "why", type: "text", description: "for the reason of what is changed in this row" },
  { name: "was", type: "text", description: "what the row was when it was written; not to be changed" },
] as const;

/** The columns that an export has. */
export function columnsOf({
  codebook,
  leftOut,
  why,
  forReview,
}: Pick<ExportOptions, "codebook" | "leftOut" | "why" | "forReview">): TableOptions["columns"] {
  if (leftOut) return leftOutColumns;
  if (forReview) return [...codebook.columns, ...reviewColumns];
  return why ? [...codebook.columns, { name: "why", type: "text", description: "the rule by which it has a row" }] : codebook.columns;
}

/** The events that fit a filter as rows of a codebook, written in a format; holds a page of events at a time. */
export function exportEvents(archive: Archive, options: ExportOptions): AsyncIterable<string | Uint8Array> {
  return options.format.write(rowsOf(archive, options), {
    columns: columnsOf(options),
    bom: options.bom,
    hxl: options.hxl,
    title: options.title,
  });
}

async function* rowsOf(
  archive: Archive,
  { codebook, filter, leftOut, why, forReview, onProgress, onEvidence }: ExportOptions,
): AsyncGenerator<Row> {
  let events = 0;
  let rows = 0;
  for await (const page of pages(allEvents(archive, filter), 100)) {
    const ids = [...new Set(page.flatMap(({ members }) => members.map(({ report }) => report)))];
    const kept = new Map((await archive.read((db) => newestReports(db, ids))).map(({ report }) => [report.id, report]));
    for (const event of page) {
      events += 1;
      const { in: included, rule } = codebook.include(event);
      if (included !== leftOut) rows += 1;
      onProgress?.(events, rows);
      if (included === leftOut) continue;
      if (leftOut) {
        yield { cells: { id: event.id, headline: event.headline, why: rule } };
        continue;
      }
      const reports: ToldBy[] = [...new Set(event.members.map(({ report }) => report))].map((id) => kept.get(id) ?? { id });
      const coded = codebook.cells(event, reports);
      const cells = Object.fromEntries(codebook.columns.map(({ name }) => [name, coded[name]?.value ?? null]));
      if (onEvidence)
        for (const { name } of codebook.columns)
          if (coded[name]) await onEvidence(evidenceLine(event, name, coded[name], new Map(reports.map((one) => [one.id, one]))));
      const more: Record<string, string> = forReview ? { why: "", was: JSON.stringify(reviewable(event)) } : why ? { why: rule } : {};
      yield { cells: { ...cells, ...more }, ...pointOf(event) };
    }
  }
}

async function* pages<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let page: T[] = [];
  for await (const item of items) {
    page.push(item);
    if (page.length === size) {
      yield page;
      page = [];
    }
  }
  if (page.length > 0) yield page;
}

function pointOf({ place }: Event): Pick<Row, "point"> {
  if (place?.latitude === undefined || place.longitude === undefined) return {};
  return { point: { longitude: place.longitude, latitude: place.latitude, radius: radii[place.precision] ?? 100_000 } };
}

function evidenceLine(event: Event, column: string, cell: CodedCell, reports: ReadonlyMap<string, ToldBy>): EvidenceLine {
  const claims = (cell.claims ?? []).flatMap((at) => event.claims[at] ?? []);
  const spans = [...(cell.evidence ?? []), ...claims.flatMap(({ evidence }) => evidence)] as (Span & { report?: string })[];
  return {
    id: event.id,
    column,
    value: cell.value,
    rule: cell.rule || null,
    claims: claims.map(({ about, low, best, high, whom, source, report }) => ({
      about,
      low,
      best,
      high,
      whom,
      source: source.name ?? source.kind,
      report,
    })),
    quotes: spans.map(({ report = "", start, end, text }) => ({
      report,
      publisher: reports.get(report)?.publisher ?? null,
      published: reports.get(report)?.published ?? null,
      start,
      end,
      text,
    })),
  };
}

/** A file that an export must not take the place of; the message says which and what to do. */
export class NotToBeReplaced extends Error {
  override name = "NotToBeReplaced";
}

/** What a SQLite file, and so an archive, begins with. */
const archiveMark = "SQLite format 3\u0000";

/** Refuses to put an export in the place of an archive, a folder or a device. @throws NotToBeReplaced */
export async function checkReplaceable(path: string): Promise<void> {
  const stat = await lstat(path).catch(() => undefined);
  if (!stat) return;
  if (stat.isDirectory()) throw new NotToBeReplaced(`${path} is a folder. Name a file in it.`);
  const real = stat.isSymbolicLink() ? await fileStat(path).catch(() => undefined) : stat;
  if (real && !real.isFile()) throw new NotToBeReplaced(`${path} is no ordinary file. Leave --out away to write to standard output.`);
  if (!real) return;
  const file = await open(path, "r");
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
    if (buffer.toString("latin1", 0, bytesRead) === archiveMark)
      throw new NotToBeReplaced(`${path} is an archive, and is not written over. Name another file.`);
  } finally {
    await file.close();
  }
}

/** Writes an export into a file, under a name of its own until it is whole: an interrupted one leaves nothing under the final name. */
export async function exportToFile(path: string, chunks: AsyncIterable<string | Uint8Array>): Promise<void> {
  await checkReplaceable(path);
  const unfinished = `${path}.unfinished-${process.pid}`;
  const out = createWriteStream(unfinished);
  const failed = new Promise<never>((_, reject) => out.once("error", reject));
  failed.catch(() => undefined);
  try {
    for await (const chunk of chunks) if (!out.write(chunk)) await Promise.race([once(out, "drain"), failed]);
    await Promise.race([new Promise<void>((resolve) => out.end(resolve)), failed]);
    await rename(unfinished, path);
  } catch (error) {
    out.destroy();
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** The side-car of an export: what made it, so that its columns can be the codebook's own. */
export async function writeMeta(path: string, meta: unknown): Promise<void> {
  await writeFile(`${path}.meta.json`, `${JSON.stringify(meta, null, 2)}\n`);
}
