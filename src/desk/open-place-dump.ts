import crc32 from "crc-32";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { openPromise, type ZipFile } from "yauzl";
import { type GeonamesLine, readGeonamesLine } from "../gazetteer/geonames-line.js";

/** A text file that GeoNames gives out, on the disk or inside a zip file. */
export interface PlaceDump {
  /** For messages: "PK.txt in PK.zip". */
  name: string;
  /** What its first lines are: places, or codes of areas with their names (admin1CodesASCII.txt, admin2Codes.txt). */
  kind: "places" | "area-codes";
  /** Of the text, in bytes. */
  size: number;
  bytes(): Promise<AsyncIterable<Uint8Array>>;
}

/** A file that cannot be imported; the message says what it is instead, and what to do. */
export class NoPlaceDump extends Error {}

class Damaged extends NoPlaceDump {}

const advice =
  "Download a country's file, such as PK.zip, or allCountries.zip from https://download.geonames.org/export/dump/ and give that";
const headSize = 64 * 1024;

/** The dumps in a file: a .txt is one, a .zip holds them. Throws `NoPlaceDump` where there is none; closed again by `close`. */
export async function openPlaceDump(path: string): Promise<{ dumps: PlaceDump[]; close(): void }> {
  const found = await stat(path);
  if (found.isDirectory()) throw new NoPlaceDump(`${path} is a directory; name the file in it, such as ${join(path, "PK.zip")}.`);
  const { size } = found;
  const head = await headOf(createReadStream(path, { end: headSize - 1 }));
  const file = basename(path);
  if (head[0] !== 0x50 || head[1] !== 0x4b) {
    const kind = kindOf(head, file);
    return { dumps: [{ name: file, kind, size, bytes: async () => createReadStream(path, { highWaterMark: 1 << 18 }) }], close() {} };
  }
  const zip = await openZip(path, file);
  try {
    const dumps: PlaceDump[] = [];
    let refusal: unknown;
    for await (const entry of zip.eachEntry()) {
      if (!/\.txt$/i.test(entry.fileName) || /(?:^|\/)readme\.txt$/i.test(entry.fileName)) continue;
      const name = `${basename(entry.fileName)} in ${file}`;
      const bytes = async () => whole(await zip.openReadStreamPromise(entry), name, entry.crc32);
      try {
        dumps.push({ name, kind: kindOf(await headOf(await bytes()), name), size: entry.uncompressedSize, bytes });
      } catch (error) {
        // The rest of such a file is not to be trusted either.
        if (error instanceof Damaged) throw error;
        refusal = error;
      }
    }
    if (dumps.length === 0) throw refusal ?? new NoPlaceDump(`${file} holds no GeoNames dump, which is a .txt file. ${advice}.`);
    return { dumps, close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error instanceof NoPlaceDump ? error : damaged(file, error);
  }
}

async function openZip(path: string, file: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { autoClose: false, lazyEntries: true });
  } catch (error) {
    throw damaged(file, error);
  }
}

function damaged(name: string, error: unknown): Damaged {
  return new Damaged(`${name} is damaged, or was not downloaded whole (${(error as Error).message}). Download it again.`);
}

/** The bytes of a zip's entry; where they cannot be unpacked, or are not those that were packed, the message says so. */
async function* whole(stream: AsyncIterable<Uint8Array>, name: string, checksum: number): AsyncGenerator<Uint8Array> {
  try {
    let sum = 0;
    for await (const part of stream) {
      sum = crc32.buf(part, sum);
      yield part;
    }
    if (sum >>> 0 !== checksum) throw new Error("its checksum is not that of its contents");
  } catch (error) {
    throw damaged(name, error);
  }
}

async function headOf(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of bytes) {
    parts.push(part);
    size += part.length;
    if (size >= headSize) break;
  }
  return Buffer.concat(parts).subarray(0, headSize);
}

/** What the first lines are; of other files that GeoNames gives out the message says which they are. */
function kindOf(head: Uint8Array, name: string): PlaceDump["kind"] {
  const lines = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString("utf8").split(/\r?\n/);
  // The last line may be cut.
  if (lines.length > 1) lines.pop();
  const rows = lines.filter((line) => line.trim() !== "").map((line) => line.replace(/^\ufeff/, ""));
  if (rows.length === 0) throw new NoPlaceDump(`${name} is empty. ${advice}.`);
  const are = (fits: (columns: string[]) => boolean) => rows.some((row) => fits(row.split("\t")));
  if (rows.some((row) => isPlace(readGeonamesLine(row)))) return "places";
  if (are((columns) => columns.length === 4 && /^[A-Z]{2}\.[^\t.]+(?:\.[^\t]+)?$/.test(columns[0] ?? ""))) return "area-codes";
  if (are((columns) => columns.length === 12 && /^[A-Z]{2}$/.test(columns[0] ?? "")))
    throw new NoPlaceDump(`${name} is GeoNames' list of postal codes, which has the same name as the country's places. ${advice}.`);
  if (are((columns) => /^(?:8|10)$/.test(String(columns.length)) && /^\d+$/.test(columns[0] ?? "") && /^\d+$/.test(columns[1] ?? "")))
    throw new NoPlaceDump(`${name} is GeoNames' list of alternate names; those that are used stand in the country's file too. ${advice}.`);
  throw new NoPlaceDump(`${name} is no GeoNames dump: its lines do not have the 19 columns, parted by tabs, of one. ${advice}.`);
}

function isPlace(line: GeonamesLine | string): line is GeonamesLine {
  return typeof line !== "string";
}
