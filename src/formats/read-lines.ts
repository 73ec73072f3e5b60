import { byteOrderMark, utf16WithoutMark } from "./decode-text.js";
import { type Bytes, largestReport } from "./format.js";

/** A line of the input without its line feed; `bytes` is null where it was too long to keep. */
export interface Line {
  number: number;
  bytes: Uint8Array | null;
  /** Bytes of the input up to and with this line. */
  end: number;
}

/** The lines of a stream, one at a time: no more is held than the longest line and a chunk. A byte order mark is left out. */
export async function* readLines(input: Bytes, longest = largestReport): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let end = 0;
  let number = 0;
  const take = (): Line => {
    number += 1;
    const bytes = size > longest ? null : parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
    parts = [];
    size = 0;
    return { number, bytes, end };
  };
  const add = (part: Uint8Array) => {
    size += part.length;
    if (size > longest) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  for await (const chunk of withoutMark(input)) {
    let from = 0;
    for (let feed = chunk.indexOf(10); feed !== -1; feed = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, feed));
      end += feed + 1 - from;
      from = feed + 1;
      yield take();
    }
    add(chunk.subarray(from));
    end += chunk.length - from;
  }
  if (size > 0) yield take();
}

/** So many bytes tell whether they are UTF-16 without a mark; of a shorter input all do. */
const telling = 32;

/** Bytes without their byte order mark; UTF-16, with a mark or without, becomes UTF-8. */
async function* withoutMark(input: Bytes): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array();
  let utf16: InstanceType<typeof TextDecoder> | undefined;
  const begin = (bytes: Uint8Array): Uint8Array => {
    const mark = byteOrderMark(bytes);
    const encoding = mark ? mark.encoding : utf16WithoutMark(bytes);
    const body = mark ? bytes.subarray(mark.length) : bytes;
    if (encoding === undefined || encoding === "utf-8") return body;
    utf16 = new TextDecoder(encoding, { ignoreBOM: true });
    return Buffer.from(utf16.decode(body, { stream: true }));
  };
  for await (const chunk of input) {
    if (!head) {
      yield utf16 ? Buffer.from(utf16.decode(chunk, { stream: true })) : chunk;
      continue;
    }
    head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
    if (head.length < telling) continue;
    const first = begin(head);
    head = undefined;
    yield first;
  }
  if (head && head.length > 0) yield begin(head);
  const rest = utf16?.decode();
  if (rest) yield Buffer.from(rest);
}
