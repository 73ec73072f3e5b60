import { describe, expect, it } from "vitest";
import { extract } from "./extract.js";

describe("who acts where the verb's object is part of what was done", () => {
  it.each([
    ["A warplane of the Syrian army dropped barrel bombs on a bakery in Idlib on Tuesday.", "Syrian army"],
    ["Rebels blew up a bridge and knocked down four pylons near Medellin on Tuesday.", "Rebels"],
  ])("%s", (text, who) => {
    const [incident] = extract({ id: "r", text, published: "2026-03-04" }).incidents;
    expect(incident?.participants.filter(({ role }) => role === "initiator").map(({ name }) => name)).toContain(who);
  });
});
