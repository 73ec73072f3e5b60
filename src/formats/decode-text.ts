import { looksBinary } from "./looks-binary.js";

/** Text read from bytes, without its byte order mark, and what was doubtful about it. */
export interface DecodedText {
  text: string;
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
  warning?: string;
}

const strictUtf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenientUtf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** What 0x80 to 0x9F are in Windows-1252; a position that is not assigned keeps its number. */
const windows1252 =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** The byte order mark that the bytes begin with, if any. */
export function byteOrderMark(bytes: Uint8Array): { encoding: "utf-8" | "utf-16le" | "utf-16be"; length: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: "utf-8", length: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: "utf-16le", length: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: "utf-16be", length: 2 };
  return undefined;
}

/**
 * Text from bytes: as its byte order mark says (which is no part of the text), else UTF-8, else UTF-16 where every other
 * byte is zero, else whichever of damaged UTF-8 and Windows-1252 fits better. Any bytes give some text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const mark = byteOrderMark(bytes);
  if (mark && mark.encoding !== "utf-8") return fromUtf16(bytes.subarray(mark.length), mark.encoding);
  const body = mark ? bytes.subarray(mark.length) : bytes;
  const guessed = mark || body.length % 2 === 1 ? undefined : utf16WithoutMark(body);
  if (guessed) return { ...fromUtf16(body, guessed), warning: "read as UTF-16, which it seems to be" };
  try {
    const text = strictUtf8.decode(body);
    return looksBinary(body) ? { text, encoding: "utf-8", warning: binary } : { text, encoding: "utf-8" };
  } catch {
    return fromDamaged(body, mark !== undefined);
  }
}

const binary = "looks like binary data, not text";

function fromDamaged(body: Uint8Array, marked: boolean): DecodedText {
  const { sequences, broken } = countUtf8(body);
  if (looksBinary(body)) return { text: lenientUtf8.decode(body), encoding: "utf-8", warning: binary };
  if (marked || sequences >= broken) {
    return {
      text: lenientUtf8.decode(body),
      encoding: "utf-8",
      warning: `${broken} ${broken === 1 ? "byte is" : "bytes are"} not UTF-8 and ${broken === 1 ? "was" : "were"} replaced`,
    };
  }
  return { text: fromWindows1252(body), encoding: "windows-1252", warning: "not UTF-8; read as Windows-1252" };
}

/** By a table of our own: some versions of Node decode it as Latin-1. */
export function fromWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString("latin1")
    .replace(/[\x80-\x9f]/g, (char) => windows1252[char.charCodeAt(0) - 0x80] ?? char);
}

function fromUtf16(body: Uint8Array, encoding: "utf-16le" | "utf-16be"): DecodedText {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(body);
  return text.includes("\ufffd") ? { text, encoding, warning: "parts of it are not UTF-16 and were replaced" } : { text, encoding };
}

/** UTF-16 without a mark, as far as the first bytes tell: what is mostly ASCII has a zero in every other byte. */
export function utf16WithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const length = Math.min(bytes.length, 4096);
  if (length < 4) return undefined;
  const zeros = [0, 0];
  for (let i = 0; i < length; i += 1) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > length * 0.35 && even < length * 0.05) return "utf-16le";
  if (even > length * 0.35 && odd < length * 0.05) return "utf-16be";
  return undefined;
}

/** How many sequences of two bytes and more are good UTF-8, and how many bytes belong to none. */
function countUtf8(bytes: Uint8Array): { sequences: number; broken: number } {
  let sequences = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] as number;
    const length =
      byte < 0x80 ? 1 : byte >= 0xc2 && byte < 0xe0 ? 2 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xf0 && byte < 0xf5 ? 4 : 0;
    let good = length > 0;
    for (let k = 1; good && k < length; k += 1) good = ((bytes[i + k] ?? 0) & 0xc0) === 0x80;
    if (!good) broken += 1;
    else if (length > 1) sequences += 1;
    i += good ? length : 1;
  }
  return { sequences, broken };
}
