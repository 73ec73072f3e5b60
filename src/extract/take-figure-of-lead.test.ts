import { expect, it } from "vitest";
import { incidentsIn } from "../../test/incidents-in.js";

it("the guards whom a lead counts over two attacks died in the one that the report says they died in", () => {
  const text =
    "Two attacks in Ituri on Monday left two guards and nine bandits dead. The guards died when bandits attacked a mine near Bunia. " +
    "Soldiers killed six bandits there, the governor said. He said one guard was killed. An army spokesman said two guards were killed. " +
    "Several hours later, three bandits were killed in an assault on a post in Mambasa.";
  expect(incidentsIn(text)).toEqual([expect.stringContaining("Bunia killed 7..8..8"), expect.stringContaining("killed 3..3..3")]);
});
