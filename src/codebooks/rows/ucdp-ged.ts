import { daysOf } from "./days-of.js";
import { countryName } from "../../lexicons/countries.js";
import type { Span } from "../../model/index.js";
import { actingSides, civilians, opposingSides, type Side } from "./sides.js";
import { priogridCell } from "./priogrid.js";
import { countedClaims } from "./toll.js";
import type { CodedCell, Column, Inclusion, Occurrence, RowCodebook, ToldBy } from "./row-codebook.js";

const notKnown = (what: string) => `empty: ${what} is given by UCDP and cannot be read from reports`;

const columns: readonly Column[] = (
  [
    ["id", "text", "Dateline's id of the event or incident"],
    ["relid", "text", notKnown("the related id")],
    ["year", "integer", "year of date_start"],
    ["active_year", "integer", notKnown("whether the dyad had 25 deaths that year")],
    ["code_status", "text", "'Not checked' until a person has accepted the event"],
    ["type_of_violence", "integer", "1 state-based, 2 non-state, 3 one-sided"],
    ["conflict_dset_id", "text", notKnown("the conflict")],
    ["conflict_new_id", "integer", notKnown("the conflict")],
    ["conflict_name", "text", notKnown("the conflict")],
    ["dyad_dset_id", "text", notKnown("the dyad")],
    ["dyad_new_id", "integer", notKnown("the dyad")],
    ["dyad_name", "text", "side_a - side_b"],
    ["side_a_dset_id", "text", notKnown("the actor's number")],
    ["side_a_new_id", "integer", notKnown("the actor's number")],
    ["side_a", "text", "in state-based violence the state; else the side that acts"],
    ["side_b_dset_id", "text", notKnown("the actor's number")],
    ["side_b_new_id", "integer", notKnown("the actor's number")],
    ["side_b", "text", "the other side; 'Civilians' in one-sided violence"],
    ["number_of_sources", "integer", "reports that tell it"],
    ["source_article", "text", "their titles or ids"],
    ["source_office", "text", "their publishers"],
    ["source_date", "text", "their days of publication"],
    ["source_headline", "text", "the title of the first"],
    ["source_original", "text", "whose figure it is, where a report names the source"],
    ["where_prec", "integer", "1 exact, 2 near a place, 3 district, 4 province, 5 linear or vague, 6 country, 7 international"],
    ["where_coordinates", "text", "name of the place that the coordinates are of"],
    ["where_description", "text", "the words of the reports"],
    ["adm_1", "text", "first-order area"],
    ["adm_2", "text", "second-order area"],
    ["latitude", "number", "degrees, WGS84"],
    ["longitude", "number", "degrees, WGS84"],
    ["geom_wkt", "text", "POINT (longitude latitude)"],
    ["priogrid_gid", "integer", "cell of the PRIO-GRID"],
    ["country", "text", "name of the country"],
    ["country_id", "integer", notKnown("the Gleditsch and Ward number")],
    ["region", "text", notKnown("the region")],
    ["event_clarity", "integer", "1 told by itself; 2 only as a part of an aggregate over several days"],
    ["date_prec", "integer", "1 the day, 2 two to six days, 3 a week, 4 a month, 5 more than a month"],
    ["date_start", "date", "first possible day"],
    ["date_end", "date", "last possible day"],
    ["deaths_a", "integer", "dead of side_a, where a figure says so"],
    ["deaths_b", "integer", "dead of side_b, where a figure says so"],
    ["deaths_civilians", "integer", "dead civilians, where a figure says so"],
    ["deaths_unknown", "integer", "dead of whom it is not said: best less the three before"],
    ["best", "integer", "best estimate"],
    ["high", "integer", "high estimate"],
    ["low", "integer", "low estimate"],
    ["gwnoa", "integer", notKnown("the Gleditsch and Ward number")],
    ["gwnob", "integer", notKnown("the Gleditsch and Ward number")],
  ] as const
).map(([name, type, description]) => ({ name, type, description }));

/** UCDP Georeferenced Event Dataset, the form of version 23.1: its 49 columns in its order. */
export const ucdpGed: RowCodebook = {
  name: "ucdp-ged",
  title: "UCDP Georeferenced Event Dataset",
  version: "23.1",
  source: "Sundberg and Melander 2013, Introducing the UCDP Georeferenced Event Dataset; columns of GED 23.1",
  columns,
  settings: [
    {
      name: "inclusion",
      value: "armed force by an organised actor, at least one direct death in low, best or high",
      source: "UCDP's definition of an event",
      verified: true,
    },
    {
      name: "states",
      value: "a state's side is 'Government of X', whichever of its forces acts; X is the force's own country, else where it happened",
      source: "names of sides in UCDP's data",
      verified: true,
    },
    {
      name: "organised actor",
      value: "named in the authority file of actors, or a force of a state; unnamed gunmen are none",
      source: "UCDP's definition, as far as a report can show it",
      verified: true,
    },
    {
      name: "disputed tolls",
      value: "low the least, high the most; best the figure that stands, else the least",
      source: "UCDP codes low, best and high; which disputed figure is best was not found worded: the least is a choice of Dateline",
      verified: false,
    },
    {
      name: "vague numbers",
      value: "several 3, dozens 24, scores 40, hundreds 200, as low and best",
      source: "no rule of UCDP was found; the bounds are Dateline's",
      verified: false,
    },
    {
      name: "open ends",
      value: "where no report gives an upper end, high is best",
      source: "a choice of Dateline: the column asks for a number",
      verified: false,
    },
    {
      name: "aggregates",
      value: "event_clarity 2 where days are a range or more and no day is named",
      source: "UCDP's two levels of event_clarity",
      verified: true,
    },
    {
      name: "date_prec",
      value: "day 1, range of at most 6 days 2, week 3, month 4, longer 5",
      source: "GED codebook, from memory",
      verified: false,
    },
  ],
  include,
  cells,
};

