import { describe, expect, it } from "vitest";
import { crc32 } from "./crc-32.js";

describe("crc32", () => {
  it.each([
    ["", 0],
    ["123456789", 0xcbf43926],
    ["The quick brown fox jumps over the lazy dog", 0x414fa339],
  ])("of %j is what zip files say, in one part and in two", (text, sum) => {
    const bytes = Buffer.from(text);
    expect(crc32(bytes)).toBe(sum);
    expect(crc32(bytes.subarray(4), crc32(bytes.subarray(0, 4)))).toBe(sum);
  });
});
