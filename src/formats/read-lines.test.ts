import { describe, expect, it } from "vitest";
import { readLines } from "./read-lines.js";

async function lines(chunks: Uint8Array[], longest?: number): Promise<string[]> {
  const found: string[] = [];
  for await (const { number, bytes, end } of readLines(chunks, longest))
    found.push(`${number} ${bytes ? Buffer.from(bytes).toString() : "too long"} ${end}`);
  return found;
}

const cases: [name: string, text: string, expected: string[]][] = [
  ["nothing", "", []],
  ["a line without its line feed", "ab", ["1 ab 2"]],
  ["a line with it", "ab\n", ["1 ab 3"]],
  ["blank lines", "\n\na\n", ["1  1", "2  2", "3 a 4"]],
  ["characters of several bytes", "á\n警\n", ["1 á 3", "2 警 7"]],
];

describe("lines of a stream", () => {
  for (const [name, text, expected] of cases) {
    it(`reads ${name}, however the bytes are cut`, async () => {
      const bytes = Buffer.from(text);
      expect(await lines([bytes])).toEqual(expected);
      expect(await lines([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(expected);
    });
  }

  it("reads UTF-16 without a mark, to the last line and however it is cut", async () => {
    const text = Array.from({ length: 30 }, (_, at) => `{"id":"${at}"} é`).join("\n");
    const little = Buffer.from(text, "utf16le");
    const expected = text.split("\n");
    for (const bytes of [little, Buffer.from(little).swap16()]) {
      for (const chunks of [[bytes], [...bytes].map((byte) => Uint8Array.of(byte))])
        expect((await lines(chunks)).map((line) => line.replace(/^\d+ | \d+$/g, ""))).toEqual(expected);
    }
  });

  it("leaves a byte order mark out", async () => {
    const marked = Buffer.from("\ufeffab\ncd");
    expect(await lines([marked])).toEqual(["1 ab 3", "2 cd 5"]);
    expect(await lines([...marked].map((byte) => Uint8Array.of(byte)))).toEqual(["1 ab 3", "2 cd 5"]);
  });

  it("reads UTF-16 with a mark", async () => {
    const marked = Buffer.from("\ufeffab\ncd", "utf16le");
    expect(await lines([...marked].map((byte) => Uint8Array.of(byte)))).toEqual(["1 ab 3", "2 cd 5"]);
  });

  it("drops a line that is too long, and goes on after it", async () => {
    expect(await lines([Buffer.from("abcd\nabcdefgh"), Buffer.from("ij\nk")], 5)).toEqual(["1 abcd 5", "2 too long 16", "3 k 17"]);
  });
});
