import { describe, expect, it } from "vitest";
import { civilOf, dayOf, dayOfIso, easterOf, isCivil, isoOf, mondayOf, weekdayOf } from "./calendar.js";

describe("calendar", () => {
  it("agrees with the platform's proleptic calendar on every day of two centuries and at the edges", () => {
    for (let day = dayOf(1899, 12, 31); day <= dayOf(2101, 1, 1); day++) {
      const civil = civilOf(day);
      expect(dayOf(civil.year, civil.month, civil.day)).toBe(day);
      if (day % 7 === 0) expect(isoOf(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
    }
    expect(isoOf(dayOf(1, 1, 1))).toBe("0001-01-01");
    expect(isoOf(dayOf(1, 1, 1) - 1)).toBeNull();
    expect(isoOf(dayOf(9999, 12, 31) + 1)).toBeNull();
  });
  it.each([
    ["2024-02-29", 3],
    ["1970-01-01", 3],
    ["1969-12-31", 2],
    ["2000-01-03", 0],
    ["1900-01-07", 6],
  ])("knows that %s is weekday %i from Monday", (iso, weekday) => {
    const day = dayOfIso(iso) as number;
    expect(weekdayOf(day)).toBe(weekday);
    expect(weekdayOf(mondayOf(day))).toBe(0);
  });
  it.each(["2023-02-29", "2024-13-01", "2024-00-10", "2024-1-1", "tomorrow"])("knows that %s is no date", (text) => {
    expect(dayOfIso(text)).toBeNull();
  });
  it.each([
    [2024, "2024-03-31"],
    [2019, "2019-04-21"],
    [1998, "1998-04-12"],
  ])("finds Easter of %i", (year, iso) => {
    expect(isoOf(easterOf(year))).toBe(iso);
  });
  it("knows leap years", () => {
    expect([1900, 2000, 2023, 2024].map((year) => isCivil(year, 2, 29))).toEqual([false, true, false, true]);
  });
});