function include(occurrence: Occurrence): Inclusion {
  const { status, totals, time } = occurrence;
  if (status !== "occurred") return { in: false, rule: `it did not take place: ${status}` };
  if ([...actingSides(occurrence), ...opposingSides(occurrence)].every(({ organised }) => !organised))
    return { in: false, rule: "no side is an organised actor" };
  const { killed } = totals;
  if (!killed || Math.max(killed.low ?? 0, killed.best ?? 0, killed.high ?? 0) < 1) return { in: false, rule: "no death is told" };
  if (!time.start && !time.end) return { in: false, rule: "no day is known, not even roughly" };
  if (!typeOfViolence(occurrence)) return { in: false, rule: "neither state-based, non-state nor one-sided: the sides are not known" };
  return { in: true, rule: `${violence[typeOfViolence(occurrence)?.type ?? 1]}, by an organised actor, with at least one death` };
}

const violence: Record<1 | 2 | 3, string> = { 1: "state-based violence", 2: "non-state violence", 3: "one-sided violence" };

interface Sides {
  type: 1 | 2 | 3;
  a: Side;
  b?: Side;
}

/** Which violence it is, and who is a and b: of a state and a group the state is a. */
function typeOfViolence(occurrence: Occurrence): Sides | undefined {
  const [by] = actingSides(occurrence);
  const [on] = opposingSides(occurrence);
  const hurt = civilians(occurrence).length > 0;
  if (by && on && (by.organised || on.organised)) {
    if (by.state || on.state) return by.state ? { type: 1, a: by, b: on } : { type: 1, a: on, b: by };
    return { type: 2, a: by, b: on };
  }
  if (by?.organised && (hurt || !on)) return { type: 3, a: by };
  if (on?.organised) return on.state ? { type: 1, a: on } : undefined;
  return undefined;
}

function cells(occurrence: Occurrence, reports: readonly ToldBy[]): Record<string, CodedCell> {
  const { time, place, participants, claims } = occurrence;
  const sides = typeOfViolence(occurrence);
  const start = time.start ?? time.end;
  const country = countryName(place?.country);
  const toll = tollOf(occurrence);
  const counted = countedClaims(occurrence, "killed");
  const bySide = deathsBySide(occurrence, sides, toll.best);
  const named = (side: Side | undefined) => (side ? (side.state ? governmentOf(side, country) : side.name) : null);
  const a = named(sides?.a);
  const b = sides?.type === 3 ? "Civilians" : named(sides?.b);
  const joined = (list: readonly (string | null | undefined)[]) => list.filter(Boolean).join(";") || null;
  const evidenceOf = (side: Side | undefined): readonly Span[] => side?.participant.mentions ?? [];
  return {
    id: { value: occurrence.id },
    year: { value: start ? Number(start.slice(0, 4)) : null, evidence: time.evidence },
    code_status: {
      value: (occurrence as { review?: string }).review === "accepted" ? "Clear" : "Not checked",
      rule: "clear once a person accepted it",
    },
    type_of_violence: { value: sides?.type ?? null, rule: sides ? `${violence[sides.type]}: ${sideRule(sides)}` : "" },
    dyad_name: {
      value: sides ? `${a} - ${b ?? "unknown"}` : null,
      evidence: [...evidenceOf(sides?.a), ...evidenceOf(sides?.b)],
    },
    side_a: { value: a, rule: sides ? sideRule(sides) : "", evidence: evidenceOf(sides?.a) },
    side_b: {
      value: b,
      evidence:
        sides?.type === 3 ? participants.filter(({ role }) => role === "victim").flatMap(({ mentions }) => mentions) : evidenceOf(sides?.b),
    },
    number_of_sources: { value: reports.length, rule: "reports that tell it" },
    source_article: { value: joined(reports.map(({ id, title }) => title ?? id)) },
    source_office: { value: joined(reports.map(({ publisher }) => publisher)) },
    source_date: { value: joined(reports.map(({ published }) => published?.slice(0, 10))) },
    source_headline: { value: reports.find(({ title }) => title)?.title ?? null },
    source_original: { value: joined([...new Set(claims.map(({ source }) => source.name))]), claims: claims.map((_, index) => index) },
    where_prec: { value: place?.precision ?? null, evidence: place?.evidence ?? [] },
    where_coordinates: { value: place?.name ?? null, evidence: place?.evidence ?? [] },
    where_description: { value: joined([...new Set((place?.evidence ?? []).map(({ text }) => text))]), evidence: place?.evidence ?? [] },
    adm_1: { value: place?.adm1 ?? null },
    adm_2: { value: place?.adm2 ?? null },
    latitude: { value: place?.latitude ?? null, rule: "of the place in the gazetteer", evidence: place?.evidence ?? [] },
    longitude: { value: place?.longitude ?? null, rule: "of the place in the gazetteer", evidence: place?.evidence ?? [] },
    geom_wkt: {
      value: place?.latitude === undefined || place.longitude === undefined ? null : `POINT (${place.longitude} ${place.latitude})`,
    },
    priogrid_gid: {
      value: place?.latitude === undefined || place.longitude === undefined ? null : priogridCell(place.latitude, place.longitude),
      rule: "floor((latitude + 90) × 2) × 720 + floor((longitude + 180) × 2) + 1",
    },
    country: { value: country ?? null, evidence: place?.evidence ?? [] },
    event_clarity: {
      value: time.precision === "day" || time.precision === "before" ? 1 : 2,
      rule: "2 where it is told only for several days together",
      evidence: time.evidence,
    },
    date_prec: { value: datePrecision(occurrence), rule: `told as a ${time.precision}`, evidence: time.evidence },
    date_start: { value: start, evidence: time.evidence },
    date_end: { value: time.end, evidence: time.evidence },
    ...bySide,
    best: { value: toll.best, rule: toll.rule, claims: counted.map(({ index }) => index) },
    high: { value: toll.high, rule: toll.rule, claims: counted.map(({ index }) => index) },
    low: { value: toll.low, rule: toll.rule, claims: counted.map(({ index }) => index) },
  };
}

