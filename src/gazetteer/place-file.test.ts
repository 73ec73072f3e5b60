import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Gazetteer } from "./gazetteer.js";
import { buildPlaceFile, PlaceFile } from "./place-file.js";
import { encodeRecord, type PlaceRecord } from "./place-record.js";
import { cpuMilliseconds } from "../../test/cpu-milliseconds.js";

const info = { country: "ML", sources: ["ML.txt in ML.zip", "Ségou.txt"], imported: "2026-03-04" };
const village = (change: Partial<PlaceRecord> = {}): PlaceRecord => ({
  kind: "town",
  id: 90000003,
  name: "Tandaroba",
  latitude: 14.70123,
  longitude: -3.51234,
  population: 0,
  adm1: "04",
  adm2: "90001",
  ...change,
});

/** A file of these places, in one piece. */
function fileOf(...places: [PlaceRecord, string[]][]): Uint8Array {
  const { parts } = buildPlaceFile(info, joined(places.map(([record, keys]) => encodeRecord(record, keys))));
  return joined(parts);
}

function joined(parts: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

describe("a file of places", () => {
  it("gives back what it took, under every one of its keys", () => {
    const text = fc.string({ unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz 0123456789"), minLength: 1, maxLength: 30 });
    const place = fc.record({
      kind: fc.constantFrom("adm1", "adm2", "town", "capital", "quarter"),
      id: fc.integer({ min: 0, max: 0xffffffff }),
      name: fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
      latitude: fc.integer({ min: -9e6, max: 9e6 }).map((n) => n / 1e5),
      longitude: fc.integer({ min: -18e6, max: 18e6 }).map((n) => n / 1e5),
      population: fc.integer({ min: 0, max: 0xffffffff }),
      adm1: fc.constantFrom("", "04", "ENG"),
      adm2: fc.constantFrom("", "90001"),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, fc.uniqueArray(text, { minLength: 1, maxLength: 4 })), { maxLength: 40 }), (given) => {
        const places = given as [PlaceRecord, string[]][];
        const file = new PlaceFile(fileOf(...places));
        expect(file.places).toBe(places.length);
        for (const [record, keys] of places) for (const key of keys) expect(file.lookup(key)).toContainEqual(record);
      }),
      { numRuns: 60 },
    );
  });

  it("finds nothing under a key that it does not have", () => {
    expect(new PlaceFile(fileOf([village(), ["tandaroba"]])).lookup("tandarob")).toEqual([]);
    expect(new PlaceFile(fileOf()).lookup("tandaroba")).toEqual([]);
  });

  it("takes time linear in its places when all bear one name", () => {
    const many = Array.from({ length: 50_000 }, (_, id): [PlaceRecord, string[]] => [village({ id }), ["san jose"]]);
    let found = 0;
    const taken = cpuMilliseconds(() => {
      found = new PlaceFile(fileOf(...many)).lookup("san jose").length;
    });
    expect(found).toBe(50_000);
    // A fifth of a second on a plain machine; square time would be minutes.
    expect(taken).toBeLessThan(5000);
  });

  it("says what it is made of, and names its content by a hash that only the content changes", () => {
    const [a, b, c] = [
      fileOf([village(), ["tandaroba"]]),
      fileOf([village({ population: 1 }), ["tandaroba"]]),
      fileOf([village(), ["tandaroba"]]),
    ].map((bytes) => new PlaceFile(bytes));
    expect(a?.info).toEqual(info);
    expect(a?.hash).toMatch(/^[0-9a-f]{8}$/);
    expect(a?.hash).toBe(c?.hash);
    expect(a?.hash).not.toBe(b?.hash);
  });

  it.each<[string, (bytes: Uint8Array) => Uint8Array, RegExp]>([
    ["that is cut", (bytes) => bytes.subarray(0, bytes.length - 1), /damaged: its length/],
    ["that is empty", () => new Uint8Array(), /no file of imported places|is not a file/],
    ["that is something else", () => Uint8Array.from("PK\u0003\u0004 and so on\n", (c) => c.charCodeAt(0)), /is not a file/],
    ["whose first line is broken", () => Uint8Array.from("dateline-places 1 {\n", (c) => c.charCodeAt(0)), /damaged: its first line/],
  ])("is refused where it is one %s", (_, change, message) => {
    expect(() => new PlaceFile(change(fileOf([village(), ["tandaroba"]])))).toThrow(message);
  });
});

describe("the gazetteer with imported places", () => {
  const bytes = fileOf(
    [village(), ["tandaroba", "tandaruba"]],
    [village({ kind: "adm2", id: 90000002, name: "Cercle de Tandaroba" }), ["cercle de tandaroba", "ML.04.90001"]],
    [village({ kind: "adm1", id: 90000001, name: "Région de Mopti", adm2: "" }), ["mopti", "sanga kolo", "ML.04"]],
    [village({ id: 2453348, name: "Mopti", latitude: 14.5, longitude: -4.2, population: 110_000 }), ["mopti", "mopti la neuve"]],
    [village({ kind: "quarter", id: 90000005, name: "Sofékoro", adm1: "", adm2: "" }), ["sofekoro"]],
  );
  const gazetteer = Gazetteer.withImported([new PlaceFile(bytes)]);
  const builtIn = Gazetteer.builtIn();

  it("knows a village by all its names, and the areas that it lies in", () => {
    const place = { id: "geonames:90000003", name: "Tandaroba", country: "ML", adm1: "Mopti", adm2: "Cercle de Tandaroba" };
    for (const name of ["Tandaroba", "Tandaruba"]) expect(gazetteer.lookup(name)[0]).toMatchObject(place);
    expect(builtIn.lookup("Tandaroba")).toEqual([]);
  });

  it("knows areas by their codes, those of the import and its own", () => {
    expect(gazetteer.area("ML.04.90001")).toMatchObject({ id: "adm2:ML.04.90001", kind: "adm2", adm1: "Mopti" });
    expect(gazetteer.area("ML.04")).toEqual(builtIn.area("ML.04"));
    expect(gazetteer.area("ML.99")).toBeUndefined();
  });

  it("adds names to an area that it knows", () => {
    expect(gazetteer.lookup("Sanga Kolo")).toEqual([builtIn.area("ML.04")]);
  });

  it("has one entry for a town under all its names, the imported one", () => {
    const [, town] = gazetteer.lookup("Mopti");
    expect(town).toMatchObject({ id: "geonames:2453348", latitude: 14.5, population: 110_000 });
    expect(gazetteer.lookup("Mopti-la-Neuve")).toEqual([town]);
    expect(gazetteer.lookup("Mopti").map(({ id }) => id)).toEqual(builtIn.lookup("Mopti").map(({ id }) => id));
  });

  it("knows which words begin a name, and how long names are", () => {
    expect(gazetteer.lengthsFrom("tandaruba")).not.toBe(builtIn.lengthsFrom("tandaruba"));
  });

  it("marks quarters, and places of unknown area", () => {
    expect(gazetteer.lookup("Sofékoro")[0]).toMatchObject({ isQuarter: true, country: "ML" });
    expect(gazetteer.lookup("Sofékoro")[0]?.adm1).toBeUndefined();
  });

  it("is named by its data, and unchanged where nothing is imported", () => {
    expect(gazetteer.dataHash).not.toBe(builtIn.dataHash);
    expect(gazetteer.dataHash).toBe(Gazetteer.withImported([new PlaceFile(bytes)]).dataHash);
    expect(Gazetteer.withImported([])).toBe(builtIn);
    expect(gazetteer.lookup("Quetta")).toEqual(builtIn.lookup("Quetta"));
  });
});
