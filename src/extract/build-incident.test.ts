import { describe, expect, it } from "vitest";
import { extract } from "../index.js";

const first = (text: string) => {
  const { incidents } = extract({ id: "r", text, published: "2026-03-04" });
  return incidents.map(({ status, totals }) => `${status} arrested ${totals.arrested?.best ?? "-"} wounded ${totals.wounded?.best ?? "-"}`);
};

describe("what became of an attempt", () => {
  it.each([
    [
      "A man tried to stab a guard near Jenin on Tuesday. He was shot and wounded, then taken into custody.",
      ["attempted arrested 1 wounded 1"],
    ],
    ["Gunmen tried to kill a judge in Jos on Tuesday. The guards shot and wounded two bystanders.", ["occurred arrested - wounded 2"]],
  ])("%s", (text, expected) => {
    expect(first(text)).toEqual(expected);
  });
});
