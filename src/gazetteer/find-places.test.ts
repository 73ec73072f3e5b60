import { describe, expect, it } from "vitest";
import { readText } from "../text/read-text.js";
import { findPlaces } from "./find-places.js";
import { Gazetteer } from "./gazetteer.js";

const gazetteer = Gazetteer.builtIn();
const find = (text: string) => findPlaces(readText({ id: "t", text }), gazetteer);
const shown = (text: string) => find(text).map((m) => `${m.name} ${m.role}`);

describe("finding place names", () => {
  it.each([
    ["A bomb went off in Quetta on Monday.", ["Quetta literal"]],
    ["Shells fell on Deir al-Zour and Sana'a, residents said.", ["Deir al-Zour literal", "Sana'a literal"]],
    ["Gunmen killed a teacher in Port-au-Prince.", ["Port-au-Prince literal"]],
    ["Kabul police found the body in Nangarhar province.", ["Kabul modifier", "Nangarhar literal"]],
    ["Students of Kabul University were beaten.", ["Kabul embedded"]],
    ["The Pakistani troops crossed into Afghanistan on Monday and burned a house.", ["Pakistani demonym", "Afghanistan literal"]],
    ["Islamabad accused New Delhi of shelling villages.", ["Islamabad metonym", "New Delhi literal"]],
    ["Diplomats held talks with Tehran.", ["Tehran metonym"]],
    ["Raiders burned the village of Tumbuka in Darfur.", ["Tumbuka unknown-name", "Darfur literal"]],
    ["Two people died in the Zarghat area of Mastung district.", ["Zarghat unknown-name", "Mastung literal"]],
  ])("%s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    "Most of the men were freed.",
    "Police arrested two men in March.",
    "President Lincoln spoke and Mr Paris listened.",
    "Mrs. Houston left. Later, Houston said she was tired.",
    "The attack was claimed by Lashkar-e-Jhangvi.",
    "Reading about the war is hard, and Nice people help.",
  ])("finds none in: %s", (text) => {
    expect(shown(text)).toEqual([]);
  });

  it("ties a name to the place that the text puts it in", () => {
    const [inner, outer] = find("A truck bomb killed six in Garoua, Cameroon.");
    expect(inner?.within).toBe(outer);
    const [village, district] = find("Two people died in the Zarghat area of Mastung district.");
    expect(village?.within).toBe(district);
    expect(village?.classWord).toBe("area");
  });

  it("leaves tokens alone that belong to something else", () => {
    const doc = readText({ id: "t", text: "Fighters of the Sinai Province group attacked Rafah." });
    expect(findPlaces(doc, gazetteer, { isTaken: (i) => i === 3 }).map((m) => m.name)).toEqual(["Rafah"]);
  });
});
