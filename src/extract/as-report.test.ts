import { describe, expect, it } from "vitest";
import { explain, extract, type Report } from "../index.js";

const text = "Gunmen killed three policemen in Kabul on Saturday, police said.";

describe("what is no report", () => {
  it.each<[given: unknown, warning: string]>([
    [undefined, "the report is not an object"],
    [null, "the report is not an object"],
    [12, "the report is not an object"],
    [text, "the report is not an object"],
    [{}, "text is not a string"],
    [{ id: "a", text: 7 }, "text is not a string"],
    [{ id: "a", text: null }, "text is not a string"],
    [{ id: 1, text: "" }, "id is not a string"],
  ])("gets no incidents and a warning that says what is wrong: %j", (given, warning) => {
    const coding = extract(given as Report);
    expect(coding.incidents).toEqual([]);
    expect(coding.warnings).toContain(warning);
    expect(() => explain(given as Report)).not.toThrow();
  });

  it.each<[published: unknown, warning: string]>([
    [20240305, "published is not a string"],
    [new Date(0), "published is not a string"],
    ["soon", 'published is no date: "soon"; relative dates left open'],
    ["2024-02-31", 'published is no date: "2024-02-31"; relative dates left open'],
  ])("in its publication day alone is coded without it: %j", (published, warning) => {
    const coding = extract({ id: "a", text, published } as Report);
    expect(coding.incidents).toHaveLength(1);
    expect(coding.published).toBe(null);
    expect(coding.warnings).toContain(warning);
  });

  it("says which day was read in the text instead of one that is none", () => {
    const { warnings, published } = extract({ id: "a", text: `KABUL, 3 March 2024 - ${text}`, published: "soon" });
    expect([published, warnings]).toEqual(["2024-03-03", ['published is no date: "soon"; 2024-03-03 was read in the text']]);
  });
});
