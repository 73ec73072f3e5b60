import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text.js";

const bytes = (...numbers: number[]) => Uint8Array.from(numbers);
const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();

const cases: [name: string, bytes: Uint8Array, text: string, encoding: string, warning: RegExp | undefined][] = [
  ["no bytes", bytes(), "", "utf-8", undefined],
  ["UTF-8", Buffer.from("Bogotá 警察"), "Bogotá 警察", "utf-8", undefined],
  ["UTF-8 with a mark", Buffer.from("\ufeffBogotá"), "Bogotá", "utf-8", undefined],
  ["a second mark, which is text", Buffer.from("\ufeff\ufeffA"), "\ufeffA", "utf-8", undefined],
  ["UTF-16 LE with a mark", Buffer.from("\ufeffBogotá", "utf16le"), "Bogotá", "utf-16le", undefined],
  ["UTF-16 BE with a mark", utf16be("\ufeffBogotá"), "Bogotá", "utf-16be", undefined],
  ["UTF-16 LE without a mark", Buffer.from("Two men", "utf16le"), "Two men", "utf-16le", /UTF-16/],
  ["UTF-16 BE without a mark", utf16be("Two men"), "Two men", "utf-16be", /UTF-16/],
  ["half a character of UTF-16", bytes(0xff, 0xfe, 0x41, 0, 0x42), "A\ufffd", "utf-16le", /replaced/],
  ["Windows-1252", bytes(0x93, 0x48, 0x69, 0x94, 0x20, 0x96, 0x20, 0xe1), "“Hi” – á", "windows-1252", /Windows-1252/],
  ["damaged UTF-8", Buffer.concat([Buffer.from("á “Hi”"), bytes(0xff)]), "á “Hi”\ufffd", "utf-8", /1 byte is not UTF-8/],
];

describe("text from bytes", () => {
  it.each(cases)("reads %s", (_, input, text, encoding, warning) => {
    const decoded = decodeText(input);
    expect([decoded.text, decoded.encoding]).toEqual([text, encoding]);
    if (warning) expect(decoded.warning).toMatch(warning);
    else expect(decoded.warning).toBeUndefined();
  });

  it("says that bytes are not text, and gives some text all the same", () => {
    const all = Uint8Array.from({ length: 2048 }, (_, at) => (at * 7) % 256);
    expect(decodeText(all).warning).toMatch(/binary/);
  });
});
