import { expect, it } from "vitest";
import { incidentsIn } from "../../test/incidents-in.js";

it("an area that opens a sentence is where what its governor says was done", () => {
  const text =
    "A bomb went off in Niamey on Monday, the army said. In Niger's eastern Diffa region, Governor Mahamane Sani said that raiders had been beaten back on Tuesday.";
  expect(incidentsIn(text)).toEqual([expect.stringContaining("Niamey"), expect.stringContaining("armed-clash 2026-03-03 Diffa")]);
});

it("a town that opens a sentence is where somebody speaks", () => {
  expect(incidentsIn("In Niamey, a spokesman said that raiders had killed two farmers near Tillaberi on Tuesday.")).toEqual([
    expect.stringContaining("Tillaberi"),
  ]);
});

it("two places that came under fire are two incidents, whatever the second lies near", () => {
  expect(
    incidentsIn(
      "The village of Dorma came under attack on Monday night. Kelmara, a Chadian town some way from Abeche, also came under fire that night.",
    ),
  ).toHaveLength(2);
});

it("what was done off a coast is named by the coast", () => {
  expect(incidentsIn("The navy detained ten pirates off the coast of Somalia on Monday.")).toEqual([
    expect.stringContaining("2026-03-02 coast of Somalia"),
  ]);
});
