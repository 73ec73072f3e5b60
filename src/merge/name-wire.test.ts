import { expect, it } from "vitest";
import { nameWire } from "./name-wire.js";

it.each([
  ["MUBI, Nigeria, March 3 (Meridian Wire) - A bomb went off.", "Meridian Wire"],
  ["(Agence Lumen) Gunmen killed two.", "Agence Lumen"],
  ["GOMA (Associated Press) — Rebels took a town.", "AP"],
  ["Rebels took a town.\n\nSource: Agence Lumen", "Agence Lumen"],
  ["Rebels took a town (in the north) - and left.", undefined],
  ["Rebels took a town.", undefined],
])("%s", (text, wire) => {
  expect(nameWire({ text })).toBe(wire);
});
