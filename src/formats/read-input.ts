import { type Bytes, formats, type Format, type ReadItem } from "./index.js";

const enough = 65_536;

/** Reads bytes in `format`, or in the first format that their beginning fits. */
export async function* readInput(input: Bytes, fileName: string, format?: Format): AsyncGenerator<ReadItem> {
  if (format) {
    yield* format.read(input, fileName);
    return;
  }
  const source = iterate(input);
  const head: Uint8Array[] = [];
  let size = 0;
  // The first line that is not blank tells, so that a pipe that pauses after it is read as it comes.
  while (size < enough) {
    const { value, done } = await source.next();
    if (done) break;
    head.push(value);
    size += value.length;
    if (hasLine(value)) break;
  }
  const start = Buffer.concat(head);
  const chosen = formats.find((candidate) => candidate.sniff(start.subarray(0, enough), fileName));
  if (chosen) yield* chosen.read(followedBy(start, source), fileName);
}

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
