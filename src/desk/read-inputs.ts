import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import type { ColumnMap, ReadItem, ReadProblem, ReadReport } from "../formats/index.js";
import { readInput } from "../formats/read-input.js";
import { openInput, whyNot } from "./open-input.js";
import type { ReportOrigin } from "../archive/index.js";

/** Something read from an input: a report with where it came from, or what is wrong. */
export interface InputItem {
  /** The file, address or "standard input". */
  input: string;
  item: ReadProblem | (Omit<ReadReport, "origin"> & { origin?: ReportOrigin });
}

export interface ReadInputsOptions {
  /** Which column of a table is which field. */
  columns?: ColumnMap;
}

/** Reads files, folders (their files in the order of their names, hidden ones left out) and standard input ("-"), one after the other. Never throws on what they hold. */
export async function* readInputs(inputs: readonly string[], options: ReadInputsOptions = {}): AsyncGenerator<InputItem> {
  for (const input of inputs) yield* readPath(input, options, new Set());
}

/** An item with the file or address that it came from; the line is its part where the format names no other. */
function fromInput(input: string, item: ReadItem, fetchedAt?: string): InputItem {
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

async function* readFile(path: string, { columns }: ReadInputsOptions): AsyncGenerator<InputItem> {
  const input = path === "-" ? "standard input" : path;
  try {
    const { bytes } = await openInput(path);
    for await (const item of readInput(bytes, path, undefined, { columns })) yield fromInput(input, item);
  } catch (error) {
    yield problem(input, whyNot(error));
  }
}

async function* readPath(path: string, options: ReadInputsOptions, above: ReadonlySet<string>): AsyncGenerator<InputItem> {
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

const problem = (input: string, message: string): InputItem => ({ input, item: { kind: "error", message, bytes: 0 } });
