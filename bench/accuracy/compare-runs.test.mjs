import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readAccepted, writeAccepted } from "./accepted-file.mjs";
import { inCapitals } from "./capitals.mjs";
import { compareRuns } from "./compare-runs.mjs";
import { changesInWords } from "./print-changes.mjs";

const run = (changes = {}) => ({
  date: "2026-03-04",
  figures: { detection: 70, "fully right": 40 },
  golden: { "kano-market": true, "jos-road": false },
  field: { f1: { right: 1, matched: 2, coded: 3 }, f2: { right: 0, matched: 0, coded: 0 } },
  muc4: { m1: { right: 2, predicted: 5 } },
  ...changes,
});

describe("compareRuns", () => {
  it("finds nothing between a run and itself", () => {
    expect(compareRuns(run(), run())).toEqual({ figures: [], gained: [], lost: [], unpaired: [] });
    expect(changesInWords(compareRuns(run(), run()), run())).toBe("since the run accepted on 2026-03-04: nothing changed");
  });

  it("names one report gained and another lost where the sum stands still", () => {
    const now = run({ golden: { "kano-market": false, "jos-road": true } });
    const { gained, lost } = compareRuns(run(), now);
    expect(gained).toEqual([{ kind: "golden", id: "jos-road", what: "pass", before: 0, now: 1 }]);
    expect(lost).toEqual([{ kind: "golden", id: "kano-market", what: "pass", before: 1, now: 0 }]);
  });

  it("counts what is wrong as a loss when there is more of it", () => {
    const now = run({ field: { f1: { right: 1, matched: 2, coded: 5 }, f2: run().field.f2 }, muc4: { m1: { right: 3, predicted: 5 } } });
    const { gained, lost } = compareRuns(run(), now);
    expect(lost).toEqual([{ kind: "field", id: "f1", what: "false", before: 1, now: 3 }]);
    expect(gained.map(({ what, before, now: after }) => [what, before, after])).toEqual([
      ["right fillers", 2, 3],
      ["wrong fillers", 3, 2],
    ]);
  });

  it("keeps documents that only one run has apart from gains and losses", () => {
    const { gained, lost, unpaired } = compareRuns(run(), run({ golden: { "kano-market": true, "lagos-fire": true } }));
    expect([gained, lost]).toEqual([[], []]);
    expect(unpaired).toEqual([
      { kind: "golden", id: "jos-road", only: "before" },
      { kind: "golden", id: "lagos-fire", only: "now" },
    ]);
  });

  it("tells the figures that moved", () => {
    const { figures } = compareRuns(run(), run({ figures: { detection: 71.5, "fully right": 40, dates: 80 } }));
    expect(figures).toEqual([{ key: "detection", before: 70, now: 71.5 }]);
  });
});

it("reads an accepted run back as it was written, a document a line", () => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-accepted-"));
  try {
    const path = join(folder, "accepted.json");
    expect(readAccepted(path)).toBeUndefined();
    writeAccepted(path, run());
    expect(readAccepted(path)).toEqual(run());
    expect(readFileSync(path, "utf8")).toContain('\n    "f1": { "right": 1, "matched": 2, "coded": 3 },\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it("leaves out of the capitals what would change its length", () => {
  const { kept, left } = inCapitals([
    { id: "a", text: "Gunmen attacked Jos." },
    { id: "b", text: "Die Straße." },
  ]);
  expect(kept).toEqual([{ id: "a", text: "GUNMEN ATTACKED JOS." }]);
  expect(left).toBe(1);
});
