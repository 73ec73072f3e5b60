import { expect, test } from "vitest";
import { extract } from "../../index.js";
import { gatherFillers } from "./gather-fillers.js";

test("words beside a candidate speak for it, names and other sentences do not", () => {
  const text = "The body of Ernesto Villalba was found near Cali on Friday. Students marched in Bogota.";
  const report = { id: "r", text, published: "1990-03-06" };
  const { fillers } = gatherFillers(extract(report, { mentions: true }), report);
  const clues = [...(fillers.find(({ slot, text: words }) => slot === "name" && words === "Ernesto Villalba")?.clues ?? [])];
  expect(clues).toEqual(expect.arrayContaining(["left:body", "left2:body", "right:near"]));
  expect(clues.filter((clue) => /^(?:left|right)\d?:(?:cali|student|march|the)$/.test(clue))).toEqual([]);
});
