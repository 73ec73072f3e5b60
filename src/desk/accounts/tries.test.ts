import { describe, expect, it } from "vitest";
import { Tries } from "./tries.js";

const minute = 60_000;
/** How many of `count` tries are let through. */
const through = (tries: Tries, count: number, of: (n: number) => [name: string, address: string], now = 0) =>
  Array.from({ length: count }, (_, n) => tries.wait(...of(n), now)).filter((wait) => wait === 0).length;

describe("tries to get in", () => {
  it("of one name from one place are five in a quarter of an hour", () => {
    const tries = new Tries();
    expect(through(tries, 100, () => ["ada", "192.0.2.1"])).toBe(5);
    expect(tries.wait("ada", "192.0.2.1", 5 * minute)).toBe(600);
    expect(tries.wait("ada", "192.0.2.1", 15 * minute)).toBe(0);
  });

  it("of many names from one place are thirty, and a network of IPv6 is one place", () => {
    expect(through(new Tries(), 100, (n) => [`name ${n}`, "192.0.2.1"])).toBe(30);
    expect(through(new Tries(), 100, (n) => [`name ${n}`, `2001:db8:1:2::${n.toString(16)}`])).toBe(30);
  });

  it("of one name from many places are fifty", () => {
    expect(through(new Tries(), 200, (n) => ["ada", `192.0.2.${n}`])).toBe(50);
  });

  it("are forgiven when one succeeds, and somebody else's are not", () => {
    const tries = new Tries();
    through(tries, 4, () => ["ada", "192.0.2.1"]);
    expect(tries.wait("ada", "192.0.2.1", 0)).toBe(0);
    tries.succeeded("ada", "192.0.2.1");
    expect(through(tries, 9, () => ["ada", "192.0.2.1"])).toBe(5);
    expect(through(tries, 9, () => ["bea", "192.0.2.1"])).toBe(5);
  });

  it("take no more memory, however many names are tried", () => {
    const tries = new Tries();
    for (let n = 0; n < 20_000; n += 1) tries.wait(`name ${n}`, `198.51.${n % 250}.${Math.floor(n / 250) % 250}`, 0);
    expect(tries.remembered).toBeLessThanOrEqual(20_000);
  });
});
