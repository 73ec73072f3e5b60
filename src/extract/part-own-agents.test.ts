import { describe, expect, it } from "vitest";
import { incidentsIn } from "../../test/incidents-in.js";

describe("two killings in one sentence", () => {
  it("are two incidents where each has a doer or means of its own", () => {
    expect(
      incidentsIn("A teacher was shot dead by two men in Yala on Monday, and a farmer was killed by a mine as he rode to his field."),
    ).toEqual([expect.stringContaining("killed 1..1..1"), expect.stringContaining("killed 1..1..1")]);
  });

  it("are one where the second points back to the attack", () => {
    expect(incidentsIn("A teacher was shot dead by two men in Yala on Monday, and a farmer was killed in the same attack.")).toEqual([
      expect.stringContaining("killed 2..2..2"),
    ]);
  });
});
