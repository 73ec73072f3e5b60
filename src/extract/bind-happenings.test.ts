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
});
