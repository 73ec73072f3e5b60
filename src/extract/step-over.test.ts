import { describe, expect, it } from "vitest";
import { incidentsIn } from "../../test/incidents-in.js";

describe("what stands between a subject and its verb", () => {
  it.each([
    ["is said of it with a participle", "Thirty-three teachers, led by a priest, were arrested in Izmir on Tuesday.", "33..33..33"],
    ["is what it was doing", "Fifteen teachers trying to block the road were arrested in Izmir on Tuesday.", "15..15..15"],
    ["is whose members they are", "Thirty members of the League and the Front were arrested in Izmir on Tuesday.", "30..30..30"],
    ["is how long, and who", "Thirty teachers of the school for two years were arrested in Izmir on Tuesday.", "30..30..30"],
    ["is more of it", "Two teachers along with nine students were arrested in Izmir on Tuesday.", "11..11..11"],
  ])("%s: %s", (_, text, arrested) => {
    expect(incidentsIn(text)).toEqual([`arrest-or-raid 2026-03-03 Izmir arrested ${arrested}`]);
  });

  it("is not a plan that was found out", () => {
    expect(incidentsIn("A plan to kill the mayor was discovered in Izmir on Tuesday.")).toEqual([]);
  });
});
