import { describe, expect, it } from "vitest";
import { jsonl } from "./jsonl.js";

async function read(text: string): Promise<string[]> {
  const found: string[] = [];
  for await (const item of jsonl.read([Buffer.from(text)], "r.jsonl")) {
    found.push(item.kind === "report" ? `${item.line} ${item.report.id}` : `${item.line} ${item.kind}: ${item.message}`);
  }
  return found;
}

const wrong: [line: string, message: RegExp][] = [
  ["{", /^1 error: not JSON/],
  ["[]", /^1 error: not a JSON object but a list/],
  ["null", /^1 error: not a JSON object but null/],
  ['{"text": "x"}', /^1 error: no "id"/],
  ['{"id": "", "text": "x"}', /^1 error: no "id"/],
  ['{"id": 7, "text": "x"}', /^1 error: "id" is a number; write it as a string: "7"/],
  ['{"id": "a"}', /^1 error: no "text"/],
  ['{"id": "a", "text": ["x"]}', /^1 error: "text" is a list/],
  ['{"id": "a", "text": "x", "published": "yesterday"}', /^1 error: "published" is no date: "yesterday"/],
  ['{"id": "a", "text": "x", "published": 2024}', /^1 error: "published" is a number/],
];

describe("JSON Lines", () => {
  it.each(wrong)("says what is wrong with %s", async (line, message) => {
    const found = await read(`${line}\n{"id": "good", "text": "x"}\n`);
    expect(found[0]).toMatch(message);
    expect(found.slice(1)).toEqual(["2 good"]);
  });

  it("counts blank lines and skips them", async () => {
    expect(await read('\n{"id": "a", "text": "x"}\r\n\r\n{"id": "b", "text": ""}')).toEqual(["2 a", "4 b"]);
  });

  it("takes an id once; that of a line that could not be read is free", async () => {
    const found = await read('{"id": "a"}\n{"id": "a", "text": "x"}\n{"id": "a", "text": "y"}\n');
    expect(found).toEqual(['1 error: no "text"', "2 a", '3 error: the id "a" was already on line 2']);
  });

  it("warns of what it leaves out, and ignores what it does not know", async () => {
    expect(await read('{"id": "a", "text": "x", "title": 3, "mood": "grim", "url": null}')).toEqual([
      '1 warning: "title" is a number, not a string; left out',
      "1 a",
    ]);
  });

  it("keeps the text as it is given, its own byte order mark too", async () => {
    for await (const item of jsonl.read([Buffer.from('\ufeff{"id": "a", "text": "\ufeff x\\ud800\\r\\n"}')], "r.jsonl")) {
      expect(item.kind === "report" && item.report.text).toBe("\ufeff x\ud800\r\n");
    }
  });

  const heads: [head: string, name: string, fits: boolean][] = [
    ['{"id": "a", "text": "x"}\n', "-", true],
    ['\n {"text": "x', "-", true],
    ["", "r.ndjson", true],
    ["{ an aside } KABUL - Gunmen", "a.txt", false],
    ["KABUL - Gunmen", "a.txt", false],
    ["", "a.txt", false],
  ];
  it.each(heads)("%j in %s: %s", (head, name, fits) => {
    expect(jsonl.sniff(Buffer.from(head), name)).toBe(fits);
  });
});
