import { describe, expect, it } from "vitest";
import { incidentsIn } from "../../test/incidents-in.js";

describe("the day of a report's news", () => {
  it("holds for what is told without a day", () => {
    const text =
      "A bomb killed nine people at a market in Baghdad on Tuesday. In other violence, gunmen shot dead two policemen in Mosul. Police sealed off the district.";
    expect(incidentsIn(text)).toEqual([
      expect.stringMatching(/^bombing 2026-03-03 Baghdad/),
      expect.stringMatching(/^armed-attack 2026-03-03 Mosul/),
    ]);
  });

  it("does not where the report tells of several days", () => {
    const text =
      "A bomb killed nine people in Baghdad on Tuesday. On Monday gunmen killed two men in Basra. In another attack, gunmen shot dead two policemen in Mosul.";
    expect(incidentsIn(text)[2]).toMatch(/^armed-attack \/2026-03-04 Mosul/);
  });
});
