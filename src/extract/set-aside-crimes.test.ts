import { expect, it } from "vitest";
import { incidentsIn } from "../../test/incidents-in.js";

it("what the executed had done is a court's matter, and a part of a country is named as one", () => {
  expect(
    incidentsIn(
      "Nine smugglers were hanged in eastern Iran, newspapers said on Monday. The smugglers, all of them Afghans, had killed several guards near Birjand.",
    ),
  ).toEqual(["execution /2026-03-04 eastern Iran killed 9..9..9"]);
});
