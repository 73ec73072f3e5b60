import { expect, test } from "vitest";
import { extract } from "../../index.js";
import { relevanceFeatures } from "./relevance-features.js";

test("a report without fillers, sentences and incidents has as many numbers as any other, all of them finite", () => {
  const rowOf = (text: string, sentences: number[]) => relevanceFeatures(0, [], sentences, extract({ id: "r", text }));
  const empty = rowOf("", []);
  expect(empty.every(Number.isFinite)).toBe(true);
  expect(rowOf("Gunmen killed three farmers in Cali on Friday.", [1, -2])).toHaveLength(empty.length);
});
