import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract, type Claim, type Estimate, type Incident, type Report } from "../../src/index.js";
import { inexactSpans, spansIn } from "./spans-in.js";

const settings = { numRuns: 200, seed: 20260304 };

const subjects = [
  "Gunmen",
  "rebels",
  "the army",
  "Taliban fighters",
  "a suicide bomber",
  "police",
  "Two men on a motorcycle",
  "Boko Haram",
  "a drone",
  "protesters",
  "warplanes",
  "the FARC",
  "soldiers",
  "It",
  "who",
  "Maj. Gen. John Smith (retd.)",
];
const triggers = [
  "killed",
  "were killed",
  "wounded",
  "bombed",
  "a bomb exploded",
  "blew up",
  "kidnapped",
  "abducted",
  "shelled",
  "clashed with",
  "opened fire on",
  "ambushed",
  "released",
  "hijacked",
  "set fire to",
  "raided",
  "arrested",
  "were executed",
  "a car bombing",
  "the attack",
  "stormed",
  "an explosion",
  "assassinated",
  "robbed",
  "seized",
  "did not kill",
  "planned to bomb",
  "threatened to kill",
  "died",
];
const figures = [
  "12",
  "at least 12",
  "1,200",
  "two dozen",
  "between 10 and 12",
  "12-13",
  "dozens of",
  "hundreds",
  "no",
  "several",
  "a few",
  "up to 40",
  "another three",
  "99999999999999",
  "0",
  "-5",
  "twenty-",
  "7 or",
  "thirty-three thousand",
  "3 of the 12",
  "including four",
  "zero",
  "a hundred and",
  "13 to 12",
  "more than",
];
const people = [
  "people",
  "soldiers",
  "civilians",
  "women and children",
  "of them",
  "militants",
  "villagers",
  "teacher",
  "the mayor",
  "a police officer",
  "attackers",
  "hostages",
];
const names = [
  "Kano",
  "in Quetta, Balochistan",
  "near Baghdad",
  "Mali",
  "San Salvador",
  "Paris",
  "35 km south-east of Bria",
  "Gen. Ahmed al-Masri",
  "U.S.",
  "João Čáp",
  "N'Djamena",
  "the Gaza Strip",
  "Washington",
];
const dates = [
  "on Tuesday",
  "on March 3",
  "yesterday",
  "last week",
  "on 31 February 2026",
  "in 1989",
  "on 2026-03-04",
  "next Friday",
  "two days ago",
  "since January",
  "between March 1 and March 3",
  "on 29 February",
  "at the end of 9999",
  "overnight",
  "in the 1990s",
  "tomorrow",
  "on 12/11/2020",
  "3 May 2031",
  "from 5 to 2 March",
];
const clauses = [
  "who had",
  "which was",
  ", the army said,",
  "according to witnesses",
  ", police said.",
  "after",
  "while",
  "bringing the toll to 40",
  "including",
  ", among them",
  "but the rebels denied it",
  "and",
  "of whom three",
  "in retaliation for",
  "claimed responsibility",
  "officials said that",
  "on trial for",
  "on the anniversary of",
];
const marks = [
  ".",
  ",",
  ". ",
  "\n",
  "\n\n",
  '"',
  "“",
  "”",
  "‘",
  "’",
  "(",
  ")",
  "[",
  "]",
  "-",
  "--",
  "…",
  "!",
  "?",
  ":",
  ";",
  "''",
  "``",
  "\r\n",
  "\t",
  "/",
];
const markup = [
  "<p>",
  "</p>",
  "<b>",
  "<script>",
  "</script>",
  "<!--",
  "-->",
  "<",
  ">",
  "&amp;",
  "&#8220;",
  "&#x110000;",
  "&lt;p&gt;",
  "<a href='x'>",
  "https://x.example/killed-12",
  "<br/>",
];
const odd = [
  "\u0000",
  "\u0007",
  "\u001b[31m",
  "\ud800",
  "\udc00",
  "\ud83d\udca3",
  "\u200b",
  "\u202e",
  "\ufeff",
  "\u00ad",
  "e\u0301",
  "İ",
  "ß",
  "ŉ",
  "\u2028",
  "١٢",
  "殺害",
  "__proto__",
  "constructor",
  "toString",
  "x".repeat(150),
];
const heads = [
  "KANO, Nigeria, March 3 (Agency) - ",
  "QUETTA: ",
  "Date: 3 May 2024\n",
  "Nairobi, 12 May 2015 (IRIN) – ",
  "SAN SALVADOR, 3 JAN 90 (ACAN-EFE) -- ",
  "",
  "",
  "[TEXT] ",
];

