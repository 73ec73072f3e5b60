import { expect, test } from "vitest";
import { headOf, isPlural, mentionString } from "./words.js";

test.each([
  ["the three masked men", "masked men"],
  ["at least 12 PEASANTS", "PEASANTS"],
  ["his\nbodyguard", "bodyguard"],
  ['"El Nogal" farm', '"El Nogal" farm'],
  ['a "large bomb', "large bomb"],
  ["the store,", "store"],
])("%j is written %j", (text, written) => {
  expect(mentionString(text)).toBe(written);
});

test("the head stands before what belongs to it", () => {
  expect(headOf("members of the urban front")).toBe("members");
  expect(headOf("retired teacher")).toBe("teacher");
});

test("several are told from one by the head", () => {
  expect(isPlural("policemen from the town")).toBe(true);
  expect(isPlural("driver of two buses")).toBe(false);
});
