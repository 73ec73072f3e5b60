import { describe, expect, it } from "vitest";
import { type Claim, type Incident, type ReportCoding, spanOf } from "../../src/model/index.js";
import { compare } from "./compare.js";
import { misquotes, readExpected } from "./read-expected.js";

const text = "LAGOS - At least four people were killed when a bomb exploded in Lagos on Tuesday, police said.";

const golden = `
# A bomb in Lagos.
published 2026-03-04
incidents 1

incident bombing | suicide-bombing
  status      occurred
  background  no
  trigger     "exploded" | "bomb"
  when        2026-03-03 (day) "on Tuesday"
  where       Lagos, NG | Ikeja, NG near 6.45 3.39 30km precision 1-2 "Lagos"
  killed      4 (at least) "At least four people" says police
  killed      total 4 (at least)
  wounded     total unsaid
  victim | target "four people" asserted
  instrument  "bomb"
`;

const span = (words: string) => spanOf(text, text.lastIndexOf(words), text.lastIndexOf(words) + words.length);

const claim: Claim = {
  about: "killed",
  low: 4,
  best: 4,
  high: null,
  qualifier: "at-least",
  whom: "people",
  side: "civilian",
  cumulative: false,
  source: { kind: "police", anonymous: false },
  stance: "asserted",
  evidence: [span("four people")],
};

const incident: Incident = {
  id: "1",
  type: "bombing",
  status: "occurred",
  background: false,
  headline: "",
  trigger: span("exploded"),
  time: { start: "2026-03-03", end: "2026-03-03", precision: "day", evidence: [span("Tuesday")] },
  place: { name: "Lagos", country: "NG", latitude: 6.5, longitude: 3.4, precision: 1, evidence: [span("Lagos")] },
  participants: [{ role: "victim", kind: "civilian-group", name: "people", mentions: [span("people")], certainty: "asserted" }],
  objects: [{ role: "instrument", kind: "bomb", name: "bomb", mentions: [span("bomb")] }],
  claims: [claim],
  totals: {
    killed: { low: 4, best: 4, high: null },
    wounded: null,
    abducted: null,
    missing: null,
    arrested: null,
    released: null,
    displaced: null,
  },
  confidence: 1,
};

const coding = (...incidents: Incident[]): ReportCoding => ({
  schema: "dateline.coding/1",
  engine: { version: "0", data: "" },
  id: "lagos",
  published: "2026-03-04",
  language: "en",
  incidents,
  setAside: [],
  warnings: [],
});

const differences = (found: ReportCoding, expectedText = golden) => compare(found, readExpected(expectedText).expected, text);

describe("reading an expected.txt", () => {
  it("reads every kind of line without a fault", () => {
    const { expected, faults } = readExpected(golden);
    expect(faults).toEqual([]);
    expect(misquotes(expected, text)).toEqual([]);
    expect(expected.incidents[0]).toMatchObject({
      types: ["bombing", "suicide-bombing"],
      trigger: ["exploded", "bomb"],
      place: { names: [{ name: "Lagos" }, { name: "Ikeja" }], near: { km: 30 }, precision: { low: 1, high: 2 } },
    });
  });

  it.each([
    ["published 2026-02-30", "line 1: no day: 2026-02-30"],
    ["incidents many", "line 1: no number of incidents: many"],
    ["status occurred", "line 1: not understood, or before the first incident: status"],
    ["incident bomb", "line 1: no incident type: bomb"],
    ['set-aside gossip "x"', "line 1: no reason: gossip"],
    ["incident bombing\nkilled 4", "line 2: a quote is missing"],
    ['incident bombing\nkilled four "four"', "line 2: no figure: four"],
    ['incident bombing\nkilled 4 (or so) "four"', "line 2: no qualifier: (or so); use (about), (at least) or (at most)"],
    ["incident bombing\nkilled total 8..6", "line 2: low, best and high out of order: 8..6"],
    ['incident bombing\nkilled unsaid "four"', "line 2: only a total can be unsaid"],
    ['incident bombing\ntrigger "exploded', 'line 2: " without its partner'],
    ["incident bombing\nwhere Lagos, Nigeria", "line 2: no country code: Nigeria"],
    ["incident bombing\nwhen 2026-03-03..2026-03-01", "line 2: ends before it begins: 2026-03-03..2026-03-01"],
    ['incident bombing\ninitiator "gunmen" perhaps', "line 2: no certainty: perhaps"],
    ["incident bombing\ncolour red", "line 2: not understood: colour"],
  ])("%j is a fault", (expectedText, fault) => {
    expect(readExpected(expectedText).faults).toContain(fault);
  });

  it("finds the quote that the report does not have", () => {
    const { expected } = readExpected('incidents 1\nincident bombing\n  trigger "blew up"\n');
    expect(misquotes(expected, text)).toEqual(['line 3: the report does not say "blew up"']);
  });

  it.each([
    ["4", { low: 4, best: 4, high: 4 }],
    ["4 (at least)", { low: 4, best: 4, high: null }],
    ["10 (about)", { low: null, best: 10, high: null }],
    ["6..8", { low: 6, best: null, high: 8 }],
    ["6..8 best 7", { low: 6, best: 7, high: 8 }],
    ["?..8 best ?", { low: undefined, best: undefined, high: 8 }],
    ["several", { low: 3, best: 3, high: null }],
    ["dozens", { low: 24, best: null, high: null }],
  ])("a total of %s", (figure, bounds) => {
    const { expected } = readExpected(`incidents 1\nincident bombing\n  killed total ${figure}`);
    expect(expected.incidents[0]?.totals[0]?.figures[0]).toMatchObject(bounds);
  });
});

