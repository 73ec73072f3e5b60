import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readText } from "../../../text/read-text.js";
import type { TextDocument } from "../../../text/text-document.js";
import type { DateExample, DateFamily } from "./date-family.js";
import { dateFamilies } from "./families/index.js";
import { findDates } from "./find-dates.js";

/** Prose without dates, so that a single sentence is long enough to be known as English, in the example's own case. */
const prose =
  "\n\nThe soldiers who were in the village told a reporter that they had seen the men with guns and that people were afraid of them. It was not known who they were or why they had come to the houses of those who live near the river.";

function read(text: string, published: string | null): TextDocument {
  const padded = text === text.toUpperCase() ? prose.toUpperCase() : text === text.toLowerCase() ? prose.toLowerCase() : prose;
  const doc = readText({ id: "example", text: text + padded, published });
  // A dateline's own date would stand in for the missing publication day.
  return published === null ? { ...doc, published: null } : doc;
}

function answers(text: string, published: string | null, families: readonly DateFamily[]) {
  const source = text.replace("[[", "").replace("]]", "");
  return findDates(read(source, published), families).map(({ start, end, value, role, partOfDay }) => ({
    span: `${source.slice(0, start)}[[${source.slice(start, end)}]]${source.slice(end)}`,
    value: value ? (value.precision === "day" ? value.start : `${value.start}..${value.end} ${value.precision}`) : null,
    role,
    partOfDay,
  }));
}

function check(example: DateExample, families: readonly DateFamily[]): void {
  const { text, published, value, role = "point", partOfDay } = example;
  const found = answers(text, published, families);
  expect(found).toContainEqual({ span: text, value, role, partOfDay: partOfDay ?? found.find(({ span }) => span === text)?.partOfDay });
}

/** The families in an order that only the seed decides. */
function shuffled(seed: number): DateFamily[] {
  const families = [...dateFamilies];
  let state = seed;
  for (let i = families.length - 1; i > 0; i--) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const j = state % (i + 1);
    [families[i], families[j]] = [families[j] as DateFamily, families[i] as DateFamily];
  }
  return families;
}

describe("the registry of date families", () => {
  it("holds every file of the folder, each under its file's name", () => {
    const files = readdirSync(fileURLToPath(new URL("./families/", import.meta.url)))
      .filter((name) => name !== "index.ts")
      .map((name) => name.replace(/\.ts$/, ""));
    expect(dateFamilies.map(({ name }) => name).sort()).toEqual(files.sort());
  });

  it("answers the same in whatever order the families stand", () => {
    const texts = dateFamilies.flatMap(({ examples }) => examples);
    const expected = texts.map(({ text, published }) => answers(text, published, dateFamilies));
    for (const seed of [1, 2, 3]) expect(texts.map(({ text, published }) => answers(text, published, shuffled(seed)))).toEqual(expected);
  });
});

describe.each(dateFamilies.map((family) => [family.name, family] as const))("%s", (_name, family) => {
  it("has examples and counter-examples", () => {
    expect(family.examples.length).toBeGreaterThan(2);
    expect(family.counterExamples.length).toBeGreaterThan(1);
  });
  it.each(family.examples.map((example) => [example.text, example] as const))("finds %s", (_text, example) => {
    check(example, dateFamilies);
  });
  it.each(family.counterExamples)("finds nothing in: %s", (text) => {
    expect(answers(text, "2024-05-15", dateFamilies).map(({ span }) => span)).toEqual([]);
  });
});
