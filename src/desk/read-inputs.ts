import { createReadStream, fstatSync } from "node:fs";
import { lstat, open, readdir, realpath } from "node:fs/promises";
import { join } from "node:path";
import type { ReadItem, ReadReport } from "../formats/index.js";
import { readInput } from "../formats/read-input.js";
import type { ReportOrigin } from "../archive/index.js";

/** Something read from an input: a report with where it came from, or what is wrong. */
export interface InputItem {
  /** The file, address or "standard input". */
  input: string;
  item: Exclude<ReadItem, ReadReport> | (ReadReport & { origin?: ReportOrigin });
}

/** Reads files, folders (their files in the order of their names, hidden ones left out) and standard input ("-"), one after the other. Never throws on what they hold. */
export async function* readInputs(inputs: readonly string[]): AsyncGenerator<InputItem> {
  for (const input of inputs) {
    if (input === "-") yield* readStandardInput();
    else yield* readPath(input, new Set());
  }
}

async function* readStandardInput(): AsyncGenerator<InputItem> {
  const input = "standard input";
  if (fstatSync(0).isDirectory()) {
    yield problem(input, "is a folder; name it instead: dateline ingest FOLDER");
    return;
  }
  for await (const item of readInput(process.stdin, "-")) yield { input, item };
}

async function* readPath(path: string, above: ReadonlySet<string>): AsyncGenerator<InputItem> {
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
      for await (const item of readInput(bytes, path)) yield { input: path, item };
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
  for (const name of names) yield* readPath(join(path, name), new Set([...above, real]));
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
