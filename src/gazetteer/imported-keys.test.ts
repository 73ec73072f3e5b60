import { describe, expect, it } from "vitest";
import { importedKeys } from "./imported-keys.js";

describe("an imported place is found", () => {
  it.each<[name: string, ascii: string, others: string, keys: string[]]>([
    ["Kelé Waré", "Kele Ware", "Kele-Ware,Kelewaré", ["kele ware", "keleware"]],
    ["Tandaroba", "Tandaroba", "TDB,MLTDB,Тандароба,تندروبا", ["tandaroba"]],
    ["Tandaroba", "Tandaroba", "Bale,Man,Y,12,Tandaroba (old)", ["tandaroba"]],
    ["Market", "Market", "Police Station", []],
    ["Bale", "Bale", "", ["bale"]],
    ["Деревня", "Derevnya", "", ["derevnya"]],
    ["Деревня", "", "", []],
  ])("%s (%s; %s) by %j", (name, ascii, others, keys) => {
    expect(importedKeys(name, ascii, others, false)).toEqual(keys);
  });

  it("by the name of an area without the words for what it is", () => {
    expect(importedKeys("Khuzdar District", "Khuzdar District", "Province of Khuzdar", true)).toEqual(["khuzdar"]);
    expect(importedKeys("Cercle de Tandaroba", "", "", true)).toEqual(["tandaroba"]);
  });

  it("by two hundred names at most", () => {
    const others = Array.from({ length: 5000 }, (_, i) => `Village ${String.fromCharCode(97 + (i % 26))}${i}`).join(",");
    expect(importedKeys("Tandaroba", "", others, false)).toHaveLength(200);
  });
});
