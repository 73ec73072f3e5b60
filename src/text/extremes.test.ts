import { describe, expect, it } from "vitest";
import { greatestOf, leastOf } from "./extremes.js";

describe("extremes", () => {
  it("are those of Math.min and Math.max", () => {
    for (const numbers of [[], [3], [2, -1, 7]])
      expect([leastOf(numbers), greatestOf(numbers)]).toEqual([Math.min(...numbers), Math.max(...numbers)]);
  });

  it("are found among more numbers than a call may have arguments", () => {
    const numbers = Array.from({ length: 1_000_000 }, (_, at) => at);
    expect([leastOf(numbers), greatestOf(numbers)]).toEqual([0, 999_999]);
  });
});
