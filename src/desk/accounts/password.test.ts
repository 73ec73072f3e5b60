import { describe, expect, it } from "vitest";
import { hashPassword, isPassword, TooBusy } from "./password.js";

describe("a password", () => {
  it("is known again by its hash, which is another each time", async () => {
    const [one, two] = [await hashPassword("blue kettle on the stove"), await hashPassword("blue kettle on the stove")];
    expect(one).not.toBe(two);
    expect(one).not.toContain("kettle");
    expect(one).toMatch(/^\$scrypt\$ln=17,r=8,p=1\$/);
    expect(await isPassword("blue kettle on the stove", one)).toBe(true);
    expect(await isPassword("blue kettle on the stovE", one)).toBe(false);
  });

  it("is the same in both ways of writing its letters", async () => {
    expect(await isPassword("caf\u00e9 in the harbour", await hashPassword("cafe\u0301 in the harbour"))).toBe(true);
  });

  it("where there is none takes as long to refuse, and so does a hash that is none", async () => {
    const begun = performance.now();
    expect(await isPassword("anything at all", undefined)).toBe(false);
    expect(performance.now() - begun).toBeGreaterThan(20);
    expect(await isPassword("anything at all", "not a hash")).toBe(false);
  });

  it("is not checked a thousand times at once", async () => {
    const all = await Promise.allSettled(Array.from({ length: 1000 }, () => isPassword("a guess that is none", undefined)));
    expect(all.filter(({ status }) => status === "fulfilled").length).toBeLessThanOrEqual(25);
    expect(all.some((one) => one.status === "rejected" && one.reason instanceof TooBusy)).toBe(true);
  });
});
