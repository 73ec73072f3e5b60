import { expect, it } from "vitest";
import { incidentsIn } from "../../test/incidents-in.js";

it("a list names each act with its own people and place", () => {
  const text =
    "Incidents this week included the killing of three doctors in Maiduguri and the killing of nine nurses in Kano, police in Nigeria said.";
  expect(incidentsIn(text).map((incident) => incident.replace(/^\S+ \S+ /, ""))).toEqual([
    expect.stringContaining("killed 3..3..3"),
    expect.stringContaining("killed 9..9..9"),
  ]);
});
