import { expect, test } from "vitest";
import { treesOf } from "./read-weights.js";
import { sumOfTrees } from "./trees.js";

test.each([
  [[0, 0], 0.1 + 1],
  [[3, 0], 0.2 + 1],
  [[3, 9], 0.3 + 1],
])("trees ask feature after feature and their leaves are added up: %j", (features, sum) => {
  expect(sumOfTrees(treesOf("0<1 0.1 1<5.5 0.2 0.3/1"), features)).toBeCloseTo(sum);
});
