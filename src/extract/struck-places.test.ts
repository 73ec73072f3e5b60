import { describe, expect, it } from "vitest";
import { incidentsIn } from "../../test/incidents-in.js";

describe("acts that are each aimed at a place of their own", () => {
  it.each([
    [
      "Rebels fired mortars on the al-Nahda neighborhood of Taiz on Monday, killing two people. Rockets that rebels fired on the al-Wahda neighborhood wounded six people.",
      ["al-Nahda killed 2..2..2", "al-Wahda wounded 6..6..6"],
    ],
    [
      "There were ten air strikes in Khan Younis on Tuesday, killing nine people. An attack on Deir al-Balah killed two people.",
      ["Khan Younis killed 9..9..9", "Deir al-Balah killed 2..2..2"],
    ],
  ])("%s", (text, incidents) => {
    expect(incidentsIn(text)).toEqual(incidents.map((one) => expect.stringContaining(one)));
  });

  it.each([
    "Rebels fired mortars on the al-Nahda neighborhood of Taiz on Monday, killing two people. The shells that hit the al-Nahda neighborhood also wounded six people.",
    "There were ten air strikes in Khan Younis on Tuesday, killing nine people. The attack on the town destroyed two houses.",
  ])("told again it is one: %s", (text) => {
    expect(incidentsIn(text)).toHaveLength(1);
  });
});
