import { describe, expect, it } from "vitest";
import { readText } from "../text/read-text.js";
import { findCapitals } from "./find-capitals.js";
import { findPlaces } from "./find-places.js";
import { Gazetteer } from "./gazetteer.js";
import { resolvePlaces } from "./resolve-places.js";

function placesIn(text: string): string[] {
  const doc = readText({ id: "r", text, published: "2026-03-04" });
  const gazetteer = Gazetteer.builtIn();
  const mentions = findPlaces(doc, gazetteer, { isTaken: () => false });
  resolvePlaces(doc, mentions, gazetteer);
  findCapitals(doc, mentions, gazetteer);
  return mentions.map((m) => `${text.slice(m.start, m.end)}: ${m.place?.name}`);
}

describe("a capital that is not named", () => {
  it.each([
    ["Gunmen shot five people in the Afghan capital on Tuesday.", ["Afghan capital: Kabul"]],
    ["A bomb went off in Chad's capital on Tuesday.", ["Chad's capital: N'Djamena"]],
    ["A bomb went off in the capital of Kenya on Tuesday.", ["capital of Kenya: Nairobi"]],
    ["A bomb went off in the Kenyan capital, Nairobi, on Tuesday.", ["Kenyan: Kenya", "Nairobi: Nairobi"]],
    ["The court upheld Kenya's capital punishment law on Tuesday.", ["Kenya: Kenya"]],
  ])("%s", (text, expected) => {
    expect(placesIn(text)).toEqual(expected);
  });
});
