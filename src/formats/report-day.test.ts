import { describe, expect, it } from "vitest";
import { reportDay } from "./report-day.js";

const cases: [string, string | undefined][] = [
  ["2024-03-05", "2024-03-05"],
  ["2024-02-29", "2024-02-29"],
  ["2024-03-05T23:30:00-05:00", "2024-03-05"],
  ["2024-03-05T23:30Z", "2024-03-05"],
  ["2024-03-05 23:30:00.123", "2024-03-05"],
  ["2023-02-29", undefined],
  ["2024-13-01", undefined],
  ["2024-03", undefined],
  ["5 March 2024", undefined],
  ["2024-03-05T25:00", undefined],
  ["2024-03-05 noon", undefined],
  ["", undefined],
];

describe("the day of an ISO 8601 date", () => {
  it.each(cases)("%s is %s", (published, day) => {
    expect(reportDay(published)).toBe(day);
  });
});
