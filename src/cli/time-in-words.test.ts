import { describe, expect, it } from "vitest";
import type { TimePrecision } from "../model/index.js";
import { timeInWords } from "./time-in-words.js";

const cases: [start: string | null, end: string | null, precision: TimePrecision, words: string | undefined][] = [
  ["2026-03-04", "2026-03-04", "day", "Wednesday 4 March 2026"],
  ["2025-04-07", "2025-04-08", "range", "7 to 8 April 2025 (in these days)"],
  ["2025-04-30", "2025-05-02", "range", "30 April to 2 May 2025 (in these days)"],
  ["2025-12-31", "2026-01-01", "range", "31 December 2025 to 1 January 2026 (in these days)"],
  ["2025-04-07", "2025-04-13", "week", "7 to 13 April 2025 (in that week, day not known)"],
  ["2024-06-01", "2024-06-30", "month", "June 2024 (day not known)"],
  ["2024-01-01", "2024-12-31", "year", "2024 (day not known)"],
  [null, "2026-03-04", "before", "on or before 4 March 2026"],
  [null, null, "none", undefined],
];

describe("time in words", () => {
  it.each(cases)("%s to %s by the %s: %s", (start, end, precision, words) => {
    expect(timeInWords({ start, end, precision })).toBe(words);
  });
});
