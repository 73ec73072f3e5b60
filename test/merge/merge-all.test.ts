import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeAll, toldIncidents } from "../../src/merge/index.js";
import { extract } from "../../src/index.js";
import { told } from "./told.js";

const morning = "A bomb killed three people at the cattle market in Baidoa on Tuesday, police said.";
const evening = "Five people died in Tuesday's bombing of the cattle market in Baidoa, a doctor at the hospital said.";
const elsewhere = "A bomb killed three people outside a school in Garissa on Tuesday, police said.";

/** The reports of each event, "r1 r2". */
const groups = (...reports: string[]) =>
  mergeAll(told(...reports))
    .map(({ members }) => members.map(({ report }) => report).join(" "))
    .sort();

describe("incidents of several reports", () => {
  const cases: [name: string, reports: string[], expected: string[]][] = [
    ["two reports of one bombing are one event", [`A, 2026-05-05: ${morning}`, `B, 2026-05-06: ${evening}`], ["r1 r2"]],
    ["one day and one kind in two countries are two", [`A, 2026-05-05: ${morning}`, `B, 2026-05-05: ${elsewhere}`], ["r1", "r2"]],
    [
      "one town and one kind a week apart are two",
      [`A, 2026-05-05: ${morning}`, "B, 2026-05-13: A bomb killed three people at the cattle market in Baidoa on Tuesday, police said."],
      ["r1", "r2"],
    ],
    [
      "an abduction and the release of those taken are two",
      [
        "A, 2026-05-05: Gunmen abducted six nurses in Baidoa on Tuesday, police said.",
        "B, 2026-05-06: Six kidnapped nurses were freed in Baidoa on Tuesday, police said.",
      ],
      ["r1", "r2"],
    ],
    [
      "another spelling of a place is no other place",
      [
        "A, 2026-05-05: Shelling killed four civilians in El Fasher on Monday, a medic said.",
        "B, 2026-05-05: Shelling killed four civilians in Al-Fashir on Monday, residents said.",
      ],
      ["r1 r2"],
    ],
    [
      "two acts of one report stay two, whatever another tells",
      [
        "A, 2026-05-05: Gunmen killed two traders in Baidoa on Monday. A roadside bomb wounded nine soldiers in Kismayo on Monday.",
        "B, 2026-05-05: Gunmen shot two traders dead in Baidoa on Monday.",
      ],
      ["r1", "r1 r2"],
    ],
  ];
  it.each(cases)("%s", (_, reports, expected) => {
    expect(groups(...reports)).toEqual(expected);
  });

  it("the order in which they come makes no difference", () => {
    const incidents = told(
      `A, 2026-05-05: ${morning}`,
      `B, 2026-05-06: ${evening}`,
      `C, 2026-05-05: ${elsewhere}`,
      "D, 2026-05-06: A blast in Baidoa on Tuesday killed at least four people.",
      "E, 2026-05-07: Gunmen killed two policemen in Baidoa on Wednesday.",
      "F, 2026-05-08: Two officers were shot dead in Baidoa this week, police said.",
    );
    const once = mergeAll(incidents);
    fc.assert(
      fc.property(fc.shuffledSubarray(incidents, { minLength: incidents.length }), (shuffled) => {
        expect(mergeAll(shuffled)).toEqual(once);
      }),
      { numRuns: 20 },
    );
  });

  it("says of each member why it belongs, and of each figure by which rule and claims it came", () => {
    const [event] = mergeAll(told(`A, 2026-05-05: ${morning}`, `B, 2026-05-06: ${evening}`));
    expect(event?.members[1]?.why).toMatch(/^as r1: /);
    const killed = event?.figures.find(({ about }) => about === "killed");
    expect(killed?.rule).toMatch(/the toll rose/);
    expect(killed?.claims.map((at) => `${event?.claims[at]?.report} ${event?.claims[at]?.best}`)).toEqual(["r2 5"]);
  });

  it("a reprint that has lost its day finds what it reprints", () => {
    const words =
      "A bomb in a parked car killed nine people beside the fish market in Kismayo on Monday, and traders carried the wounded to the old hospital on the hill in wheelbarrows, a doctor said. Ten people lost a leg or an arm, she said, and a school nearby was closed.";
    const undated = { id: "z", text: words };
    const all = [...told(`A, 2026-05-05: ${words}`), ...toldIncidents(undated, extract(undated))];
    expect(all.map(({ incident }) => incident.time.precision)).toEqual(["day", "none"]);
    expect(mergeAll(all).map(({ members }) => members.length)).toEqual([2]);
  });
});
