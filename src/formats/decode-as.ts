import { byteOrderMark, decodeText, fromWindows1252 } from "./decode-text.js";

/**
 * Text from bytes whose sender names their encoding. What the bytes themselves say counts for more: a byte order mark, or that they are good
 * UTF-8, since pages are often labelled wrongly. An encoding that is not known is as good as none.
 */
export function decodeAs(bytes: Uint8Array, charset: string): { text: string; warning?: string } {
  const seven = /^(?:iso-2022|hz-)/i.test(charset.trim());
  const decoded = decodeText(bytes);
  if (byteOrderMark(bytes) || (!seven && decoded.encoding === "utf-8" && decoded.warning === undefined)) return decoded;
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(charset.trim().toLowerCase());
  } catch {
    return {
      ...decoded,
      warning: `the encoding ${JSON.stringify(charset.slice(0, 40))} is not known; ${decoded.warning ?? "read as UTF-8"}`,
    };
  }
  if (decoder.encoding === "windows-1252") return { text: fromWindows1252(bytes) };
  const text = decoder.decode(bytes);
  const broken = text.includes("\ufffd");
  return broken ? { text, warning: `parts of it are not ${decoder.encoding} and were replaced` } : { text };
}