describe("comparing a coding with it", () => {
  it("finds nothing where they agree", () => {
    expect(differences(coding(incident))).toEqual([]);
  });

  it.each<[string, Partial<Incident>, string[]]>([
    ["type", { type: "shelling" }, ["type: expected bombing or suicide-bombing, found shelling"]],
    ["status", { status: "attempted" }, ["status: expected occurred, found attempted"]],
    ["background", { background: true }, ["background: expected no, found yes"]],
    ["trigger", { trigger: span("killed") }, ['trigger: expected "exploded" or "bomb", found "killed"']],
    [
      "day",
      { time: { start: null, end: "2026-03-04", precision: "before", evidence: [] } },
      ["when: expected 2026-03-03 (day), found ..2026-03-04 (before)", 'when: expected from "on Tuesday", found from nothing'],
    ],
    ["no place", { place: null }, ["where: expected Lagos, NG or Ikeja, NG, found unsaid"]],
    [
      "another Lagos",
      {
        place: {
          name: "Lagos",
          country: "PT",
          latitude: 37.1,
          longitude: -8.7,
          precision: 1,
          evidence: [span("Lagos")],
        },
      },
      ["where: expected Lagos, NG or Ikeja, NG, found Lagos, PT", "where: expected near 6.45 3.39 30km, found 37.1 -8.7, 3622km away"],
    ],
    [
      "claim",
      { claims: [{ ...claim, high: 4, qualifier: "exact", source: { kind: "report", anonymous: false } }] },
      ["killed: expected 4 (at least) says police, found 4 (exact) says report"],
    ],
    ["no claim", { claims: [] }, ['killed: expected 4 (at least) says police, found none from "At least four people"']],
    ["total", { totals: { ...incident.totals, killed: { low: 4, best: 4, high: 4 } } }, ["killed total: expected 4 (at least), found 4"]],
    [
      "participant",
      { participants: [{ ...(incident.participants[0] as Incident["participants"][number]), role: "initiator" }] },
      ['victim or target: expected "four people" asserted, found initiator "people" asserted'],
    ],
    ["object", { objects: [] }, ['instrument: expected "bomb", found none']],
  ])("another %s", (_, change, lines) => {
    expect(differences(coding({ ...incident, ...change }))).toEqual(lines);
  });

  it("says what is missing and what is too much", () => {
    expect(differences(coding())).toEqual([
      "incidents: expected 1, found 0",
      "incident 1: expected bombing or suicide-bombing, found nothing like it",
    ]);
    expect(differences(coding(incident, { ...incident, type: "shelling" }))).toEqual([
      'incidents: expected 1, found 2 (bombing "exploded", shelling "exploded")',
    ]);
  });

  it("pairs incidents by what they are, whatever their order", () => {
    const two = `incidents 2\nincident shelling\n  trigger "killed"\nincident bombing\n  trigger "exploded"`;
    const shelling: Incident = { ...incident, type: "shelling", trigger: span("killed") };
    expect(differences(coding(incident, shelling), two)).toEqual([]);
    expect(differences(coding(shelling, incident), two)).toEqual([]);
  });

  it("measures an offset from its anchor and reads a place's name without accents", () => {
    const offset = `incidents 1\nincident bombing\n  where Lágos, NG offset 45km 0`;
    const relative = (distanceKm: number, bearing: number): Incident => ({
      ...incident,
      place: {
        name: "45 km north of Lagos",
        country: "NG",
        precision: 2,
        relative: { distanceKm, bearing, from: "Lagos" },
        evidence: [],
      },
    });
    expect(differences(coding(relative(45, 359)), offset)).toEqual([]);
    expect(differences(coding(relative(45, 90)), offset)).toEqual(["where: expected offset 45km 0, found 45km 90 from Lagos"]);
    expect(differences(coding(incident), offset)).toEqual(["where: expected offset 45km 0, found none"]);
  });

  it("takes a cumulative claim for words set aside as cumulative", () => {
    const setAside = `incidents 1\nset-aside cumulative "four people"`;
    expect(differences(coding(incident), setAside)).toEqual(['set-aside: expected cumulative "four people", found nothing']);
    expect(differences(coding({ ...incident, claims: [{ ...claim, cumulative: true }] }), setAside)).toEqual([]);
    const aside = { ...coding(incident), setAside: [{ span: span("people"), reason: "cumulative" as const }] };
    expect(differences(aside, setAside)).toEqual([]);
  });
});
