import { expect, test } from "vitest";
import { extract } from "../../index.js";
import { templatesOf } from "./muc4.js";

const whereIs = (text: string) => {
  const report = { id: "r", text, published: "1990-03-06" };
  return templatesOf(extract(report, { mentions: true }), report).map((template) => template.incident_location);
};

test("a town stands behind its country", () => {
  expect(whereIs("BOGOTA, 6 MAR 90 (RADIO) -- [TEXT] A JUDGE WAS MURDERED BY TWO UNIDENTIFIED MEN IN CALI YESTERDAY.")).toEqual([
    "COLOMBIA: CALI (CITY)",
  ]);
});

test("a village whose namesake is elsewhere lies where the report is", () => {
  expect(
    whereIs("SAN SALVADOR, 6 MAR 90 (RADIO) -- [TEXT] GUERRILLAS KILLED A PEASANT IN GUERRERO YESTERDAY, A SALVADORAN RADIO STATION SAID."),
  ).toEqual([expect.stringMatching(/^EL SALVADOR/)]);
});

test("an area that the text gives to a country lies there, wherever the report is written", () => {
  expect(
    whereIs(
      "CARACAS (VENEZUELA), 6 MAR 90 (RADIO) -- [TEXT] TWO MEN MURDERED A JUDGE IN COLOMBIA'S NORTHERN SANTANDER DEPARTMENT YESTERDAY, RELATIVES IN CARACAS SAID.",
    ),
  ).toEqual(["COLOMBIA: SANTANDER (DEPARTMENT)"]);
});
