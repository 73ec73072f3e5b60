import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { codingSchema, type Incident, type Report, type ReportCoding, spanOf } from "../model/index.js";
import { pageFor } from "./page.js";
import { renderCoding } from "./render-coding.js";

const text =
  "QUETTA, March 4 - Gunmen \u001b[31mkilled\u001b[0m 12 \u202epeople\u202c, 3 of them children, 55 km SE of Kahan on Tuesday, 警察 said. It was a massacre on the stock market.";
const report: Report = { id: "evil\u001b]0;x\u0007.txt", text, published: "2026-03-04" };
const quote = (words: string) => spanOf(text, text.indexOf(words), text.indexOf(words) + words.length);
const nothing = { killed: null, wounded: null, abducted: null, missing: null, arrested: null, released: null, displaced: null };

const police = { kind: "police", name: "警察", anonymous: false } as const;
const incident: Incident = {
  id: "i1",
  type: "armed-attack",
  status: "occurred",
  background: false,
  headline: "Armed attack by Gunmen against 12 \u202epeople\u202c, 55 km from Kahan, PK, 3 March 2026: 12 killed.",
  trigger: quote("killed"),
  time: { start: "2026-03-03", end: "2026-03-03", precision: "day", evidence: [quote("on Tuesday")] },
  place: {
    name: "Kahan",
    country: "PK",
    adm1: "Balochistan",
    latitude: 29.3,
    longitude: 68.9,
    precision: 2,
    relative: { distanceKm: 55, bearing: 135, from: "Kahan" },
    evidence: [quote("55 km SE of Kahan")],
  },
  participants: [
    { role: "initiator", kind: "group", name: "Gunmen", mentions: [quote("Gunmen")], certainty: "suspected", source: police },
    { role: "victim", kind: "civilian-group", name: "12 \u202epeople\u202c", mentions: [quote("people")], certainty: "asserted" },
  ],
  objects: [{ role: "seized", kind: "firearm", name: "assault rifles", count: { low: 14, best: 14, high: 14 }, mentions: [] }],
  claims: [
    {
      about: "killed",
      low: 12,
      best: 12,
      high: 12,
      qualifier: "exact",
      whom: "people",
      side: "civilian",
      cumulative: false,
      source: police,
      stance: "asserted",
      evidence: [quote("\u001b[31mkilled\u001b[0m 12 \u202epeople")],
    },
    {
      about: "killed",
      low: 3,
      best: 3,
      high: 3,
      qualifier: "exact",
      whom: "children",
      side: "civilian",
      partOf: 0,
      cumulative: false,
      source: { kind: "report", anonymous: false },
      stance: "asserted",
      evidence: [quote("3 of them children")],
    },
  ],
  totals: { ...nothing, killed: { low: 12, best: 12, high: 12 } },
  confidence: 0.83,
};

const coding: ReportCoding = {
  schema: codingSchema,
  engine: { version: "0", data: "0" },
  id: report.id,
  published: "2026-03-04",
  language: "en",
  incidents: [incident],
  setAside: [{ span: quote("massacre"), reason: "figurative" }],
  warnings: ["the text has \u001b[1mcontrols"],
};

const blank: Incident = {
  ...incident,
  status: "attempted",
  background: true,
  time: { start: null, end: null, precision: "none", evidence: [] },
  place: null,
  participants: [],
  objects: [],
  claims: [],
  totals: nothing,
};

describe("a coding on a page", () => {
  it("says what, when, where, who, how many by whose account, and the words", () => {
    expect(renderCoding(coding, report, pageFor({}, { width: 80 }, {}))).toBe(`evil␛]0;x␇.txt
published 4 March 2026

1  Armed attack by Gunmen against 12 people, 55 km from Kahan, PK, 3 March 2026:
   12 killed.
   when        Tuesday 3 March 2026  “on Tuesday”
   where       55 km SE of Kahan, Balochistan, Pakistan  “55 km SE of Kahan”
               near the named place, 29.30°\u00a0N 68.90°\u00a0E
   who         Gunmen, suspected by 警察 (police)
   whom        12 people (victim)
   killed      12
               - 12 people, says 警察 (police)  “␛[31mkilled␛[0m 12 people”
               - 3 children, part of the 12, says the report
                 “3 of them children”
   seized      assault rifles (14, firearm)
   confidence  high, 83 %

Read, and not coded
   a figure of speech
     “…警察 said. It was a [massacre] on the stock market.”

Note: the text has ␛[1mcontrols
`);
  });

  it.each([100, 80, 50, 30])("fits into %i columns", (width) => {
    for (const line of renderCoding(coding, report, pageFor({}, { width }, {})).split("\n"))
      expect(stringWidth(line)).toBeLessThanOrEqual(width);
  });

  it("sends no control characters of the text to the terminal, in colour either", () => {
    const shown = renderCoding(coding, report, pageFor({ isTTY: true, columns: 80 }, {}, {}));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(shown.replace(/\u001b\[\d+m/g, "")).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(shown).not.toContain("\u001b[31m");
  });

  it("calls a blank a blank", () => {
    const shown = renderCoding({ ...coding, incidents: [blank] }, report, pageFor({}, {}, {}));
    for (const line of [
      "status      attempted: it failed, was foiled or was stopped",
      "background  recalled, not this report’s news",
      "when        not said",
      "where       not said",
      "who         not said",
      "whom        not said",
      "figures     not said",
    ]) {
      expect(shown).toContain(`   ${line}\n`);
    }
  });

  const none: [name: string, change: Partial<ReportCoding>, shown: RegExp][] = [
    ["because of what was set aside", {}, /No incident found\. What reads like violence in it was set aside:\n {3}a figure of speech\n/],
    ["because of a warning", { setAside: [], warnings: ["the text is empty"] }, /No incident found\.\n\nNote: the text is empty\n$/],
    ["because there is nothing", { setAside: [], warnings: [] }, /No incident found\. Nothing in it tells/],
  ];
  it.each(none)("says that there is no incident %s", (_, change, shown) => {
    expect(renderCoding({ ...coding, incidents: [], ...change }, report, pageFor({}, {}, {}))).toMatch(shown);
  });

  it("shows a report of which more was recognised than a call may have arguments", () => {
    const mentions = Array.from({ length: 150_000 }, () => ({ kind: "weapon" as const, span: spanOf(text, 0, 6) }));
    expect(renderCoding({ ...coding, mentions }, report, pageFor({}, {}, {})).split("\n").length).toBeGreaterThan(150_000);
  });
});
