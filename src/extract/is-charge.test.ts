import { describe, expect, it } from "vitest";
import { incidentsIn } from "../../test/incidents-in.js";

describe("the names of offences", () => {
  it.each([
    ["Police arrested a man wanted for kidnapping in Lagos on Monday.", ["arrest-or-raid 2026-03-02 Lagos arrested 1..1..1"]],
    [
      "Four smugglers, convicted of robbery and kidnapping, were hanged in Shiraz, Iran, on Monday.",
      [expect.stringMatching(/^execution .* killed 4\.\.4\.\.4/)],
    ],
  ])("are no incidents: %s", (text, expected) => {
    expect(incidentsIn(text)).toEqual(expected);
  });
});
