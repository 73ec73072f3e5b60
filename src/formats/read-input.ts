import { type Bytes, formats, type Format, type ReadItem, type ReadSettings } from "./index.js";
import { looksBinary } from "./looks-binary.js";

const enough = 65_536;

/** Files in files in files, and no deeper. */
const deepest = 3;

/** Reads bytes in `format`, or in the first format that their beginning fits, and what is packed in them. */
export function readInput(input: Bytes, fileName: string, format?: Format, settings: ReadSettings = {}): AsyncGenerator<ReadItem> {
  return readAt(0, input, fileName, format, settings);
}

async function* readAt(
  depth: number,
  input: Bytes,
  fileName: string,
  format: Format | undefined,
  given: ReadSettings,
): AsyncGenerator<ReadItem> {
  const settings: ReadSettings = {
    ...given,
    inside: (bytes, name, own = {}) => readAt(depth + 1, bytes, name, undefined, { columns: given.columns, ...own }),
  };
  if (format) {
    yield* format.read(input, fileName, settings);
    return;
  }
  const source = iterate(input);
  try {
    const start = await beginning(source);
    const head = start.subarray(0, enough);
    const chosen = formats.find((candidate) => candidate.sniff(head, fileName, settings));
    if (depth > deepest) yield { kind: "error", bytes: 0, message: `packed more than ${deepest} deep; unpack it and name what is in it` };
    else if (depth > 0 && chosen === formats.at(-1) && looksBinary(head))
      yield { kind: "error", bytes: 0, message: "is no text and of no format that Dateline reads; left out" };
    else if (chosen) yield* chosen.read(followedBy(start, source), fileName, settings);
  } finally {
    await source.return?.(undefined);
  }
}

/** The first line that is not blank tells, so that a pipe that pauses after it is read as it comes; markup and mail want more. */
async function beginning(source: AsyncGenerator<Uint8Array>): Promise<Buffer> {
  const head: Uint8Array[] = [];
  let size = 0;
  let tells = false;
  while (size < enough && !tells) {
    const { value, done } = await source.next();
    if (done) break;
    head.push(value);
    size += value.length;
    tells = hasLine(value) && !/^[\s\u00ef\u00bb\u00bf]*(?:<|[!-9;-~]+:)/.test(latin1(head[0] as Uint8Array));
  }
  return Buffer.concat(head);
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString("latin1");

async function* iterate(input: Bytes): AsyncGenerator<Uint8Array> {
  yield* input;
}

async function* followedBy(head: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  yield* rest;
}

/** Whether a line with something on it ends in these bytes. */
function hasLine(bytes: Uint8Array): boolean {
  const first = bytes.findIndex((byte) => byte > 0x20);
  return first !== -1 && bytes.indexOf(10, first) !== -1;
}
