import { describe, expect, it } from "vitest";
import { extract } from "./extract.js";
import { incidentsIn } from "../../test/incidents-in.js";

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

describe("one more who died", () => {
  it.each([
    ["The mayor of Kano was assassinated on Monday morning. The army said an aide to the mayor was killed during the gunfire.", "2..2..2"],
    ["Gunmen shot dead a judge near Kano on Monday. His driver was killed, too.", "2..2..2"],
    ["Gunmen shot dead a judge near Kano on Monday. The judge was killed on his way to work.", "1..1..1"],
    ["Gunmen shot dead two men near Kano on Monday. A driver was killed on his way to work.", "2..2..2"],
  ])("%s", (text, killed) => {
    expect(incidentsIn(text)).toEqual([expect.stringContaining(`killed ${killed}`)]);
  });
});
