import { describe, expect, it } from "vitest";
import { incidentsIn } from "../../test/incidents-in.js";

describe("acts that grammar makes one", () => {
  it.each([
    "An October 2 bomb attack that killed 17 people in Damascus was claimed by a faction.",
    "The October 2 bombing killed 17 people in Damascus.",
    "Seventeen people were killed in a bombing in Damascus on October 2.",
  ])("%s", (text) => {
    expect(incidentsIn(text)).toEqual([expect.stringMatching(/^bombing 2025-10-02 Damascus killed 17\.\.17\.\.17/)]);
  });
});
