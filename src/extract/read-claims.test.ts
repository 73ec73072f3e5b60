import { describe, expect, it } from "vitest";
import { extract } from "./extract.js";

const claimsOf = (text: string) =>
  extract({ id: "r", text, published: "2026-03-04" }).incidents.flatMap(({ claims, totals }) => [
    ...claims.map(
      ({ about, low, best, evidence }) => `${about} ${low ?? ""}..${best ?? ""} ${evidence.map((span) => span.text).join(" | ")}`,
    ),
    `total ${totals.arrested?.low ?? ""}..${totals.arrested?.best ?? ""}`,
  ]);

describe("what is said again of those counted before", () => {
  it("is a claim of its own, and no other figure", () => {
    expect(claimsOf("Police arrested 35 protesters in Izmir on Tuesday. The protesters were arrested near the bridge.")).toEqual([
      "arrested 35..35 arrested 35 protesters",
      "arrested 2.. The protesters were arrested",
      "total 35..35",
    ]);
  });
});
