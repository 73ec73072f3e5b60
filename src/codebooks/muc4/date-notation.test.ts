import { expect, test } from "vitest";
import type { IncidentTime } from "../../model/index.js";
import { dateNotation } from "./date-notation.js";

const time = (start: string | null, end: string | null, precision: IncidentTime["precision"]): IncidentTime => ({
  start,
  end,
  precision,
  evidence: [],
});

test.each([
  ["a day", time("1989-12-30", "1989-12-30", "day"), "30 DEC 89"],
  ["a night", time("1990-01-08", "1990-01-09", "range"), "08 JAN 90 - 09 JAN 90"],
  ["on or before the report's day", time(null, "1989-08-26", "before"), "- 26 AUG 89"],
  ["a year alone says no more than the report's day", time("1989-01-01", "1989-12-31", "year"), "- 01 MAR 90"],
  ["a decade neither", time("1980-01-01", "1989-12-31", "range"), "- 01 MAR 90"],
])("%s", (_, when, written) => {
  expect(dateNotation(when, "1990-03-01")).toBe(written);
});

test("a report without a day of its own leaves an incident without a date undated", () => {
  expect(dateNotation(time(null, null, "none"), null)).toBeNull();
});
