import { describe, expect, it } from "vitest";
import { extract } from "./extract.js";

/** Who says each figure of a short text. */
function said(text: string): string[] {
  return extract({ id: "r", text, published: "2026-03-04" }).incidents.flatMap(({ claims }) =>
    claims.map(({ about, best, low, source }) => `${about} ${best ?? low} ${source.kind}`),
  );
}

describe("who says a figure", () => {
  it.each([
    ["Gunmen shot dead two farmers near Kano on Monday, a radio station run by Boko Haram reported.", ["killed 2 media"]],
    ["A bomb went off in Kano on Monday. A nurse who had run to the market spoke of nine dead.", ["killed 9 medical"]],
    ["A bomb killed nine people in Kano on Monday, the railway directorate said.", ["killed 9 official"]],
    ["A bomb went off in Kano on Monday, the governor said. He had first spoken of six dead.", ["killed 6 official"]],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
