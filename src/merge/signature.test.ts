import { describe, expect, it } from "vitest";
import { isCopy, signatureOf } from "./signature.js";

const wire =
  "Gunmen on motorcycles raided the village of Tolo before dawn on Monday and killed six farmers, the mayor said. They burnt two granaries and drove away some forty goats. The mayor, Issa Diallo, asked the army for a post on the road to Wandé.";
const rewrite = `Six dead in raid\n\n${wire.replace("before dawn on Monday", "early on Monday").replace("drove away", "took")}`;
const own =
  "The people of Tolo buried six of theirs yesterday. Mayor Issa Diallo told our reporter that motorcycles woke him before dawn, and that soldiers came only at noon.";
const formula =
  "Gunmen on motorcycles raided the village of Bana before dawn on Friday and killed nine herders, the mayor said. They burnt seven granaries and drove away some ninety goats. The mayor, Ali Touré, asked the army for a post on the road to Douna.";

describe("copies of a text", () => {
  it.each<[string, string, boolean]>([
    ["a light rewrite is a copy", rewrite, true],
    ["a report of one's own is none", own, false],
    ["the same formula about other facts is none", formula, false],
  ])("%s", (_, text, copy) => {
    expect(isCopy(signatureOf(wire), signatureOf(text))).toBe(copy);
    expect(isCopy(signatureOf(text), signatureOf(wire))).toBe(copy);
  });
  it("too short a text is no copy of anything", () => {
    expect(isCopy(signatureOf("Six killed."), signatureOf("Six killed."))).toBe(false);
  });
  it("ten million letters of one word do not take long", () => {
    expect(signatureOf("a".repeat(10_000_000))).toBe("");
  });
});
