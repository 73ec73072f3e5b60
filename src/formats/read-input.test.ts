import { describe, expect, it } from "vitest";
import { jsonl } from "./jsonl.js";
import { readInput } from "./read-input.js";

async function read(chunks: string[], name: string, format = undefined as typeof jsonl | undefined): Promise<string[]> {
  const found: string[] = [];
  for await (const item of readInput(
    chunks.map((chunk) => Buffer.from(chunk)),
    name,
    format,
  ))
    found.push(item.kind === "report" ? `${item.report.id}: ${item.report.text}` : item.kind);
  return found;
}

describe("an input", () => {
  const cases: [name: string, chunks: string[], file: string, expected: string[]][] = [
    ["a text is one report with the file's name", ["KABUL -\nGun", "men"], "a/b.txt", ["a/b.txt: KABUL -\nGunmen"]],
    ["an empty file is an empty report", [], "b.txt", ["b.txt: "]],
    ["JSON Lines are known by their first line", ['{"id": "x", "te', 'xt": "y"}\n{"id": "z", "text": "w"}'], "-", ["x: y", "z: w"]],
    ["a text that begins with a brace is a text", ["{sic} Gunmen fired.\n"], "c.txt", ["c.txt: {sic} Gunmen fired.\n"]],
    [
      "JSON that is not one object a line is a text, with a warning",
      ['{\n "id": "x",\n "text": "y"\n}\n'],
      "d.json",
      ["warning", 'd.json: {\n "id": "x",\n "text": "y"\n}\n'],
    ],
  ];
  it.each(cases)("%s", async (_, chunks, file, expected) => {
    expect(await read(chunks, file)).toEqual(expected);
  });

  it("is of the format that was asked for", async () => {
    expect(await read(["no JSON"], "a.txt", jsonl)).toEqual(["error"]);
  });
});
