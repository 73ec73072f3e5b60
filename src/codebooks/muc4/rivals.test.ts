import { expect, test } from "vitest";
import { extract } from "../../index.js";
import { gatherFillers } from "./gather-fillers.js";
import { cutOf, rivalsOf } from "./rivals.js";

test("other cuts of the same words are rivals, other words are none", () => {
  const report = { id: "r", text: "GUNMEN ATTACKED THE OFFICE OF THE MAYOR AND BURNED TWO TRUCKS IN CALI.", published: "1990-03-06" };
  const { fillers } = gatherFillers(extract(report, { mentions: true }), report);
  const things = fillers.filter(({ slot }) => slot === "thing");
  const office = things.find(({ text }) => text === "OFFICE");
  const rivals = office ? [...(rivalsOf(things).get(office) ?? [])] : [];
  expect(rivals.map(({ text }) => text)).toEqual(["OFFICE OF THE MAYOR"]);
  expect(rivals.map(cutOf)).toEqual([3]);
});
