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
    [`Cochabamba, 17 October 2023. ${prose}`, "Cochabamba | 2023-10-17"],
    [
      `NIGER - Diffa region\nSecurity incidents, 1 to 10 February 2024\nIssued in Niamey on 12 February 2024\n\n${prose}`,
      "NIGER | 2024-02-12",
    ],
    [`Date: 3 May 2024\n\nPESHAWAR: ${prose}`, "PESHAWAR | 2024-05-03"],
  ])("reads the dateline of: %s", (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it("takes a day alone on the last line for the report's", () => {
    expect(head(`${prose}\n\n${prose}\n\n10 December 2025`).date).toBe("2025-12-10");
    expect(head(`${prose}\n\n${prose}\n\nThe next talks are on 10 December 2025, the mayor said.`).date).toBeUndefined();
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
