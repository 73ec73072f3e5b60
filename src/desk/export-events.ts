import { allEvents, newestReports, type Archive, type EventFilter } from "../archive/index.js";
import type { CodedCell, RowCodebook, ToldBy } from "../codebooks/index.js";
import type { Event, Span } from "../model/index.js";
import { reportIds, toldBy } from "./event-whole.js";
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
    const ids = [...new Set(page.flatMap(reportIds))];
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
      const reports = toldBy(event, kept);
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
