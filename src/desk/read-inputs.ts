import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import type { ColumnMap, ReadItem, ReadProblem, ReadReport } from "../formats/index.js";
import { readInput } from "../formats/read-input.js";
import { openInput, whyNot } from "./open-input.js";
import type { ReportOrigin } from "../archive/index.js";
import type { Report } from "../model/index.js";
import { FetchProblem } from "./fetch/fetch-problem.js";
import type { Fetcher, Page } from "./fetch/fetcher.js";

/** Something read from an input: a report with where it came from, one that was there and is not read again, or what is wrong. */
export interface InputItem {
  /** The file, address or "standard input". */
  input: string;
  /** What it is a part of, as it was named: a folder, an address, a feed. */
  source: string;
  item: ReadProblem | (Omit<ReadReport, "origin"> & { origin?: ReportOrigin }) | { kind: "there"; id: string; bytes: number };
}

export interface ReadInputsOptions {
  /** Which column of a table is which field. */
  columns?: ColumnMap;
  /** Fetches addresses; without it they are told as problems. */
  fetcher?: Fetcher;
  /** Whether a report of this id is there already: a feed's page is then not fetched again. */
  isThere?(id: string): Promise<boolean>;
}

/**
 * Reads files, folders (their files in the order of their names, hidden ones left out), addresses and standard input ("-"), one after the other.
 * Never throws on what they hold. @throws AbortError where the fetcher is told to stop.
 */
export async function* readInputs(inputs: readonly string[], options: ReadInputsOptions = {}): AsyncGenerator<InputItem> {
  for (const source of inputs)
    for await (const item of isAddress(source) ? readAddress(source, options) : readPath(source, options, new Set()))
      yield { ...item, source: source === "-" ? "standard input" : source };
}

/** Whether an input is the address of a page or feed, not a file. */
export function isAddress(input: string): boolean {
  return /^https?:\/\//i.test(input);
}

type FoundItem = Omit<InputItem, "source">;

async function* readAddress(address: string, options: ReadInputsOptions): AsyncGenerator<FoundItem> {
  const { fetcher } = options;
  if (!fetcher) {
    yield problem(address, "addresses are not read here; save the page and name the file");
    return;
  }
  try {
    const page = await fetcher.page(address);
    if (page !== "unchanged") yield* readPage(page, address, { ...options, fetcher });
  } catch (error) {
    if (!(error instanceof FetchProblem)) throw error;
    yield problem(address, error.message);
  }
}

/** The reports of a page that was fetched from `input`. Of a feed's items that are only summaries, their pages are fetched and read. */
export async function* readPage(
  page: Page,
  input: string,
  { fetcher, columns, isThere = async () => false }: ReadInputsOptions & { fetcher: Fetcher },
): AsyncGenerator<FoundItem> {
  const { address, charset, fetchedAt } = page;
  for await (const item of readInput([page.body], address, undefined, { columns, address, ...(charset ? { charset } : {}) })) {
    if (item.kind !== "report" || !item.summary) yield fromInput(input, item, fetchedAt);
    else if ((await isThere(item.report.url as string)) || (await isThere(item.report.id)))
      yield { input, item: { kind: "there", id: item.report.id, bytes: item.bytes } };
    else yield* fullItem(item, input, fetchedAt, fetcher);
  }
}

/** The page of a feed's item, with what the feed says of it; its summary where the page is not for programs. */
async function* fullItem(item: ReadReport, input: string, fetchedAt: string, fetcher: Fetcher): AsyncGenerator<FoundItem> {
  const { report: told, bytes } = item;
  const url = told.url as string;
  try {
    const page = await fetcher.page(url);
    if (page === "unchanged") return;
    const found: ReadItem[] = [];
    for await (const one of readInput([page.body], url, undefined, {
      address: page.address,
      ...(page.charset ? { charset: page.charset } : {}),
    }))
      found.push(one);
    const [read, ...more] = found.filter((one) => one.kind === "report");
    if (read && more.length === 0 && read.report.text.length >= told.text.length) {
      // What the page says of itself comes before what the feed says of it, but for the day: feeds know it best.
      const report = { ...told, ...read.report, id: url, url, published: told.published ?? read.report.published };
      yield fromInput(input, { ...read, report: withoutEmpty(report), bytes, origin: { ...read.origin, from: url } }, page.fetchedAt);
      return;
    }
    yield fromInput(input, item, fetchedAt);
    yield { input, item: { kind: "warning", bytes, message: `${url}: its page has no text; the feed's summary was kept` } };
  } catch (error) {
    if (!(error instanceof FetchProblem)) throw error;
    if (error.passing) yield { input, item: { kind: "error", bytes, message: `${url}: ${error.message}` } };
    else {
      yield fromInput(input, item, fetchedAt);
      yield { input, item: { kind: "warning", bytes, message: `${url}: ${error.message}; the feed's summary was kept` } };
    }
  }
}

function withoutEmpty(report: Report): Report {
  return Object.fromEntries(Object.entries(report).filter(([, value]) => value !== undefined)) as unknown as Report;
}

/** An item with the file or address that it came from; the line is its part where the format names no other. */
function fromInput(input: string, item: ReadItem, fetchedAt?: string): FoundItem {
  if (item.kind !== "report") return { input, item };
  const { line, origin } = item;
  const entry = origin?.entry ?? (line === undefined ? undefined : `line ${line}`);
  const fetched = fetchedAt ?? origin?.fetchedAt;
  return {
    input,
    item: {
      ...item,
      origin: {
        from: origin?.from ?? input,
        ...(entry === undefined ? {} : { entry }),
        ...(fetched === undefined ? {} : { fetchedAt: fetched }),
        ...(origin?.sha256 === undefined ? {} : { sha256: origin.sha256 }),
      },
    },
  };
}

async function* readFile(path: string, { columns }: ReadInputsOptions): AsyncGenerator<FoundItem> {
  const input = path === "-" ? "standard input" : path;
  try {
    const { bytes } = await openInput(path);
    for await (const item of readInput(bytes, path, undefined, { columns })) yield fromInput(input, item);
  } catch (error) {
    yield problem(input, whyNot(error));
  }
}

async function* readPath(path: string, options: ReadInputsOptions, above: ReadonlySet<string>): AsyncGenerator<FoundItem> {
  const found = path === "-" ? undefined : await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) {
    yield* readFile(path, options);
    return;
  }
  // A link to a folder above would never end.
  const real = await realpath(path);
  if (above.has(real)) return;
  let names: string[];
  try {
    names = (await readdir(path)).filter((name) => !name.startsWith(".")).sort();
  } catch (error) {
    yield problem(path, whyNot(error));
    return;
  }
  for (const name of names) yield* readPath(join(path, name), options, new Set([...above, real]));
}

const problem = (input: string, message: string): FoundItem => ({ input, item: { kind: "error", message, bytes: 0 } });
