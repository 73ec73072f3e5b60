import { describe, expect, it } from "vitest";
import { extract } from "./extract.js";

const told = (text: string) =>
  extract({ id: "r", text, published: "2026-02-14" }).incidents.map(({ type, place, totals }) =>
    [type, place?.name, totals.killed?.best ?? totals.killed?.low ?? "-"].join(" "),
  );

describe("what is told beside another incident", () => {
  it.each([
    [
      "a fight of named parties at another place",
      "On 6 February, a mine exploded near Hpa-an. A boy lost a leg.\n\nClashes between KNLA and army troops near Kawkareik continued throughout the week. The KNLA said it killed 15 soldiers.",
      ["bombing Hpa-an -", "armed-clash Kawkareik 15"],
    ],
    [
      "an act of weeks before",
      "Gunmen killed nine herders in Gboko on Sunday. It comes two weeks after six farmers were killed in Agatu.",
      ["armed-attack Gboko 9", "armed-attack Agatu 6"],
    ],
    ["fights at large", "Clashes between herders and farmers are common near Jos.", []],
    ["people who had to leave", "An estimated 300 families were displaced from El Fasher to Tawila between 5 and 11 February.", []],
  ])("%s", (_what, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it("gives no item of a list the place of the next", () => {
    const [first] = told(
      "- On 5 February, shelling of a school killed seven people.\n- A drone strike near Al Koma on 2 February killed five nurses.",
    );
    expect(first).toBe("shelling Sudan 7");
  });

  it("lets nobody act who stands behind what was hit", () => {
    const { incidents } = extract({
      id: "r",
      text: "On Tuesday, shelling of Kassab camp for displaced people in Kutum reportedly killed nine people.",
      published: "2026-02-14",
    });
    expect(incidents.flatMap(({ participants }) => participants.filter(({ role }) => role === "initiator"))).toEqual([]);
  });

  it("takes attackers who flee for nobody's target", () => {
    const { incidents } = extract({
      id: "r",
      text: "Two policemen were wounded on Monday in Jos when gunmen opened fire on a station. The attackers fled before police arrived.",
      published: "2026-02-14",
    });
    const targets = incidents.flatMap(({ participants }) => participants.filter(({ role }) => role === "target"));
    expect(targets.map(({ name }) => name)).toEqual(["policemen"]);
  });

  it("counts a mother whose age is told and her daughters", () => {
    expect(told("A mother, aged 41, and her two daughters were killed when a shell hit a house in Homs on Monday.")).toEqual([
      "shelling Homs 3",
    ]);
  });
});
