import { describe, expect, it } from "vitest";
import { extract } from "../index.js";

const raid = "Gunmen attacked a convoy near Kidal on Tuesday.";
const claimsIn = (text: string) =>
  extract({ id: "r", text, published: "2026-03-05" }).incidents.flatMap(({ claims, totals }) => [
    ...claims.map(
      ({ about, best, whom, partOf, qualifier }) =>
        `${about} ${best} ${whom}${partOf === undefined ? "" : ` of ${claims[partOf]?.best}`} ${qualifier}`,
    ),
    `in all ${totals.killed?.low} ${totals.killed?.best} ${totals.killed?.high}`,
  ]);

describe("some of the casualties", () => {
  it.each([
    [`${raid} Five policemen were among the dead, a doctor said.`, ["killed 5 policemen at-least", "in all 5 5 null"]],
    [`${raid} Five policemen were among those killed, a doctor said.`, ["killed 5 policemen at-least", "in all 5 5 null"]],
    [
      `${raid} Among the dead were five policemen and two children.`,
      ["killed 5 policemen at-least", "killed 2 children at-least", "in all 7 7 null"],
    ],
    [`${raid} The dead include two boys.`, ["killed 2 boys at-least", "in all 2 2 null"]],
    [
      `${raid} Twelve people were killed. Among the dead were three nurses.`,
      ["killed 12 people exact", "killed 3 nurses of 12 exact", "in all 12 12 12"],
    ],
    [`${raid} Twelve people were killed. The road was among the closed ones.`, ["killed 12 people exact", "in all 12 12 12"]],
  ])("%s", (text, expected) => {
    expect(claimsIn(text)).toEqual(expected);
  });
});
