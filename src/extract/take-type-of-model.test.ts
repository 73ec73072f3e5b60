import { expect, it } from "vitest";
import { incidentsIn } from "../../test/incidents-in.js";

it("an identical attack was made by the same means", () => {
  const text =
    "A roadside bomb killed four soldiers near Jaffna, Sri Lanka, on Tuesday, after seven soldiers died in an identical attack on Sunday.";
  expect(incidentsIn(text).every((incident) => incident.startsWith("bombing"))).toBe(true);
});

it.each([
  ["Shells fell on the port of Kherson on Monday, killing two people. A strike on Luhansk killed four people on Sunday.", "shelling"],
  [
    "Drones hit a depot in Kherson on Monday, killing two guards. Russian forces struck a pumping station in Luhansk on Sunday.",
    "drone-strike",
  ],
])("a bare strike is of the kind that the report tells of: %s", (text, type) => {
  const incidents = incidentsIn(text);
  expect(incidents).toHaveLength(2);
  expect(incidents.every((incident) => incident.startsWith(type))).toBe(true);
});

it("a strike of workers stays none beside shells", () => {
  const text = "Shells fell on the port of Kherson on Monday, killing two people. Dockers in Odesa began a strike on Sunday.";
  expect(incidentsIn(text)).toHaveLength(1);
});
