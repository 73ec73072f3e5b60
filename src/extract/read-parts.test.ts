import { describe, expect, it } from "vitest";
import { extract } from "../index.js";

const claimsIn = (text: string) =>
  extract({ id: "r", text, published: "2026-03-04" }).incidents.flatMap(({ claims }) =>
    claims.map(({ about, best, partOf }) => `${about} ${best}${partOf === undefined ? "" : ` of ${claims[partOf]?.best}`}`),
  );

describe("some of those who were just counted", () => {
  it.each([
    ["Gunmen killed nine people in Jos on Tuesday, of whom four were children.", ["killed 9", "killed 4 of 9"]],
    ["A bomb wounded twelve people in Jos on Tuesday, two of whom are in danger of losing a leg.", ["wounded 12", "wounded 2 of 12"]],
  ])("%s", (text, expected) => {
    expect(claimsIn(text)).toEqual(expected);
  });

  it("are not those of whom something else of the kind is told", () => {
    expect(claimsIn("A bomb wounded twelve people in Jos on Tuesday, of whom three died in hospital.")).not.toContain("wounded 3 of 12");
  });

  it("may be named in another's words", () => {
    expect(claimsIn('State radio said that four "bandits" died in an ambush in Jos on Tuesday.')).toEqual(["killed 4"]);
  });
});
