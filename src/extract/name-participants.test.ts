import { describe, expect, it } from "vitest";
import { extract } from "./extract.js";

const published = "2024-05-17";

/** The sides of a short text's first incident. */
function sides(text: string): string[] {
  const [first] = extract({ id: "r", text, published }).incidents;
  return (first?.participants ?? []).map(({ role, name, certainty }) => `${role} ${name} ${certainty}`);
}

/** What was seized in a short text, with its count. */
function seized(text: string): string[] {
  return extract({ id: "r", text, published })
    .incidents.flatMap(({ objects }) => objects)
    .filter(({ role }) => role === "seized")
    .map(({ name, count }) => `${count?.best ?? "-"} ${name}`);
}

describe("who is who", () => {
  it.each([
    [
      "'they' of the next sentence",
      "Some 60 cattle thieves fell upon a hamlet near Betroka on Monday. They killed four herdsmen.",
      "initiator cattle thieves asserted",
    ],
    [
      "'him' of the one person before",
      "In Yoro on Thursday a crowd of about 200 dragged a young labourer from a police cell and beat him to death.",
      "victim young labourer asserted",
    ],
    [
      "a crowd with a figure",
      "In Yoro on Thursday a crowd of about 200 dragged a young labourer from a police cell and beat him to death.",
      "initiator crowd asserted",
    ],
    [
      "whose house it was",
      "Some hundreds of people set fire to the house of a retired nurse in Antsirabe on Saturday.",
      "target retired nurse asserted",
    ],
    [
      "who only claims it",
      "Jama'at Nusrat al-Islam wal-Muslimin claimed responsibility for the assault on a post near Karimama on Sunday in which 13 soldiers were killed.",
      "initiator Jama'at Nusrat al-Islam wal-Muslimin claimed",
    ],
  ])("names %s", (_what, text, expected) => {
    expect(sides(text)).toContain(expected);
  });

  it("does not set an army against its own troops", () => {
    const named = sides(
      "Combats between troops of the army and a column of the ELN left three guerrillas dead near Tame, Colombia, on Monday.",
    );
    expect(named).toContain("initiator troops of the army asserted");
    expect(named).toContain("target ELN asserted");
    expect(named).not.toContain("target army asserted");
  });

  it("takes dawn for no victim", () => {
    expect(sides("A FIGHTER JET DROPPED FOUR BOMBS ON OCHAMCHIRE AT DAWN ON MONDAY, KILLING TWO FISHERMEN.")).not.toContain(
      "victim DAWN asserted",
    );
  });
});

describe("what was seized", () => {
  it("counts arms that are told by their bore", () => {
    expect(seized("Police seized two 5.56 rifles, one shotgun and three 60 mm mortars in a raid in Horqueta on Monday.")).toEqual([
      "2 5.56 rifles",
      "1 shotgun",
      "3 60 mm mortars",
    ]);
  });

  it("reads arms that an army collects", () => {
    expect(seized("During a search in Kotido on Monday the army collected nine rifles and 61 rounds of ammunition.")).toContain("9 rifles");
  });
});

describe("the bars of a table", () => {
  it.each([
    ["| Kano | Gunmen killed four soldiers in Kano on Sunday, police said |", ["initiator Gunmen asserted", "target soldiers asserted"]],
    ["On Sunday |Raiders killed four |soldiers| in Kano, police said.", ["initiator Raiders asserted"]],
  ])("are no part of a name: %s", (text, expected) => {
    expect(sides(text).slice(0, expected.length)).toEqual(expected);
  });
});
