import { type ImportedKind, importedKinds } from "./imported-kind.js";

/** An imported place as it is filed. */
export interface PlaceRecord {
  kind: ImportedKind;
  /** GeoNames' number, 1 to 4,294,967,295; 0 where there is none. */
  id: number;
  name: string;
  /** WGS84 degrees, kept to a hundred-thousandth (about a metre). */
  latitude: number;
  longitude: number;
  /** 0 where nobody has counted; no more than 4,294,967,295 is kept. */
  population: number;
  /** Codes of its areas without the country: "02", "1347216"; empty where they are not known. */
  adm1: string;
  adm2: string;
}

// id 4, latitude 4, longitude 4, population 4, kind 1, length of name 1, of adm1 1, of adm2 1, number of keys 1; then name (UTF-16),
// adm1, adm2 (ASCII) and the keys: where the next entry of the same key is 4, distance back to the record 2, length 1, key (ASCII).
// Little-endian throughout.
const fixed = 21;
const keyFixed = 7;
const mostBytes = 0xffff;

/** The bytes of a record with the keys that it is found under; keys beyond 64 kB are left out. Keys and codes are ASCII. */
export function encodeRecord(record: PlaceRecord, keys: readonly string[]): Uint8Array {
  // Most names are their first key with capitals, and need not be written twice.
  const name = record.name === capitalised(keys[0] ?? "") ? "" : record.name.slice(0, 255);
  let size = fixed + 2 * name.length + record.adm1.length + record.adm2.length;
  const kept: string[] = [];
  for (const key of keys) {
    if (kept.length === 255 || size + keyFixed + key.length > mostBytes) break;
    kept.push(key);
    size += keyFixed + key.length;
  }
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, record.id, true);
  view.setInt32(4, Math.round(record.latitude * 1e5), true);
  view.setInt32(8, Math.round(record.longitude * 1e5), true);
  view.setUint32(12, Math.min(record.population, 0xffffffff), true);
  bytes[16] = importedKinds.indexOf(record.kind);
  bytes[17] = name.length;
  bytes[18] = record.adm1.length;
  bytes[19] = record.adm2.length;
  bytes[20] = kept.length;
  let at = fixed;
  for (let i = 0; i < name.length; i++, at += 2) view.setUint16(at, name.charCodeAt(i), true);
  at = putAscii(bytes, at, record.adm1);
  at = putAscii(bytes, at, record.adm2);
  for (const key of kept) {
    view.setUint16(at + 4, at, true);
    bytes[at + 6] = key.length;
    at = putAscii(bytes, at + keyFixed, key);
  }
  return bytes;
}

/** The record at `at`. */
export function decodeRecord(view: DataView, at: number): PlaceRecord {
  let cursor = at + fixed;
  let name = "";
  for (let n = view.getUint8(at + 17); n > 0; n--, cursor += 2) name += String.fromCharCode(view.getUint16(cursor, true));
  const adm1 = ascii(view, cursor, view.getUint8(at + 18));
  cursor += adm1.length;
  const adm2 = ascii(view, cursor, view.getUint8(at + 19));
  cursor += adm2.length;
  return {
    kind: importedKinds[view.getUint8(at + 16)] ?? "town",
    id: view.getUint32(at, true),
    name: name === "" ? capitalised(keyAt(view, cursor)) : name,
    latitude: view.getInt32(at + 4, true) / 1e5,
    longitude: view.getInt32(at + 8, true) / 1e5,
    population: view.getUint32(at + 12, true),
    adm1,
    adm2,
  };
}

/** Where the keys of the record at `at` stand, and where the record after it begins. */
export function keysOf(view: DataView, at: number): { entries: number[]; end: number } {
  let cursor = at + fixed + 2 * view.getUint8(at + 17) + view.getUint8(at + 18) + view.getUint8(at + 19);
  const entries: number[] = [];
  for (let n = view.getUint8(at + 20); n > 0; n--) {
    entries.push(cursor);
    cursor += keyFixed + view.getUint8(cursor + 6);
  }
  return { entries, end: cursor };
}

/** The key of an entry. */
export function keyAt(view: DataView, entry: number): string {
  return ascii(view, entry + keyFixed, view.getUint8(entry + 6));
}

/** Whether the entry is of that key. */
export function isKey(view: DataView, entry: number, key: string): boolean {
  if (view.getUint8(entry + 6) !== key.length) return false;
  for (let i = 0; i < key.length; i++) if (view.getUint8(entry + keyFixed + i) !== key.charCodeAt(i)) return false;
  return true;
}

/** The next entry of the same key; 0 where there is none, since no entry begins a file. */
export function nextOf(view: DataView, entry: number): number {
  return view.getUint32(entry, true);
}

export function setNext(view: DataView, entry: number, next: number): void {
  view.setUint32(entry, next, true);
}

/** The record that an entry belongs to. */
export function recordOf(view: DataView, entry: number): number {
  return entry - view.getUint16(entry + 4, true);
}

function capitalised(key: string): string {
  return key.replace(/(^| )([a-z])/g, (m) => m.toUpperCase());
}

function putAscii(bytes: Uint8Array, at: number, text: string): number {
  for (let i = 0; i < text.length; i++) bytes[at + i] = text.charCodeAt(i);
  return at + text.length;
}

function ascii(view: DataView, at: number, length: number): string {
  let text = "";
  for (let i = at; i < at + length; i++) text += String.fromCharCode(view.getUint8(i));
  return text;
}
