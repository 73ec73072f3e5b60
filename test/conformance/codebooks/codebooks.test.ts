import { describe, expect, it } from "vitest";
import { everyRowCodebook, rowCodebooks, rowOf } from "../../../src/codebooks/index.js";
import { priogridCell } from "../../../src/codebooks/rows/priogrid.js";
import { occurrences, toldBy } from "./occurrences.js";

describe.each(everyRowCodebook.map((codebook) => [codebook.name, codebook] as const))("the codebook %s", (_, codebook) => {
  it("describes every column once, and gives every choice a source", () => {
    expect(new Set(codebook.columns.map(({ name }) => name)).size).toBe(codebook.columns.length);
    for (const { description } of codebook.columns) expect(description).not.toBe("");
    for (const { value, source } of codebook.settings) expect([value, source]).not.toContain("");
  });

  it.each(Object.entries(occurrences))(
    "%s: includes it or says why not, and fills its columns with values of their types",
    (__, occurrence) => {
      const { rule } = codebook.include(occurrence);
      expect(rule).not.toBe("");
      const cells = codebook.cells(occurrence, [toldBy]);
      for (const name of Object.keys(cells)) expect(codebook.columns.map((column) => column.name)).toContain(name);
      const row = rowOf(codebook, occurrence, [toldBy]);
      expect(Object.keys(row)).toEqual(codebook.columns.map(({ name }) => name));
      for (const { name, type } of codebook.columns) {
        const value = row[name] ?? null;
        if (value === null) continue;
        if (type === "integer") expect(Number.isInteger(value), `${name} is ${value}`).toBe(true);
        else if (type === "number") expect(typeof value).toBe("number");
        else if (type === "date") expect(value).toMatch(/^\d{4}-\d\d-\d\d$/);
        else expect(typeof value).toBe("string");
      }
      for (const cell of Object.values(cells)) for (const at of cell.claims ?? []) expect(occurrence.claims[at]).toBeDefined();
    },
  );
});

it("UCDP GED has its 49 columns", () => {
  expect(rowCodebooks.find(({ name }) => name === "ucdp-ged")?.columns.length).toBe(49);
});

/** Of each codebook: what is in, and some cells of its row. */
const expected: Record<string, Record<string, string | Record<string, unknown>>> = {
  "ucdp-ged": {
    "a group bombs a market": {
      type_of_violence: 3,
      side_a: "Al-Shabaab",
      side_b: "Civilians",
      low: 9,
      best: 9,
      high: 12,
      date_prec: 1,
      where_prec: 1,
      priogrid_gid: 134368,
      event_clarity: 1,
      deaths_civilians: 0,
    },
    "an army fights a group": {
      type_of_violence: 1,
      side_a: "Government of Somalia",
      side_b: "Al-Shabaab",
      best: 23,
      deaths_a: 3,
      deaths_b: 20,
      deaths_unknown: 0,
    },
    "unnamed gunmen kill dozens": "no side is an organised actor",
    "an arms cache is found": "no death is told",
    "a threat": "it did not take place: threatened",
  },
  acled: {
    "a group bombs a market": {
      event_type: "Explosions/Remote violence",
      sub_event_type: "Remote explosive/landmine/IED",
      actor1: "Al-Shabaab",
      actor2: "Civilians (Somalia)",
      fatalities: 9,
      time_precision: 1,
      geo_precision: 1,
      iso: 706,
      civilian_targeting: "Civilian targeting",
    },
    "an army fights a group": { event_type: "Battles", sub_event_type: "Armed clash", actor1: "Al-Shabaab", actor2: "soldiers" },
    "unnamed gunmen kill dozens": {
      event_type: "Violence against civilians",
      sub_event_type: "Attack",
      actor1: "Unidentified Armed Group (Somalia)",
      fatalities: 12,
    },
    "an arms cache is found": {
      event_type: "Strategic developments",
      sub_event_type: "Disrupted weapons use",
      fatalities: 0,
      time_precision: 2,
    },
    "a threat": "it did not take place: threatened",
  },
  gtd: {
    "a group bombs a market": { gname: "Al-Shabaab", claimed: 1, attacktype1_txt: "Bombing/Explosion", nkill: 9, iday: 5 },
    "an army fights a group": "soldiers acts for a state: the act is not sub-national",
    "unnamed gunmen kill dozens": { gname: "Unknown", nkill: null, attacktype1_txt: "Armed Assault" },
    "an arms cache is found": "weapons-seizure is no kind of attack",
    "a threat": "a bare threat, plan or denial is out: threatened",
  },
  dateline: {
    "a group bombs a market": {
      killed_low: 9,
      killed_best: null,
      killed_high: 12,
      initiators: "Shabaab fighters",
      victims: "traders",
      report_ids: "r1",
    },
    "an army fights a group": { killed_best: 23 },
    "unnamed gunmen kill dozens": { killed_low: 24, killed_high: null },
    "an arms cache is found": { first_day: "2026-05-04", last_day: "2026-05-10" },
    "a threat": { status: "threatened" },
  },
};

describe("the same incidents under each codebook", () => {
  for (const codebook of everyRowCodebook)
    it.each(Object.entries(occurrences))(`${codebook.name}: %s`, (name, occurrence) => {
      const wanted = expected[codebook.name]?.[name];
      const inclusion = codebook.include(occurrence);
      if (typeof wanted === "string") expect(inclusion).toEqual({ in: false, rule: wanted });
      else {
        expect(inclusion.in).toBe(true);
        expect(rowOf(codebook, occurrence, [toldBy])).toMatchObject(wanted as object);
      }
    });
});

it.each([
  [-90, -180, 1],
  [0.1, 0.1, 129961],
  [3.1138, 43.6498, 134368],
  [90, 180, 259200],
])("the PRIO-GRID cell of %d, %d is %d", (latitude, longitude, cell) => {
  expect(priogridCell(latitude, longitude)).toBe(cell);
});

it("a figure that a person set stands in every codebook", () => {
  const occurrence = { ...(occurrences["a group bombs a market"] as object), set: { killed: "d1" } } as (typeof occurrences)[string];
  occurrence.totals = { ...occurrence.totals, killed: { low: 22, best: 22, high: 22 } };
  const figure = (name: string, column: string) => {
    const codebook = everyRowCodebook.find((one) => one.name === name);
    return codebook && rowOf(codebook, occurrence, [toldBy])[column];
  };
  expect([figure("ucdp-ged", "best"), figure("acled", "fatalities"), figure("gtd", "nkill"), figure("dateline", "killed_best")]).toEqual([
    22, 22, 22, 22,
  ]);
});
