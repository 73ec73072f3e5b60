import { expect, it } from "vitest";
import { incidentsIn } from "../../test/incidents-in.js";

it("an identical attack was made by the same means", () => {
  const text =
    "A roadside bomb killed four soldiers near Jaffna, Sri Lanka, on Tuesday, after seven soldiers died in an identical attack on Sunday.";
  expect(incidentsIn(text).every((incident) => incident.startsWith("bombing"))).toBe(true);
});
