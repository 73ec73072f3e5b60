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
    ["Shops burned in Mar del Plata and Ciudad del Este.", ["Mar del Plata literal", "Ciudad del Este literal"]],
    ["Two men drowned off Dar es Salaam.", ["Dar es Salaam literal"]],
    ["Kabul police found the body in Nangarhar province.", ["Kabul modifier", "Nangarhar literal"]],
    ["Students of Kabul University were beaten.", ["Kabul embedded"]],
    ["The Pakistani troops crossed into Afghanistan on Monday and burned a house.", ["Pakistani demonym", "Afghanistan literal"]],
    ["Islamabad accused New Delhi of shelling villages.", ["Islamabad metonym", "New Delhi literal"]],
    ["The town has been empty since the start of Moscow's full-scale invasion.", ["Moscow metonym"]],
    ["Ukraine has not commented.", ["Ukraine metonym"]],
    ["Diplomats held talks with Tehran.", ["Tehran metonym"]],
    ["Raiders burned the village of Tumbuka in Darfur.", ["Tumbuka unknown-name", "Darfur literal"]],
    ["Shells fell on the al-Zarghat neighborhood of Aleppo.", ["al-Zarghat unknown-name", "Aleppo literal"]],
    [
      "Nobody was hurt when Kelmara, a Chadian town near Abeche, came under fire.",
      ["Kelmara unknown-name", "Chadian demonym", "Abeche literal"],
    ],
    ["Six people died in Dorukan's mostly Sunni village in Anbar province.", ["Dorukan unknown-name", "Anbar literal"]],
    ["They burned an Ossetian-controlled village.", []],
    ["Two people died in a blast in al-Zarghat area.", ["al-Zarghat unknown-name"]],
    ["Two people died in the Zarghat area of Mastung district.", ["Zarghat unknown-name", "Mastung literal"]],
  ])("%s", (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each([
    ["Shells fell on Cuito.", "AO"],
    ["Two men were shot in Wad Madani.", "SD"],
    ["Gangs burned houses in Petion-Ville.", "HT"],
    ["Fighting went on near Las Anod.", "SO"],
  ])("finds it by a spelling of the news: %s", (text, expected) => {
    expect(find(text).map((m) => m.candidates[0]?.country)).toEqual([expected]);
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

  describe("in a text without capitals", () => {
    const rest = " The men were said to have been seen there before, and nobody was hurt in what followed on that day.";
    const names = (text: string) => find(text).map((m) => text.slice(m.start, m.end).toLowerCase());
    it.each([
      ["Clashes broke out near the border of China, and Turkey's army fired on a van.", ["china", "turkey"]],
      ["Police in Laurel County held John D. Williams of Louisville, Ky., on Monday.", ["laurel", "louisville", "ky."]],
      ["The US army told us that two men died in Paris, TX, when a car hit them.", ["us", "paris", "tx"]],
      ["Soldiers fired on a bus in Buffalo and on a house in Reading, Pennsylvania.", ["buffalo", "reading", "pennsylvania"]],
      ["South Korean troops and Polish engineers left Iraq through the port of Umm Qasr.", ["south korean", "polish", "iraq", "umm qasr"]],
      ["A reading of the report was held in the nice old town by mobile police.", []],
    ])("%s", (text, expected) => {
      const whole = text + rest;
      for (const cased of [whole, whole.toUpperCase(), whole.toLowerCase()]) expect(names(cased)).toEqual(expected);
    });
  });

  it("leaves tokens alone that belong to something else", () => {
    const doc = readText({ id: "t", text: "Fighters of the Sinai Province group attacked Rafah." });
    expect(findPlaces(doc, gazetteer, { isTaken: (i) => i === 3 }).map((m) => m.name)).toEqual(["Rafah"]);
  });
});
