import { describe, expect, it } from "vitest";
import { krippendorffAlpha, nominal, ratio } from "./krippendorff-alpha.js";

/** The reliability data of four observers in Krippendorff's paper (2011), section C: a line an observer, "*" where one gave nothing. */
const observers = ["1 2 3 3 2 1 4 1 2 * * *", "1 2 3 3 2 2 4 1 2 5 * 3", "* 3 3 3 2 3 4 2 2 5 1 *", "1 2 3 3 2 4 4 1 2 5 1 *"].map((line) =>
  line.split(" "),
);
const units = Array.from({ length: 12 }, (_, at) => observers.map((line) => line[at] as string).filter((value) => value !== "*"));

describe("krippendorffAlpha", () => {
  it("gives what the paper gives", () => {
    expect(krippendorffAlpha(units, nominal)).toBeCloseTo(0.743, 3);
    expect(
      krippendorffAlpha(
        units.map((values) => values.map(Number)),
        ratio,
      ),
    ).toBeCloseTo(0.797, 3);
  });

  it("is 1 where all agree, and below 0 where they never do", () => {
    expect(
      krippendorffAlpha(
        [
          ["a", "a"],
          ["b", "b"],
        ],
        nominal,
      ),
    ).toBe(1);
    expect(
      krippendorffAlpha(
        [
          ["a", "b"],
          ["b", "a"],
        ],
        nominal,
      ),
    ).toBeLessThan(0);
  });

  it("is not known of too little, or where nothing varies", () => {
    expect(krippendorffAlpha([["a"], ["b"]], nominal)).toBeUndefined();
    expect(
      krippendorffAlpha(
        [
          ["a", "a"],
          ["a", "a"],
        ],
        nominal,
      ),
    ).toBeUndefined();
    expect(krippendorffAlpha([], nominal)).toBeUndefined();
  });
});
