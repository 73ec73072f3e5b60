import { describe, expect, it } from "vitest";
import { incidentsIn } from "../../test/incidents-in.js";

describe("a report of statistics", () => {
  it("tells of no incident", () => {
    expect(
      incidentsIn(
        "In the recent riots more of the poor died than of the rich, the minister said on Monday. Seventy per cent of those who died in " +
          "police firing were poor, figures show. In Izmir more members of the poor families died in the police firing. Out of the 90 " +
          "people killed, 60 were poor. According to figures available, 45 per cent of those killed in police firing were labourers.",
      ),
    ).toEqual([]);
  });

  it("is not one that gives a single share", () => {
    expect(
      incidentsIn(
        "Gunmen killed four traders in Izmir on Tuesday. Traders are 20 per cent of the people killed this year, figures show.",
      ).join(),
    ).toMatch(/killed 4\.\.4\.\.4/);
  });
});
