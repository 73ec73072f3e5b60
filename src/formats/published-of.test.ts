import { expect, it } from "vitest";
import { publishedOf } from "./published-of.js";

it.each([
  ["2024-03-05", "2024-03-05"],
  ["2024-03-05T21:40:00+01:00", "2024-03-05T21:40:00+01:00"],
  ["2024-03-05 21:40 CET", "2024-03-05"],
  ["Tue, 05 Mar 2024 23:30:00 -0500", "2024-03-05T23:30:00-05:00"],
  ["Tue, 5 Mar 2024 23:30:00 GMT", "2024-03-05T23:30:00Z"],
  ["5 March 2024", "2024-03-05"],
  ["March 5th, 2024 at noon", "2024-03-05"],
  ["2024/03/05", "2024-03-05"],
  ["20240305", "2024-03-05"],
  ["05/03/2024", undefined],
  ["31 February 2024", undefined],
  ["yesterday", undefined],
  ["", undefined],
])("%j is %j", (written, expected) => {
  expect(publishedOf(written)).toBe(expected);
});
