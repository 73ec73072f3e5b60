import { describe, expect, it } from "vitest";
import type { IncidentPlace } from "../model/index.js";
import { placeInWords, placePrecision } from "./place-in-words.js";

const cases: [place: Omit<IncidentPlace, "evidence">, words: string, precision: string][] = [
  [
    { name: "Argelia", country: "CO", adm1: "Cauca Department", adm2: "Argelia", latitude: 2.2556, longitude: -77.2488, precision: 1 },
    "Argelia, Cauca Department, Colombia",
    "at the named place, 2.26°\u00a0N 77.25°\u00a0W",
  ],
  [
    { name: "Sagaing", country: "MM", adm1: "Sagaing Region", precision: 4 },
    "Sagaing Region, Myanmar (Burma)",
    "somewhere in the province or state",
  ],
  [{ name: "Mexico", country: "MX", precision: 6 }, "Mexico", "somewhere in the country"],
  [{ name: "the Gulf of Aden", precision: 7 }, "the Gulf of Aden", "international waters or airspace"],
  [{ name: "Nowhere", country: "QQ", precision: 2 }, "Nowhere, QQ", "near the named place"],
  [
    { name: "Kahan", country: "PK", adm1: "Balochistan", precision: 2, relative: { distanceKm: 55, bearing: 135, from: "Kahan" } },
    "55 km SE of Kahan, Balochistan, Pakistan",
    "near the named place",
  ],
  [{ name: "K", precision: 2, relative: { distanceKm: 7.25, bearing: 359, from: "K" } }, "7.3 km N of K", "near the named place"],
];

describe("place in words", () => {
  it.each(cases)("%o", (place, words, precision) => {
    expect(placeInWords({ ...place, evidence: [] })).toBe(words);
    expect(placePrecision({ ...place, evidence: [] })).toBe(precision);
  });
});
