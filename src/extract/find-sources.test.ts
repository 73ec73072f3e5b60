import { describe, expect, it } from "vitest";
import { extract } from "./extract.js";

/** Figures of the dead with who says them. */
function says(text: string): string[] {
  const { incidents } = extract({ id: "r", text, published: "2024-05-17" });
  return incidents.flatMap(({ claims }) =>
    claims.filter(({ about }) => about === "killed").map(({ low, source }) => `${low} ${source.kind}`),
  );
}

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

describe("findSources", () => {
  it.each([
    ["a toll put", "A car bomb exploded in Mogadishu on Friday. Medina hospital put the number of dead at 11.", "11 medical"],
    ["a number given", "Rebels raided Kaya on Sunday. The gendarmerie first gave the number of dead as three.", "3 police"],
    ["a figure spoken of", "Rebels attacked Kaya on Sunday. The army had earlier spoken of five dead.", "5 military"],
    ["a figure by somebody's account", "Shelling hit Donetsk on Monday. By the mayor's account, five people died.", "5 official"],
    ["as per", "Two bombs exploded in Quetta on Sunday. Six people were killed, as per the city's police.", "6 police"],
    ["from a source", "From military source one learns that three soldiers were killed in an ambush near Bignona on Monday.", "3 military"],
    [
      "an inversion of translated prose",
      "In Oruro, a policeman was shot dead on Monday, informed the regional commander, Colonel Luis Rojas.",
      "1 military",
    ],
    [
      "the statement of a group",
      "Militants ambushed a convoy near Gao on Sunday. The group claims in a statement that 14 soldiers were killed.",
      "14 armed-group",
    ],
    [
      "a clause at the end in the present tense",
      "A grenade blast in Bujumbura on Monday left three dead and nine injured, the health district reports.",
      "3 medical",
    ],
    [
      "a speaker behind a description",
      "A blast hit Herat on Monday. Noor Faizi, the chief surgeon at the city hospital, said four bodies had been brought in.",
      "4 medical",
    ],
    [
      "those spoken to",
      "In a fight near Iakora on Monday 13 bandits were killed, the regional police commander, Haja Rabe, told reporters.",
      "13 police",
    ],
    [
      "what the mission's own people counted",
      "Raiders struck a camp near Juba on Monday. A spokesman for the United Nations mission said its observers had counted 12 bodies.",
      "12 ngo",
    ],
    [
      "a toll that a second official puts",
      "A market in Jos was bombed on Monday. The mayor's aide said 14 bodies had been found, but a village chief put the number of dead at 19.",
      "19 witness",
    ],
    [
      "a group with a second name that claims responsibility",
      "A bomb hit a patrol near Gao on Monday. The Front for Justice, known as FJ, claimed responsibility and said nine soldiers had died.",
      "9 armed-group",
    ],
    ["a rights group", "Troops shot dead six villagers in Loikaw on Monday, a rights group said.", "6 ngo"],
    [
      "a surname alone",
      "Gunmen raided Pemba on Monday. Police spokesman Ernesto Madungue said troops were on their way. Madungue said five villagers were killed.",
      "5 police",
    ],
  ])("reads who says it: %s", (_what, text, expected) => {
    expect(says(text)).toContain(expected);
  });
});
