import { randomBytes } from "node:crypto";
import { appendFile, lstat, mkdir, open, readdir, readFile, rename, rm, rmdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { makeFolder } from "./make-folder.js";
import { buildPlaceFile, PlaceFile, type PlaceFileInfo } from "../gazetteer/place-file.js";

const ending = ".places";
const staging = ".import-";
/** A staging folder that nobody has touched for so long, in milliseconds, was left by an import that was killed: a day. */
const abandonedAfter = 24 * 60 * 60 * 1000;
/** Records of a country that wait in memory to be written out, in bytes. */
const waitingBytes = 128 * 1024;

/** A country's imported places, or why they cannot be used. */
export interface StoredPlaces {
  /** ISO 3166-1 alpha-2. */
  country: string;
  path: string;
  bytes: Uint8Array;
  file?: PlaceFile;
  problem?: string;
}

/** The imported places in a folder, by country; none where there is no such folder. */
export async function storedPlaces(folder: string): Promise<StoredPlaces[]> {
  const stored: StoredPlaces[] = [];
  for (const country of await importedCountries(folder)) {
    const path = join(folder, `${country}${ending}`);
    let bytes: Uint8Array = new Uint8Array();
    try {
      if ((await stat(path)).isDirectory()) throw new Error("is a directory");
      bytes = await readFile(path);
      const file = new PlaceFile(bytes);
      if (file.info.country !== country) throw new Error(`holds places of ${file.info.country}`);
      stored.push({ country, path, bytes, file });
    } catch (error) {
      stored.push({ country, path, bytes, problem: problemOf(error as NodeJS.ErrnoException) });
    }
  }
  return stored;
}

function problemOf({ code, message }: NodeJS.ErrnoException): string {
  if (code === "ENOENT") return "is a link to a file that is not there";
  return code === "EACCES" || code === "EPERM" ? "may not be read by you" : message;
}

/** The countries, by code, of which a folder has places, whether or not they can be used. */
export async function importedCountries(folder: string): Promise<string[]> {
  const names = await namesIn(folder);
  return names
    .filter((name) => /^[A-Z]{2}\.places$/.test(name))
    .map((name) => name.slice(0, 2))
    .sort();
}

/** Removes a country's places; false where there are none. */
export async function removePlaces(folder: string, country: string): Promise<boolean> {
  try {
    const path = join(folder, `${country}${ending}`);
    // A folder of that name is none of ours: it goes only where there is nothing in it.
    if ((await lstat(path)).isDirectory()) await rmdir(path);
    else await rm(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
}

/**
 * Places on their way into a folder. Records are written beside it as they come, so that memory holds no more than one country's; only
 * `commit` gives the files their names, each whole. What is not committed leaves nothing behind once `discard` was called.
 */
export class PlaceStaging {
  readonly #waiting = new Map<string, { bytes: Buffer; used: number }>();

  private constructor(
    private readonly folder: string,
    private readonly at: string,
  ) {}

  static async begin(folder: string): Promise<PlaceStaging> {
    await makeFolder(folder);
    for (const name of await namesIn(folder)) {
      const path = join(folder, name);
      if (name.startsWith(staging) && Date.now() - (await stat(path)).mtimeMs > abandonedAfter)
        await rm(path, { recursive: true, force: true });
    }
    const at = join(folder, `${staging}${randomBytes(6).toString("hex")}`);
    await mkdir(at);
    return new PlaceStaging(folder, at);
  }

  /** Countries of which there are records, in the order of their codes. */
  get countries(): string[] {
    return [...this.#waiting.keys()].sort();
  }

  /** Takes a record that `encodeRecord` made; where it returns a promise, the next must wait for it. */
  add(country: string, record: Uint8Array): Promise<void> | undefined {
    let waiting = this.#waiting.get(country);
    if (!waiting) {
      waiting = { bytes: Buffer.allocUnsafe(waitingBytes), used: 0 };
      this.#waiting.set(country, waiting);
    }
    waiting.bytes.set(record, waiting.used);
    waiting.used += record.length;
    // No record is longer than 64 kB: after this there is always room for one more.
    return waiting.used > waitingBytes - 65536 ? this.#flush(country) : undefined;
  }

  /** Makes a country's file of its records, not yet under its final name. */
  async finish(info: PlaceFileInfo): Promise<{ places: number; names: number }> {
    await this.#flush(info.country);
    const { parts, places, names } = buildPlaceFile(info, await readFile(this.#recordsOf(info.country)));
    const handle = await open(join(this.at, `${info.country}${ending}`), "w");
    try {
      for (const part of parts) await handle.writeFile(part);
      // The name must not reach the disk before the content does.
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rm(this.#recordsOf(info.country));
    return { places, names };
  }

  /** Gives the finished files their names; a country's earlier file is replaced. */
  async commit(): Promise<void> {
    for (const country of this.countries) await rename(join(this.at, `${country}${ending}`), join(this.folder, `${country}${ending}`));
    await this.discard();
  }

  async discard(): Promise<void> {
    await rm(this.at, { recursive: true, force: true });
  }

  #recordsOf(country: string): string {
    return join(this.at, `${country}.records`);
  }

  async #flush(country: string): Promise<void> {
    const waiting = this.#waiting.get(country);
    if (!waiting || waiting.used === 0) return;
    await appendFile(this.#recordsOf(country), waiting.bytes.subarray(0, waiting.used));
    waiting.used = 0;
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