/** Fragments of news in no order, with what no newsroom would send between them. */
const fragment = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...triggers) },
  { weight: 4, arbitrary: fc.constantFrom(...subjects) },
  { weight: 5, arbitrary: fc.constantFrom(...figures) },
  { weight: 5, arbitrary: fc.constantFrom(...people) },
  { weight: 3, arbitrary: fc.constantFrom(...names) },
  { weight: 3, arbitrary: fc.constantFrom(...dates) },
  { weight: 3, arbitrary: fc.constantFrom(...clauses) },
  { weight: 4, arbitrary: fc.constantFrom(...marks) },
  { weight: 1, arbitrary: fc.constantFrom(...markup) },
  { weight: 1, arbitrary: fc.constantFrom(...odd) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
);
const joiner = fc.constantFrom(" ", " ", " ", " ", " ", "", "  ", "\n");
const jumble = fc.array(fc.tuple(fragment, joiner), { minLength: 1, maxLength: 60 }).map((pieces) => pieces.flat().join(""));

/** Sentences that are nearly news, so that incidents, claims and times come out of them. */
const sentence = fc
  .tuple(
    fc.constantFrom(...subjects),
    fc.constantFrom(...triggers),
    fc.constantFrom(...figures),
    fc.constantFrom(...people),
    fc.option(
      fc.tuple(fc.constantFrom(...clauses), fragment).map((pair) => pair.join(" ")),
      { nil: "" },
    ),
    fc.constantFrom(...names),
    fc.constantFrom(...dates),
    fc.option(fragment, { nil: "", freq: 3 }),
    fc.constantFrom(". ", ".\n\n", '." ', ", and ", ". “"),
  )
  .map(
    ([subject, trigger, figure, who, clause, name, date, extra, end]) =>
      `${subject} ${trigger} ${figure} ${who} ${clause} ${name.startsWith("in ") || name.startsWith("near ") ? name : `in ${name}`} ${date} ${extra}${end}`,
  );
const prose = fc
  .tuple(fc.constantFrom(...heads), fc.array(sentence, { minLength: 1, maxLength: 8 }))
  .map(([head, sentences]) => head + sentences.join(""));

const cased = fc
  .tuple(
    fc.oneof(
      { weight: 2, arbitrary: prose },
      { weight: 1, arbitrary: jumble },
      { weight: 1, arbitrary: fc.tuple(prose, jumble).map((pair) => pair.join(" ")) },
    ),
    fc.constantFrom("as is", "as is", "as is", "upper", "lower"),
  )
  .map(([text, style]) => (style === "upper" ? text.toUpperCase() : style === "lower" ? text.toLowerCase() : text));

const report: fc.Arbitrary<Report> = fc.record({
  id: fc.constant("r"),
  text: cased,
  published: fc.constantFrom("2026-03-04", "2024-02-29T23:59:59Z", "1989-12-31", null, undefined, "no date"),
});

/** Runs `check` on every report. A property that returns false fails, so what an expectation returns is dropped. */
function holds(check: (report: Report) => void): void {
  fc.assert(
    fc.property(report, (input) => {
      check(input);
    }),
    settings,
  );
}
const each = <T>(items: readonly T[], check: (item: T, index: number) => void) => items.forEach(check);

/** low <= best <= high where they are known, and all of them whole numbers from 0. */
function inOrder({ low, best, high }: Estimate): boolean {
  const known = [low, best, high].filter((n) => n !== null);
  return known.every((n, k) => Number.isSafeInteger(n) && n >= 0 && (k === 0 || (known[k - 1] as number) <= n));
}

