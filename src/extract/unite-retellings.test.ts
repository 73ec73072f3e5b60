import { describe, expect, it } from "vitest";
import { incidentsIn } from "../../test/incidents-in.js";

describe("an incident told again", () => {
  it.each([
    // The later words take up the people of the earlier.
    "Gunmen kidnapped five nurses in Bauchi, Nigeria, on Saturday. The clinic is run by monks. They killed a driver before kidnapping the nurses, police said.",
    // Kind, day and toll are the same, and only one of the two says where.
    "The governor was killed by a bomb in Herat on Sunday. Shops shut early. Governor Karim Sadat died in a bomb blast at a hotel on Sunday.",
  ])("is one: %s", (text) => {
    expect(incidentsIn(text)).toHaveLength(1);
  });

  it("is not one with what happened on another day", () => {
    const text = "A bomb killed two soldiers in Mopti, Mali, on Sunday. A bomb killed two soldiers near Mopti on Friday, the army said.";
    expect(incidentsIn(text)).toHaveLength(2);
  });
});
