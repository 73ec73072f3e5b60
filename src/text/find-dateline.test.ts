import { describe, expect, it } from "vitest";
import { detectCase } from "./detect-case.js";
import { findReportHead } from "./find-dateline.js";
import { findParagraphs } from "./find-paragraphs.js";
import { cpuMilliseconds } from "../../test/cpu-milliseconds.js";

const head = (text: string) => findReportHead(text, findParagraphs(text), detectCase(text));

function told(text: string): string | undefined {
  const { dateline, date } = head(text);
  return dateline ? `${dateline.place ? text.slice(dateline.place.start, dateline.place.end) : "-"} | ${date ?? "-"}` : undefined;
}

const prose = "Gunmen killed three people in a market on Tuesday, police said.";

describe("findReportHead", () => {
  it.each([
    [`QUETTA - ${prose}`, "QUETTA | -"],
    [`KABUL (Reuters) - ${prose}`, "KABUL | -"],
    [`CAGUAS, Puerto Rico (AP)_ ${prose}`, "CAGUAS, Puerto Rico | -"],
    [`LONDON, England (CNN) -- ${prose}`, "LONDON, England | -"],
    [`SAN SALVADOR, 3 JAN 90 (ACAN-EFE) -- ${prose}`, "SAN SALVADOR | 1990-01-03"],
    [`Nairobi, 12 May 2015 (IRIN) – ${prose}`, "Nairobi | 2015-05-12"],
    [`PORT-AU-PRINCE, Haiti (AP) — ${prose}`, "PORT-AU-PRINCE, Haiti | -"],
    [`Date: 3 May 2024\n\nPESHAWAR: ${prose}`, "PESHAWAR | 2024-05-03"],
  ])("reads the dateline of: %s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([prose, `BREAKING: ${prose}`, `ANTI-WAR rally turns violent. ${prose}`, `${prose} - Reuters`, "", "-", ":"])(
    "finds no dateline in: %s",
    (text) => {
      expect(told(text)).toBeUndefined();
    },
  );

  // Each of these makes a pattern that can cut a word at its hyphens in two ways try all of them: hours for 160 characters.
  it.each([
    ["hyphens after a comma", `AAA, ${"A-".repeat(19)}AAA, ${"A-".repeat(15)}`],
    ["hyphened words", `${"Al-Shabaab-Al-Qaeda, ".repeat(5)}`],
    ["nothing but hyphens and capitals", "A-".repeat(40)],
    ["apostrophes", `A-${"'A".repeat(40)}`],
    ["capitals", `${"AAAA ".repeat(30)}`],
    ["brackets", `KANO ${"(x) [y] ".repeat(15)}`],
  ])("is fast on %s", (_what, text) => {
    expect(cpuMilliseconds(() => head(`${text} ${prose}`))).toBeLessThan(200);
  });
});
