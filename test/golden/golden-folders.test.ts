import { describe, expect, it } from "vitest";
import { incidentTypes } from "../../src/model/index.js";
import { goldenReports } from "./golden-folders.js";
import { readNotYet } from "./not-yet.js";

const reports = goldenReports();

describe("the golden reports, before any engine reads them", () => {
  it.each(reports.map((golden) => [golden.slug, golden] as const))("%s can be read and quotes its report", (_, golden) => {
    expect(golden.faults).toEqual([]);
    expect(golden.expected.published, "a line `published` is missing").toBeDefined();
    expect(golden.expected.incidents).toHaveLength(golden.expected.count);
  });

  it("no two share a slug", () => {
    expect(new Set(reports.map(({ slug }) => slug)).size).toBe(reports.length);
  });

  it("every incident type is the preferred one somewhere", () => {
    const preferred = new Set(reports.flatMap(({ expected }) => expected.incidents.map(({ types }) => types[0])));
    expect(incidentTypes.filter((type) => !preferred.has(type))).toEqual([]);
  });

  it("a sample tells its own date, since newcomers read it by itself", () => {
    const silent = reports.filter(({ folder, expected }) => folder === "samples" && !expected.published?.told);
    expect(silent.map(({ slug }) => slug)).toEqual([]);
  });
});

describe("the list of reports that fail for now", () => {
  it("gives each slug its reason", () => {
    expect(readNotYet("# comment\n\nold-mill  the place is not in the index\n", ["old-mill"])).toEqual({
      reasons: new Map([["old-mill", "the place is not in the index"]]),
      faults: [],
    });
  });

  it.each([
    ["old-mill", "line 1: old-mill is listed without a reason"],
    ["old-mill a\nold-mill b", "line 2: old-mill is listed twice"],
    ["new-mill a", "line 1: there is no golden report new-mill"],
  ])("%j is a fault", (text, fault) => {
    expect(readNotYet(text, ["old-mill"]).faults).toEqual([fault]);
  });
});
