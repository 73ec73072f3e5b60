import { describe, expect, it } from "vitest";
import { extract } from "./extract.js";

/** Who and what has which role in the first incident of a short text. */
function roles(text: string): string[] {
  const [incident] = extract({ id: "r", text, published: "2026-03-04" }).incidents;
  return [
    incident?.type ?? "none",
    ...(incident?.participants ?? []).map(({ role, name, certainty }) => `${role} ${name} ${certainty}`),
    ...(incident?.objects ?? []).map(({ role, name }) => `${role} ${name}`),
  ];
}

describe("who did it and what it hit", () => {
  it.each([
    ["An Israeli air strike hit a garage in Tyre on Tuesday.", ["initiator Israeli asserted", "target garage"]],
    ["A shell hit a school in Herat on Tuesday.", ["instrument shell", "target school"]],
    ["Two soldiers died when their lorry ran over a mine near Kidal on Tuesday.", ["instrument mine"]],
    ["A blast ruptured an oil pipeline near Arish on Tuesday.", ["target oil pipeline"]],
    ["An air strike killed four people in Sirte on Tuesday. The mayor said that Chad carried out the strike.", ["initiator Chad accused"]],
    ["Bandits fired rockets and rifles at a convoy near Beira on Tuesday.", ["armed-attack", "initiator Bandits asserted"]],
  ])("%s", (text, expected) => {
    expect(roles(text)).toEqual(expect.arrayContaining(expected));
  });

  it("is not the place of a strike, nor who leads a coalition", () => {
    expect(roles("A US-led air strike killed four people in Mosul on Tuesday.").join()).not.toMatch(/initiator US/);
    expect(roles("Sudan, long worn down by its wars, mourned 12 people killed in Nyala on Tuesday.").join()).not.toMatch(/initiator Sudan/);
  });
});
