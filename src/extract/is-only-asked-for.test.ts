import { describe, expect, it } from "vitest";
import { extract } from "./extract.js";
import { incidentsIn } from "../../test/incidents-in.js";

describe("arrests that somebody only wants", () => {
  it.each([
    ["The union demanded the arrest of two officials in Izmir on Tuesday."],
    ["The union called for a ban on that club and arrest of its founders in Izmir on Tuesday."],
    ["Two bankers may be placed under house arrest in Izmir on Tuesday."],
    ["The workers in Izmir would court arrest on Tuesday."],
    ["If there are any arrests in Izmir on Tuesday, we will march."],
    ["A team was sent to Izmir on Tuesday to arrest the mayor."],
    ["Had the mayor been detained in Izmir on Tuesday, all would have been well."],
  ])("are no incident: %s", (text) => {
    expect(incidentsIn(text).join()).not.toContain("arrest");
  });

  it.each([
    ["The arrest of two men in Izmir on Tuesday calmed the town."],
    ["Police acted swiftly to arrest the mayor in Izmir on Tuesday."],
    ["Nine arrests were made in Izmir on Tuesday."],
  ])("are not those that were made: %s", (text) => {
    expect(incidentsIn(text).join()).toContain("arrest-or-raid 2026-03-03 Izmir");
  });

  it("have their words as evidence where they are told of again", () => {
    const { incidents } = extract({
      id: "r",
      text: "Police arrested two traders in Izmir on Tuesday. The arrests followed a long inquiry.",
      published: "2026-03-04",
    });
    expect(incidents.map(({ totals }) => totals.arrested)).toEqual([{ low: 2, best: 2, high: 2 }]);
    expect(incidents[0]?.claims.flatMap(({ evidence }) => evidence.map(({ text }) => text))).toContain("The arrests");
  });
});
