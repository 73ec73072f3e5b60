import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extract, incidentTypes, spansOverlap } from "../../src/index.js";
import { incidentTypeList, type IncidentType } from "../../src/incident-types/index.js";

const folder = new URL("../../src/incident-types/", import.meta.url);
const notTypes = new Set(["index.ts", "incident-type.ts"]);
const files = readdirSync(folder).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts") && !notTypes.has(file));

/** An example without its marks, and where the marked words stand in it. */
function unmarked(example: string): { text: string; marked: { start: number; end: number }[] } {
  const marked: { start: number; end: number }[] = [];
  let text = "";
  for (const [k, piece] of example.split(/\[\[|\]\]/).entries()) {
    if (k % 2 === 1) marked.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { text, marked };
}

/** The incidents of a text as a failed test shows them: type, trigger, status. */
function incidentsOf(text: string): { type: string; start: number; end: number; shown: string }[] {
  const coding = extract({ id: "example", text, published: "2026-03-04" });
  return coding.incidents.map(({ type, status, trigger }) => ({
    type,
    start: trigger.start,
    end: trigger.end,
    shown: `${type}/${status} at "${trigger.text}"`,
  }));
}

describe("the list of incident types", () => {
  it.each(files)("%s is in index.ts", async (file) => {
    const module = (await import(new URL(file, folder).href)) as Record<string, unknown>;
    const types = Object.values(module).filter(
      (value): value is IncidentType => typeof value === "object" && value !== null && "triggers" in value,
    );
    expect(types).toHaveLength(1);
    expect(incidentTypeList).toContain(types[0]);
    expect(`${types[0]?.name}.ts`).toBe(file);
    expect(readFileSync(new URL("index.ts", folder), "utf8")).toContain(`"./${file.replace(/\.ts$/, ".js")}"`);
  });

  it("has each of the contract's types once", () => {
    expect(incidentTypes).toHaveLength(21);
    expect(incidentTypeList.map((type) => type.name).sort()).toEqual([...incidentTypes].sort());
  });

  it("names only parents that exist, and no type its own ancestor", () => {
    const parents = new Map(incidentTypeList.map((type) => [type.name, type.parent]));
    for (const type of incidentTypeList) {
      const line = [type.name];
      for (let parent = type.parent; parent !== undefined; parent = parents.get(parent)) {
        expect(line).not.toContain(parent);
        line.push(parent);
      }
    }
  });
});

describe.each(incidentTypeList.map((type) => [type.name, type] as const))("%s", (name, type) => {
  it("has examples, each with a marked trigger, and counter-examples without marks", () => {
    expect(type.examples.length).toBeGreaterThan(0);
    expect(type.counterExamples.length).toBeGreaterThan(0);
    for (const example of type.examples) expect(example).toMatch(/^[^[\]]*\[\[[^[\]]+\]\][^[\]]*$/);
    for (const example of type.counterExamples) expect(example).not.toMatch(/\[\[|\]\]/);
  });

  it.each(type.examples)("is found in: %s", (example) => {
    const { text, marked } = unmarked(example);
    const found = incidentsOf(text);
    const fitting = found.filter((incident) => incident.type === name && marked.some((span) => spansOverlap(span, incident)));
    expect(fitting, `what came out: ${found.map((incident) => incident.shown).join("; ") || "nothing"}`).not.toHaveLength(0);
  });

  it.each(type.counterExamples)("is not found in: %s", (text) => {
    const found = incidentsOf(text).filter((incident) => incident.type === name);
    expect(found.map((incident) => incident.shown)).toEqual([]);
  });
});
