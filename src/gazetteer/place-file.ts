import { firstWordOf, keyHash } from "./key-hash.js";
import { decodeRecord, isKey, keyAt, keysOf, nextOf, type PlaceRecord, recordOf, setNext } from "./place-record.js";

/** What a place file says of itself. */
export interface PlaceFileInfo {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Names of the files that it was made from, without their folders. */
  sources: readonly string[];
  /** The day of the import, "2026-03-04". */
  imported: string;
}

const magic = "dateline-places 1 ";
const firstWordBytes = 65536;

/**
 * A country's imported places. The file is used as it lies on the disk: loading it reads its first line, and a name is decoded when it
 * is looked up. In this order it holds
 *
 *   a line of text       "dateline-places 1 " and what the file says of itself, as JSON in ASCII
 *   first words          65,536 bytes: by hash of a key's first word, bit n set where a key of n words begins so
 *   table                slots of 4 bytes, open addressing by hash of the key: where the key's first entry is, 0 for none
 *   records              places with their keys, as place-record.ts describes them
 */
export class PlaceFile {
  readonly info: PlaceFileInfo;
  /** How many places there are, and under how many names. */
  readonly places: number;
  readonly names: number;
  /** Names what is in it: eight hexadecimal digits, the same for the same places. */
  readonly hash: string;
  readonly #firstWords: Uint8Array;
  readonly #table: DataView;
  readonly #records: DataView;
  readonly #mask: number;

  /** Throws where the bytes are no place file, are of another version, or end too early. The bytes are kept, not copied. */
  constructor(bytes: Uint8Array) {
    const end = bytes.subarray(0, 65536).indexOf(10);
    let line = "";
    for (let i = 0; i < end; i++) line += String.fromCharCode(bytes[i] as number);
    if (!line.startsWith(magic)) throw new Error("is not a file of imported places of this version");
    const header = readHeader(line.slice(magic.length));
    const tableAt = end + 1 + firstWordBytes;
    const recordsAt = tableAt + header.slots * 4;
    if (bytes.length !== recordsAt + header.bytes) throw new Error("is damaged: its length is not what its first line says");
    this.info = { country: header.country, sources: header.sources, imported: header.imported };
    this.places = header.places;
    this.names = header.names;
    this.hash = header.hash;
    this.#firstWords = bytes.subarray(end + 1, tableAt);
    this.#table = new DataView(bytes.buffer, bytes.byteOffset + tableAt, header.slots * 4);
    this.#records = new DataView(bytes.buffer, bytes.byteOffset + recordsAt, header.bytes);
    this.#mask = header.slots - 1;
  }

  /** The places filed under exactly this key. */
  lookup(key: string): PlaceRecord[] {
    const found: PlaceRecord[] = [];
    // A file that was tampered with may have neither a free slot nor an end of its chains: then it has no such place.
    for (let probe = keyHash(key) & this.#mask, tried = 0; tried <= this.#mask; probe = (probe + 1) & this.#mask, tried++) {
      let entry = this.#table.getUint32(probe * 4, true);
      if (entry === 0) return found;
      if (!isKey(this.#records, entry, key)) continue;
      for (let last = Infinity; entry !== 0 && entry < last; last = entry, entry = nextOf(this.#records, entry))
        found.push(decodeRecord(this.#records, recordOf(this.#records, entry)));
      return found;
    }
    return found;
  }

  /** Adds to a table of 65,536 by which word the names begin and how many words they have. */
  addFirstWords(to: Uint8Array): void {
    const from = this.#firstWords;
    for (let i = 0; i < firstWordBytes; i++) if (from[i] !== 0) to[i] = (to[i] as number) | (from[i] as number);
  }
}

/**
 * The parts of a place file, to be written one after the other. `records` are bytes that `encodeRecord` made, one record after the
 * other; they are changed in place. The same records give the same `hash`, whatever `info` says.
 */
export function buildPlaceFile(info: PlaceFileInfo, records: Uint8Array): { parts: Uint8Array[]; places: number; names: number } {
  const view = new DataView(records.buffer, records.byteOffset, records.byteLength);
  let hash = 0x811c9dc5;
  for (const byte of records) hash = Math.imul(hash ^ byte, 0x01000193);
  let places = 0;
  let names = 0;
  let slotsWanted = 0;
  for (let at = 0; at < records.length; places++) {
    const { entries, end } = keysOf(view, at);
    // An area's code, in capitals, is no name.
    for (const entry of entries) if (!/[A-Z]/.test(keyAt(view, entry))) names++;
    slotsWanted += entries.length;
    at = end;
  }
  let slots = 16;
  while (slots < slotsWanted * 1.5) slots *= 2;
  const firstWords = new Uint8Array(firstWordBytes);
  const table = new Uint8Array(slots * 4);
  const tableView = new DataView(table.buffer);
  for (let at = 0; at < records.length; ) {
    const { entries, end } = keysOf(view, at);
    for (const entry of entries) {
      const key = keyAt(view, entry);
      const { slot, bit } = firstWordOf(key);
      firstWords[slot] = (firstWords[slot] as number) | bit;
      let probe = keyHash(key) & (slots - 1);
      let first = tableView.getUint32(probe * 4, true);
      while (first !== 0 && !isKey(view, first, key)) {
        probe = (probe + 1) & (slots - 1);
        first = tableView.getUint32(probe * 4, true);
      }
      // A key that many places share is a chain behind one slot, so that building stays linear.
      setNext(view, entry, first);
      tableView.setUint32(probe * 4, entry, true);
    }
    at = end;
  }
  const header = { ...info, places, names, hash: (hash >>> 0).toString(16).padStart(8, "0"), slots, bytes: records.length };
  const line = `${magic}${JSON.stringify(header).replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`;
  return { parts: [Uint8Array.from(line, (c) => c.charCodeAt(0)), firstWords, table, records], places, names };
}

interface Header extends PlaceFileInfo {
  places: number;
  names: number;
  hash: string;
  slots: number;
  /** Of the records. */
  bytes: number;
}

function readHeader(json: string): Header {
  let header: Partial<Header> = {};
  try {
    header = JSON.parse(json) as Partial<Header>;
  } catch {}
  const { country, sources, imported, places, names, hash, slots = 0, bytes } = header;
  const whole = (n: unknown) => Number.isSafeInteger(n) && (n as number) >= 0;
  if (
    typeof country !== "string" ||
    typeof imported !== "string" ||
    typeof hash !== "string" ||
    !Array.isArray(sources) ||
    ![places, names, slots, bytes].every(whole) ||
    slots < 16 ||
    (slots & (slots - 1)) !== 0
  )
    throw new Error("is damaged: its first line cannot be read");
  return header as Header;
}
