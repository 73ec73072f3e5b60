import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Lexicon, longestEntry, readLexicon } from "./lexicon.js";

const folder = new URL("./", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && file !== "lexicon.ts");

const lexiconFiles = files.filter((file) => /\breadLexicon\(/.test(readFileSync(new URL(file, folder), "utf8")));

async function lexiconsOf(file: string): Promise<[string, Lexicon][]> {
  const module = (await import(new URL(file, folder).href)) as Record<string, unknown>;
  return Object.entries(module).filter((entry): entry is [string, Lexicon] => entry[1] instanceof Map);
}

describe("every word list", () => {
  it.each(files)("%s loads", async (file) => {
    const module = (await import(new URL(file, folder).href)) as Record<string, unknown>;
    const lists = Object.values(module).filter((list) => list instanceof Map || list instanceof Set || Array.isArray(list));
    expect(lists.length).toBeGreaterThan(0);
    for (const list of lists) expect(Array.isArray(list) ? list.length : (list as Lexicon | Set<string>).size).toBeGreaterThan(0);
  });

  // They are looked up in lower case: an entry with a capital would never be found.
  it.each(lexiconFiles)("%s has entries in lower case, single blanks between words", async (file) => {
    for (const [, lexicon] of await lexiconsOf(file)) {
      const odd = [...lexicon.keys()].filter((entry) => entry !== entry.trim().toLowerCase().replace(/\s+/g, " "));
      expect(odd).toEqual([]);
    }
  });

  it.each(lexiconFiles)("%s has no entry twice, whatever its capitals", async (file) => {
    for (const [, lexicon] of await lexiconsOf(file)) {
      const entries = [...lexicon.keys()].map((entry) => entry.toLowerCase());
      expect(entries.filter((entry, at) => entries.indexOf(entry) !== at)).toEqual([]);
    }
  });
});

describe("readLexicon", () => {
  it("reads entries with their class, leaving out comments and empty lines", () => {
    expect([...readLexicon("test", "# arms\nrifle = gun\n\n  car bomb = explosive # planted")]).toEqual([
      ["rifle", "gun"],
      ["car bomb", "explosive"],
    ]);
  });

  it.each([
    ["an entry that stands there twice", "rifle = gun\nrifle = gun", 'lexicon test, line 2: "rifle" stands there twice'],
    ["an entry in two classes", "rifle = gun\nbomb = explosive\nrifle = explosive", 'line 3: "rifle" stands there twice'],
    ["a line without a class", "rifle", 'line 1: "rifle" is not of the form'],
    ["a class with a capital", "rifle = Gun", "line 1"],
    ["an empty class", "rifle =", "line 1"],
    ["an empty entry", "= gun", "line 1"],
  ])("refuses %s", (_what, lines, message) => {
    expect(() => readLexicon("test", lines)).toThrow(message);
  });

  it("longestEntry counts words", () => {
    expect(longestEntry(readLexicon("test", "rifle = gun\nimprovised explosive device = explosive"))).toBe(3);
    expect(longestEntry(new Map())).toBe(1);
  });
});
