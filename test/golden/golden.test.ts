import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/index.js";
import type { ReportCoding } from "../../src/model/index.js";
import { compare } from "./compare.js";
import { goldenReports } from "./golden-folders.js";
import { readNotYet } from "./not-yet.js";

const reports = goldenReports();
const notYet = readNotYet(
  readFileSync(new URL("not-yet.txt", import.meta.url), "utf8"),
  reports.map(({ slug }) => slug),
);

describe("golden reports", () => {
  it("not-yet.txt names golden reports, each once and with a reason", () => {
    expect(notYet.faults).toEqual([]);
  });

  for (const { slug, folder, report, text, expected, faults } of reports) {
    const reason = notYet.reasons.get(slug);
    it(`${folder}/${slug}${reason === undefined ? "" : ` (not yet: ${reason})`}`, () => {
      expect(faults).toEqual([]);
      const coding: ReportCoding = extract(report);
      const differences = compare(coding, expected, text);
      if (reason === undefined) expect(differences).toEqual([]);
      else expect(differences, `${slug} passes: take it off the list in test/golden/not-yet.txt`).not.toEqual([]);
    });
  }
});
