import { describe, expect, it } from "vitest";
import { readGeonamesLine } from "./geonames-line.js";

const line = (change: Record<number, string> = {}) =>
  [
    "7",
    "Tandaroba",
    "Tandaroba",
    "Tandaruba",
    "14.7",
    "-3.5",
    "P",
    "PPL",
    "ML",
    "",
    "04",
    "90001",
    "",
    "",
    "640",
    "",
    "",
    "Africa/Bamako",
    "",
  ]
    .map((column, at) => change[at] ?? column)
    .join("\t");

describe("a line of GeoNames", () => {
  it("gives the place", () => {
    expect(readGeonamesLine(line())).toMatchObject({
      id: 7,
      name: "Tandaroba",
      latitude: 14.7,
      longitude: -3.5,
      adm1: "04",
      population: 640,
    });
  });

  it("may leave out class, country, codes and population", () => {
    const read = readGeonamesLine(line({ 6: "", 7: "", 8: "", 10: "00", 11: "", 14: "" }));
    expect(read).toMatchObject({ featureClass: "", country: "", adm1: "", adm2: "", population: 0 });
  });

  it.each([
    [{ 0: "0" }, '"0" is no GeoNames number'],
    [{ 0: "99999999999" }, "is no GeoNames number"],
    [{ 1: " " }, "it has no name"],
    [{ 1: "Tand\ufffdroba" }, "its name is not UTF-8"],
    [{ 4: "90.1" }, '"90.1" is no latitude'],
    [{ 4: "north" }, "is no latitude"],
    [{ 5: "" }, '"" is no longitude'],
    [{ 8: "Mali" }, '"Mali" is no country code'],
    [{ 14: "many" }, '"many" is no population'],
    [{ 3: "a\tb" }, "20 columns instead of 19"],
  ])("with %j is told of: %s", (change, problem) => {
    expect(readGeonamesLine(line(change))).toContain(problem);
  });

  it("of any text is a place or a problem, and no accident", () => {
    for (const text of ["", "\t", "x".repeat(1000), "\t".repeat(18)]) expect(readGeonamesLine(text)).toBeTypeOf("string");
  });
});
