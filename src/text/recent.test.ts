import { expect, test } from "vitest";
import { Recent } from "./recent.js";

test("what was asked for lately is remembered, and memory stays bounded", () => {
  const recent = new Recent<string, number>(10);
  recent.set("kept", -1);
  for (let i = 0; i < 100; i += 1) {
    recent.set(`passing ${i}`, i);
    expect(recent.get("kept")).toBe(-1);
  }
  expect(recent.get("passing 99")).toBe(99);
  expect(recent.get("passing 50")).toBeUndefined();
});
