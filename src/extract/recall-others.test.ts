import { describe, expect, it } from "vitest";
import { incidentsIn } from "../../test/incidents-in.js";

describe("an ordinal that counts incidents", () => {
  it("tells of none itself", () => {
    const text = "Gunmen killed two traders in Bama on Tuesday. It was the third attack on the town this week.";
    expect(incidentsIn(text)).toEqual([expect.stringMatching(/^armed-attack 2026-03-03 Bama killed 2/)]);
  });

  it("may recall one of them behind a colon", () => {
    const text =
      "Shells killed two traders in the town of Derna on Tuesday. It was the second attack in a week: on Sunday a drone wounded a nurse in Sirte.";
    expect(incidentsIn(text)).toEqual([
      expect.stringMatching(/^shelling 2026-03-03 Derna killed 2/),
      expect.stringMatching(/^drone-strike 2026-03-01 Sirte wounded 1/),
    ]);
  });
});

describe("what flies", () => {
  it.each([
    ["A warplane hit a school in Idlib on Tuesday.", "air-strike"],
    ["A drone hit a school in Idlib on Tuesday.", "drone-strike"],
  ])("%s", (text, type) => {
    expect(incidentsIn(text)).toEqual([expect.stringContaining(type)]);
  });
});

describe("what was driven over", () => {
  it("is one with the explosion that it set off", () => {
    const text = "A water lorry drove over a landmine east of Hays on Monday. The explosion killed two men; a boy lost a leg.";
    expect(incidentsIn(text)).toEqual([expect.stringMatching(/^bombing 2026-03-02 Hays killed 2\.\.2\.\.2 wounded 1\.\.1\.\.1/)]);
  });
});
