import { describe, expect, it } from "vitest";
import { readText } from "../text/read-text.js";
import { findPlaces } from "./find-places.js";
import { Gazetteer } from "./gazetteer.js";
import { findRelativePlaces } from "./relative-place.js";
import { resolvePlaces } from "./resolve-places.js";

function read(text: string) {
  const doc = readText({ id: "t", text });
  const gazetteer = Gazetteer.builtIn();
  const mentions = findPlaces(doc, gazetteer);
  resolvePlaces(doc, mentions, gazetteer);
  return findRelativePlaces(doc, mentions);
}

describe("relative places", () => {
  const cases: Array<[string, { text: string; km?: number; bearing?: number; from: string }]> = [
    [
      "Two soldiers died when a mine went off 35 km South East of Bria in the Central African Republic.",
      { text: "35 km South East of Bria", km: 35, bearing: 135, from: "Bria" },
    ],
    [
      "The rebels burned a farm 40 kilometres (25 miles) from Bunia on Sunday.",
      { text: "40 kilometres (25 miles) from Bunia", km: 40, from: "Bunia" },
    ],
    [
      "Gunmen raided a camp 30 miles south-west of Mosul in Iraq.",
      { text: "30 miles south-west of Mosul", km: 48, bearing: 225, from: "Mosul" },
    ],
    [
      "The bus was stopped about five miles (eight kilometers) north of Maiduguri, Nigeria.",
      { text: "five miles (eight kilometers) north of Maiduguri", km: 8, bearing: 0, from: "Maiduguri" },
    ],
    ["The convoy was hit five miles from Baidoa in Somalia.", { text: "five miles from Baidoa", km: 8, from: "Baidoa" }],
    ["A patrol was shelled just outside Kandahar on Monday.", { text: "just outside Kandahar", from: "Kandahar" }],
    ["The fighters hid in hills east of Jalalabad in Afghanistan.", { text: "east of Jalalabad", bearing: 90, from: "Jalalabad" }],
    ["They were shot near Falluja, a doctor in Iraq said.", { text: "near Falluja", from: "Falluja" }],
    ["The truck was ambushed on the Kabul-Jalalabad highway.", { text: "Kabul-Jalalabad", from: "Kabul" }],
  ];
  it.each(cases)("%s", (text, expected) => {
    const [relative] = read(text);
    expect(
      relative && {
        text: text.slice(relative.start, relative.end),
        km: relative.distanceKm,
        bearing: relative.bearing,
        from: relative.anchor.name,
      },
    ).toEqual({
      text: expected.text,
      km: expected.km,
      bearing: expected.bearing,
      from: expected.from,
    });
  });

  it("puts the point at the distance on the bearing from the anchor", () => {
    const [relative] = read("Gunmen raided a camp 30 miles south-west of Mosul in Iraq.");
    expect(relative?.latitude).toBeCloseTo(36.03, 1);
    expect(relative?.longitude).toBeCloseTo(42.74, 1);
  });

  it.each(["The drought spread in the south of Mali.", "He was born in Mosul in 1950.", "The price of Baghdad apartments rose."])(
    "finds none in: %s",
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});
