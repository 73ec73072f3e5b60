import { byteOrderMark, utf16WithoutMark } from "./decode-text.js";
import type { Bytes } from "./format.js";

/** So many bytes tell whether they are UTF-16 without a mark; of a shorter input all do. */
const telling = 32;

/** Bytes without their byte order mark; UTF-16, with a mark or without, becomes UTF-8. */
export async function* asUtf8(input: Bytes): AsyncGenerator<Uint8Array> {
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
