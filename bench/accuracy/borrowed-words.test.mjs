import { describe, expect, it } from "vitest";
import { borrowedWords } from "./borrowed-words.mjs";

const report =
  "Masked riders torched the ferry of old Bento Xavier at Lapa on Monday, and two of his men were killed in the attack by the river.";
const borrowed = (text, names) =>
  borrowedWords([{ path: "a.ts", text }], [report], names).map(({ path, line, words }) => [path, line, words]);

describe("borrowedWords", () => {
  it("names the line where six words of a report begin, whatever stands between them", () => {
    expect(borrowed('const a = 1;\n// "torched the FERRY of\n// old Bento"\n')).toEqual([["a.ts", 2, "torched the ferry of old bento"]]);
  });

  it("gives a longer run as one", () => {
    expect(borrowed("Masked riders torched the ferry of old Bento, they say.")).toEqual([
      ["a.ts", 1, "masked riders torched the ferry of old bento"],
    ]);
  });

  it.each([
    ["five words", "torched the ferry of old"],
    ["other words", "torched the barge of old Bento Xavier"],
    ["a formula", "two of his men were killed"],
  ])("lets stand %s", (_, text) => {
    expect(borrowed(`// ${text}`)).toEqual([]);
  });

  it("lets stand what is a name", () => {
    expect(borrowed("the ferry of old Bento Xavier", ["ferry of old Bento Xavier"])).toEqual([]);
  });
});
