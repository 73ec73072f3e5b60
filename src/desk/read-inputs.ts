import { createReadStream, fstatSync } from "node:fs";
import { lstat, open, readdir, realpath } from "node:fs/promises";
import { join } from "node:path";
import type { ColumnMap, ReadItem, ReadProblem, ReadReport } from "../formats/index.js";
import { readInput } from "../formats/read-input.js";
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
  for (const input of inputs) {
    if (input === "-") yield* readStandardInput(options);
    else yield* readPath(input, options, new Set());
  }
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

async function* readStandardInput({ columns }: ReadInputsOptions): AsyncGenerator<InputItem> {
  const input = "standard input";
  if (fstatSync(0).isDirectory()) {
    yield problem(input, "is a folder; name it instead: dateline ingest FOLDER");
    return;
  }
  for await (const item of readInput(process.stdin, "-", undefined, { columns })) yield fromInput(input, item);
}

async function* readPath(path: string, options: ReadInputsOptions, above: ReadonlySet<string>): AsyncGenerator<InputItem> {
  let handle: Awaited<ReturnType<typeof open>>;
  try {
    handle = await open(path, "r");
  } catch (error) {
    yield problem(path, await whyNot(path, error));
    return;
  }
  const stat = await handle.stat();
  if (!stat.isDirectory()) {
    const bytes = createReadStream(path, { fd: handle, highWaterMark: 256 * 1024 });
    try {
      for await (const item of readInput(bytes, path, undefined, { columns: options.columns })) yield fromInput(path, item);
    } catch (error) {
      yield problem(path, `could not be read to its end: ${(error as Error).message}`);
    }
    return;
  }
  await handle.close();
  // A link to a folder above would never end.
  const real = await realpath(path);
  if (above.has(real)) return;
  let names: string[];
  try {
    names = (await readdir(path)).filter((name) => !name.startsWith(".")).sort();
  } catch (error) {
    yield problem(path, await whyNot(path, error));
    return;
  }
  for (const name of names) yield* readPath(join(path, name), options, new Set([...above, real]));
}

const problem = (input: string, message: string): InputItem => ({ input, item: { kind: "error", message, bytes: 0 } });

async function whyNot(path: string, error: unknown): Promise<string> {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") {
    const link = await lstat(path).catch(() => undefined);
    return link?.isSymbolicLink() ? "is a link to a file that is not there" : "there is no such file; check its name and folder";
  }
  if (code === "EACCES" || code === "EPERM") return "you have no permission to read it";
  return message;
}