/** Whether the figure's wholes are other figures of the incident, and lead to one that is no part. */
function isPartOfSomething(claims: readonly Claim[], at: number): boolean {
  const seen = new Set<number>([at]);
  for (let whole = claims[at]?.partOf; whole !== undefined; whole = claims[whole]?.partOf) {
    if (!Number.isInteger(whole) || whole < 0 || whole >= claims.length || seen.has(whole)) return false;
    seen.add(whole);
  }
  return true;
}

function timeFits(incident: Incident, published: string | null): boolean {
  const { start, end } = incident.time;
  const isDay = (day: string | null) =>
    day === null || (/^\d{4}-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day));
  if (!isDay(start) || !isDay(end)) return false;
  if (start !== null && end !== null && start > end) return false;
  if (incident.status !== "occurred" || published === null) return true;
  return (start === null || start <= published) && (end === null || end <= published);
}

describe("whatever the text", () => {
  it("says something: the fragments make incidents, claims and parts", () => {
    const counts = { incidents: 0, claims: 0, parts: 0, spans: 0 };
    for (const sample of fc.sample(report, settings)) {
      const coding = extract(sample, { mentions: true });
      const claims = coding.incidents.flatMap((incident) => incident.claims);
      counts.incidents += coding.incidents.length;
      counts.claims += claims.length;
      counts.parts += claims.filter((claim) => claim.partOf !== undefined).length;
      counts.spans += spansIn(coding).length;
    }
    expect(counts.incidents).toBeGreaterThan(100);
    expect(counts.claims).toBeGreaterThan(100);
    expect(counts.parts).toBeGreaterThan(2);
    expect(counts.spans).toBeGreaterThan(1000);
  });

  it("extract never throws, and the coding goes through JSON unchanged", () => {
    holds((input) => {
      const coding = extract(input, { mentions: true });
      expect(JSON.parse(JSON.stringify(coding))).toEqual(coding);
    });
  });

  it("every span is exact", () => {
    holds((input) => {
      expect(inexactSpans(extract(input, { mentions: true }), input.text)).toEqual([]);
    });
  });

  it("every trigger and every piece of evidence has words", () => {
    holds((input) => {
      expect(spansIn(extract(input, { mentions: true })).filter(({ span }) => span.start === span.end)).toEqual([]);
    });
  });

  it("low <= best <= high in totals, claims and counts of objects", () => {
    holds((input) =>
      each(extract(input).incidents, ({ totals, claims, objects }) => {
        expect(Object.entries(totals).filter(([, total]) => total !== null && !inOrder(total))).toEqual([]);
        expect(claims.filter((claim) => !inOrder(claim))).toEqual([]);
        expect(objects.filter(({ count }) => count && !inOrder(count))).toEqual([]);
      }),
    );
  });

  it("partOf names another claim of the incident, and never leads back", () => {
    holds((input) =>
      each(extract(input).incidents, ({ claims }) => expect(claims.filter((_, k) => !isPartOfSomething(claims, k))).toEqual([])),
    );
  });

  it("a time begins before it ends, and what occurred is not after the day of publication", () => {
    holds((input) => {
      const { incidents, published } = extract(input);
      expect(
        incidents.filter((incident) => !timeFits(incident, published)).map(({ status, time }) => ({ published, status, ...time })),
      ).toEqual([]);
    });
  });

  it("ids are unique", () => {
    holds((input) => {
      const ids = extract(input).incidents.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  it("places lie on the globe, with a precision of 1 to 7, and confidence lies between 0 and 1", () => {
    holds((input) =>
      each(extract(input).incidents, ({ place, confidence }) => {
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        if (!place) return;
        expect([1, 2, 3, 4, 5, 6, 7]).toContain(place.precision);
        expect(Math.abs(place.latitude ?? 0)).toBeLessThanOrEqual(90);
        expect(Math.abs(place.longitude ?? 0)).toBeLessThanOrEqual(180);
        expect(place.evidence).not.toHaveLength(0);
      }),
    );
  });

  it("a second reading gives the same coding, byte for byte", () => {
    holds((input) => {
      expect(JSON.stringify(extract(input, { mentions: true }))).toBe(JSON.stringify(extract(input, { mentions: true })));
    });
  });
});
