import { describe, expect, it } from "vitest";
import { incidentsIn } from "../../test/incidents-in.js";

describe("acts that grammar makes one", () => {
  it.each([
    "A May 9 bomb attack that killed 13 traders in Aleppo was claimed by a faction.",
    "The May 9 bombing killed 13 traders in Aleppo.",
    "Thirteen traders were killed in a bombing in Aleppo on May 9.",
  ])("%s", (text) => {
    expect(incidentsIn(text)).toEqual([expect.stringMatching(/^bombing 2025-05-09 Aleppo killed 13\.\.13\.\.13/)]);
  });

  it("who was hurt when somebody attacked was hurt there, and not in the place told before", () => {
    expect(
      incidentsIn(
        "Two nurses were hurt when rebels fired shells on the al-Safa area of Marib on Monday. Four men were wounded when rebels fired rockets on the al-Noor area.",
      ),
    ).toEqual(["shelling 2026-03-02 al-Safa wounded 2..2..2", "shelling 2026-03-02 al-Noor wounded 4..4..4"]);
  });
});
