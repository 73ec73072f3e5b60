import { expect, it } from "vitest";
import { placeNamed } from "./place-named.js";

it.each([
  ["Kabul, Afghanistan", "town", "AF"],
  ["Kabul", "town", "AF"],
  ["Tripoli, LY", "town", "LY"],
  ["Mali", "country", "ML"],
  ["Borno State", "adm1", "NG"],
  ["Mubi, Nigeria", "town", "NG"],
])("%s is a %s in %s", (typed, kind, country) => {
  expect(placeNamed(typed)).toMatchObject({ kind, country });
});

it("a place that no list has is none", () => {
  expect(placeNamed("Nosuchtown, Mali")).toBeUndefined();
});
