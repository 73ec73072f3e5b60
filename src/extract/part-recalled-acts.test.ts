import { describe, expect, it } from "vitest";
import { incidentsIn } from "../../test/incidents-in.js";

describe("acts that a sentence sets beside its own", () => {
  it("an older one that it is compared with is another incident", () => {
    const text = "The mayor called Monday's bombing in Kano, which killed nine people, the deadliest since a raid in Jos in August 2025.";
    expect(incidentsIn(text)[0]).toMatch(/2026-03-02.*killed 9\.\.9\.\.9/);
    expect(incidentsIn(text).some((incident) => incident.includes("Jos") && incident.includes("killed"))).toBe(false);
  });

  it("an apposition says no more of the same", () => {
    expect(incidentsIn("Last week a car bomb killed five people in Kano, another attack blamed on the militants.")).toHaveLength(1);
  });
});
