import { expect, it } from "vitest";
import { extract } from "./extract.js";

it("takes a share of a figure told before for part of it", () => {
  const text = "A bomb killed three people in Herat on Monday. A nurse said that two of the three were porters.";
  const [incident] = extract({ id: "r", text, published: "2026-03-04" }).incidents;
  expect(incident?.claims.map(({ best, partOf }) => [best, partOf])).toEqual([
    [3, undefined],
    [2, 0],
  ]);
  expect(incident?.totals.killed?.best).toBe(3);
});
