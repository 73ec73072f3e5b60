import { describe, expect, it } from "vitest";
import { incidentsIn } from "../../test/incidents-in.js";

describe("the figure that a report prefers", () => {
  it.each([
    ["Shells hit a market in Herat on Monday. Traders spoke of 20 dead. The health ministry confirmed 16 dead.", "killed 16..16..20"],
    ["The toll of a bomb in Herat on Monday has risen to nine, the governor said. He had initially spoken of six dead.", "killed 6..9..9"],
    [
      "Shells hit a market in Herat on Monday. Traders spoke of 20 dead. A surgeon confirmed the toll. The mayor spoke of 16 dead.",
      "killed 16..20..20",
    ],
    [
      "Shells hit a market in Herat on Monday. Traders spoke of 20 dead. A surgeon could not confirm the toll. The mayor spoke of 16 dead.",
      "killed 16....20",
    ],
    ["Shells hit a market in Herat on Monday. Traders spoke of 20 dead. The mayor spoke of 16 dead.", "killed 16....20"],
  ])("%s", (text, killed) => {
    expect(incidentsIn(text)).toEqual([expect.stringContaining(killed)]);
  });
});