/** UCDP names a state's side "Government of X", whichever of its forces acts. */
function governmentOf({ name, actor }: Side, where: string | undefined): string {
  const code = actor?.countries.length === 1 && actor.countries[0] !== "*" ? actor.countries[0] : undefined;
  const country = code === undefined ? (actor ? undefined : where) : countryName(code);
  return country === undefined ? name : `Government of ${country}`;
}

function sideRule({ type, a, b }: Sides): string {
  if (type === 1) return `side a acts for a state (“${a.participant.name}”)`;
  return type === 2
    ? `neither ${a.name} nor ${b?.name ?? "the other"} acts for a state; who acts is side a`
    : `“${a.participant.name}” acts on civilians`;
}

function tollOf({ totals: { killed } }: Occurrence): { low: number | null; best: number | null; high: number | null; rule: string } {
  if (!killed) return { low: null, best: null, high: null, rule: "no death is told" };
  const low = killed.low ?? killed.best ?? 0;
  const best = killed.best ?? low;
  const high = Math.max(killed.high ?? best, best);
  const notes = [
    killed.best === null ? "no figure is preferred: best is the least" : "the figure that stands",
    killed.high === null ? "no report gives an upper end: high is best" : "",
  ];
  return { low, best, high, rule: notes.filter(Boolean).join("; ") };
}

/** Deaths by side, of claims that say whose they are; only where they are no more than the whole. */
function deathsBySide(occurrence: Occurrence, sides: Sides | undefined, best: number | null): Record<string, CodedCell> {
  const sums = { initiator: 0, target: 0, civilian: 0 };
  const used: number[] = [];
  const seen = new Set<string>();
  for (const { claim, index } of occurrence.claims.map((claim, index) => ({ claim, index }))) {
    if (claim.about !== "killed" || claim.cumulative || claim.stance === "denied" || claim.side === "unknown" || claim.best === null)
      continue;
    // One figure a side: the first exact one told.
    if (seen.has(claim.side)) continue;
    seen.add(claim.side);
    sums[claim.side] = claim.best;
    used.push(index);
  }
  const whole = sums.initiator + sums.target + sums.civilian;
  const fits = best !== null && whole <= best;
  const aActs = sides === undefined || sides.a.participant.role === "initiator";
  const [a, b] = aActs ? [sums.initiator, sums.target] : [sums.target, sums.initiator];
  const of = (value: number): CodedCell => ({
    value: fits ? value : 0,
    rule: fits ? "figures that say whose dead they are" : "figures by side do not fit the whole",
    claims: used,
  });
  return {
    deaths_a: of(a),
    deaths_b: of(b),
    deaths_civilians: of(sums.civilian),
    deaths_unknown: { value: best === null ? null : fits ? best - whole : best, rule: "best less those of whom it is said" },
  };
}

function datePrecision({ time: { start, end, precision } }: Occurrence): number | null {
  if (precision === "none" || !end) return null;
  if (precision === "before" || !start) return 2;
  const days = daysOf(start, end) ?? 1;
  return days <= 1 ? 1 : days <= 6 ? 2 : days <= 7 ? 3 : days <= 31 ? 4 : 5;
}
