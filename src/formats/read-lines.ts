import { asUtf8 } from "./as-utf8.js";
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
  for await (const chunk of asUtf8(input)) {
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
