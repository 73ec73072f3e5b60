import { type Entry, fromBufferPromise, getFileNameLowLevel, openPromise, type ZipFile } from "yauzl";
import { Expansion } from "./expansion.js";
import type { Bytes, Format, ReadItem, ReadSettings } from "./format.js";
import { inEntry } from "./in-entry.js";
import { spool } from "./spool.js";

/** A zip of more is not read: 4 GB. */
const largestZip = 4 * 1024 * 1024 * 1024;

/** The files in a zip, each in its own format, in the order in which they stand there. */
export const zip: Format = {
  name: "zip",
  title: "zip of any of these",

  sniff(head) {
    return head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6));
  },

  async *read(input, fileName, settings = {}) {
    const seen = { bytes: 0 };
    const kept = await spool(counted(input, seen), largestZip);
    if (!kept) {
      yield { kind: "error", bytes: seen.bytes, message: "larger than 4 GB; unpack it and name the folder" };
      return;
    }
    const options = { decodeStrings: false, lazyEntries: true, autoClose: false } as const;
    let file: ZipFile | undefined;
    try {
      file = "path" in kept ? await openPromise(kept.path, options) : await fromBufferPromise(kept.buffer, options);
      yield* readEntries(file, fileName, settings, seen.bytes);
    } catch (error) {
      const message = `the zip file is damaged (${(error as Error).message}); what stood after that was left out`;
      yield { kind: "error", bytes: seen.bytes, message };
    } finally {
      file?.close();
      await kept.close();
    }
  },
};

async function* readEntries(file: ZipFile, fileName: string, settings: ReadSettings, bytes: number): AsyncGenerator<ReadItem> {
  // Of the whole: entries may lie over one another.
  const expansion = new Expansion();
  expansion.packed = bytes;
  for await (const entry of file.eachEntry()) {
    const name = nameOf(entry);
    if (name === "[Content_Types].xml") {
      yield { kind: "error", bytes, message: "is an Office document, which Dateline does not read; save it as PDF or plain text" };
      return;
    }
    if (/\/$/.test(name) || /(?:^|\/)(?:\.|__MACOSX\/)/.test(name)) continue;
    if (entry.isEncrypted()) {
      yield { kind: "error", bytes, message: `${name}: is locked with a password; unpack it first` };
      continue;
    }
    if (!settings.inside) {
      yield { kind: "error", bytes, message: `${name}: cannot be unpacked here` };
      continue;
    }
    const state: { problem?: Error } = {};
    const { columns } = settings;
    yield* inEntry(settings.inside(unpack(file, entry, expansion, state), `${fileName}/${name}`, { columns }), name, () => bytes);
    if (state.problem) yield { kind: "error", bytes, message: `${name}: could be unpacked only in part: ${state.problem.message}` };
    if (expansion.tooMuch) return;
  }
}

/** Never throws: what stopped it is kept in `state`, and what came before it is given. */
async function* unpack(file: ZipFile, entry: Entry, expansion: Expansion, state: { problem?: Error }): AsyncGenerator<Uint8Array> {
  try {
    const stream = await file.openReadStreamPromise(entry);
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        expansion.add(chunk.length);
        yield chunk;
      }
    } finally {
      stream.destroy();
    }
  } catch (error) {
    state.problem = error as Error;
  }
}

/** Only shown, never opened: a name that leads out of the folder does no harm. */
function nameOf(entry: Entry): string {
  const raw = entry.fileName as unknown as Buffer;
  return getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, false).slice(0, 1000);
}

async function* counted(input: Bytes, seen: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of input) {
    seen.bytes += chunk.length;
    yield chunk;
  }
}
