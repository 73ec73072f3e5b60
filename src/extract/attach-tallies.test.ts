import { describe, expect, it } from "vitest";
import { extract } from "./extract.js";

describe("arrests that have added up", () => {
  it("are a cumulative claim of the arrests that the report tells of, and count in no total", () => {
    const { incidents } = extract({
      id: "r",
      text: "Police arrested two traders in Izmir on Tuesday. Since the start of the year 900 people have been arrested.",
      published: "2026-03-04",
    });
    expect(incidents.map(({ totals }) => totals.arrested)).toEqual([{ low: 2, best: 2, high: 2 }]);
    expect(incidents[0]?.claims.map(({ best, cumulative }) => [best, cumulative])).toEqual([
      [2, false],
      [900, true],
    ]);
  });

  it("are no incident of their own", () => {
    const text = "Since the start of the year 900 people have been arrested in Izmir.";
    expect(extract({ id: "r", text, published: "2026-03-04" }).incidents).toEqual([]);
  });
});
