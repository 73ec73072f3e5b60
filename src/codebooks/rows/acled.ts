import { daysOf } from "./days-of.js";
import { numericCode } from "./country-number.js";
import { claimFigure, isFigure } from "../../wording/figure-words.js";
import { countryName } from "../../lexicons/countries.js";
import { incidentTypeList } from "../../incident-types/index.js";
import type { IncidentTypeName } from "../../model/index.js";
import { actingSides, civilians, opposingSides, type Side } from "./sides.js";
import { countedClaims, vagueWord } from "./toll.js";
import type { CodedCell, Column, Inclusion, Occurrence, OccurrenceClaim, RowCodebook, ToldBy } from "./row-codebook.js";

const columns: readonly Column[] = (
  [
    ["event_id_cnty", "text", "Dateline's id of the event or incident"],
    ["event_date", "date", "the first day on which it may have happened"],
    ["year", "integer", "year of event_date"],
    ["time_precision", "integer", "1 the day, 2 within a week, 3 the month or less"],
    ["disorder_type", "text", "political violence, demonstrations or strategic developments"],
    ["event_type", "text", "one of ACLED's six"],
    ["sub_event_type", "text", "one of ACLED's twenty-five"],
    ["actor1", "text", "a side; the order does not say who attacked"],
    ["assoc_actor_1", "text", "others on that side"],
    ["inter1", "text", "empty: ACLED's classes of actors are its own"],
    ["actor2", "text", "the other side, or civilians"],
    ["assoc_actor_2", "text", "others on that side"],
    ["inter2", "text", "empty: ACLED's classes of actors are its own"],
    ["interaction", "text", "empty: ACLED's classes of actors are its own"],
    ["civilian_targeting", "text", "'Civilian targeting' where civilians are the ones acted on"],
    ["iso", "integer", "ISO 3166-1 numeric code"],
    ["region", "text", "empty: ACLED's regions are its own"],
    ["country", "text", "name of the country"],
    ["admin1", "text", "first-order area"],
    ["admin2", "text", "second-order area"],
    ["admin3", "text", "empty: reports are not placed so finely"],
    ["location", "text", "name of the place"],
    ["latitude", "number", "degrees, WGS84"],
    ["longitude", "number", "degrees, WGS84"],
    ["geo_precision", "integer", "1 the town, 2 near a town or part of a region, 3 a larger region"],
    ["source", "text", "publishers of the reports"],
    ["source_scale", "text", "empty: what ACLED knows of its sources"],
    ["notes", "text", "a generated sentence, with figures and who gave them"],
    ["fatalities", "integer", "the most conservative figure told; 0 where none is told"],
    ["tags", "text", "empty"],
    ["timestamp", "text", "empty: when ACLED last changed the row"],
  ] as const
).map(([name, type, description]) => ({ name, type, description }));

type Codes = readonly [event: string, sub: string];
const explosions = "Explosions/Remote violence";
const civilian = "Violence against civilians";
const strategic = "Strategic developments";

/** Types without a line have their parent's. */
const codes: Partial<Record<IncidentTypeName, Codes>> = {
  "suicide-bombing": [explosions, "Suicide bomb"],
  bombing: [explosions, "Remote explosive/landmine/IED"],
  "drone-strike": [explosions, "Air/drone strike"],
  "air-strike": [explosions, "Air/drone strike"],
  shelling: [explosions, "Shelling/artillery/missile attack"],
  abduction: [civilian, "Abduction/forced disappearance"],
  hijacking: [civilian, "Abduction/forced disappearance"],
  "armed-clash": ["Battles", "Armed clash"],
  "hostage-release": [strategic, "Other"],
  "arson-or-sabotage": [strategic, "Looting/property destruction"],
  robbery: [strategic, "Looting/property destruction"],
  "arrest-or-raid": [strategic, "Arrests"],
  "weapons-seizure": [strategic, "Disrupted weapons use"],
  riot: ["Riots", "Violent demonstration"],
  "mob-violence": ["Riots", "Mob violence"],
  protest: ["Protests", "Peaceful protest"],
  "force-against-protesters": ["Protests", "Excessive force against protesters"],
  other: [strategic, "Other"],
};

/** ACLED: its columns in its order. */
export const acled: RowCodebook = {
  name: "acled",
  title: "Armed Conflict Location & Event Data",
  version: "2024",
  source: "ACLED codebook; ACLED's FAQ on fatality methodology of 7 May 2024",
  columns,
  settings: [
    {
      name: "inclusion",
      value: "what happened or was tried, with a country and at least a year; threats and denials are out",
      source: "ACLED codes actual events",
      verified: true,
    },
    { name: "disputed tolls", value: "the most conservative figure", source: "ACLED's FAQ on fatality methodology", verified: true },
    { name: "vague numbers", value: "tens 10, dozens 12, hundreds 100", source: "ACLED's FAQ on fatality methodology", verified: true },
    { name: "vague plurals", value: "several 3", source: "ACLED codebook, from memory: 3, or 10 in an active war zone", verified: false },
    { name: "scores", value: "40, as Dateline reads it", source: "no rule of ACLED was found", verified: false },
    {
      name: "order of actors",
      value: "by name; where civilians are acted on they are actor2",
      source: "ACLED: actor1 and actor2 do not say who attacked whom",
      verified: true,
    },
    {
      name: "attacks on a fighting side",
      value: "an attack of one armed side on another is a battle, on civilians violence against civilians",
      source: "ACLED codebook",
      verified: true,
    },
    {
      name: "grenades",
      value: "sub-event Grenade where a grenade is the only instrument",
      source: "ACLED's list of sub-events",
      verified: true,
    },
    {
      name: "time_precision",
      value: "day 1, at most a week 2, longer 3",
      source: "ACLED codebook; 3 is worded in two ways",
      verified: false,
    },
    {
      name: "aggregates",
      value: "one row; ACLED splits totals over several days and places, Dateline does not divide what nobody divided",
      source: "a choice of Dateline",
      verified: true,
    },
  ],
  include,
  cells,
};

function include({ status, place, time, type }: Occurrence): Inclusion {
  if (status === "threatened" || status === "denied") return { in: false, rule: `it did not take place: ${status}` };
  if (!place?.country) return { in: false, rule: "the country is not known" };
  if (!time.start && !time.end) return { in: false, rule: "no day is known, not even roughly" };
  return { in: true, rule: `${type} is an event of ACLED's types, in a known country on a known day or days` };
}

function codesOf(occurrence: Occurrence): { codes: Codes; rule: string } {
  const { type, objects } = occurrence;
  const hurt = civilians(occurrence).length > 0;
  const fighting = opposingSides(occurrence).length > 0;
  const instruments = objects.filter(({ role }) => role === "instrument");
  if (type === "bombing" && instruments.length > 0 && instruments.every(({ name }) => /grenade/i.test(name)))
    return { codes: [explosions, "Grenade"], rule: "a grenade is the only instrument" };
  if (type === "armed-attack" || type === "assassination" || type === "execution")
    return fighting && !hurt
      ? { codes: ["Battles", "Armed clash"], rule: "one armed side attacks another" }
      : { codes: [civilian, "Attack"], rule: hurt ? "civilians are attacked" : "nobody attacked is an armed side" };
  let at: IncidentTypeName | undefined = type;
  while (at !== undefined) {
    const found: Codes | undefined = codes[at];
    if (found) return { codes: found, rule: at === type ? `${type} is this type` : `${type} is coded as its parent, ${at}` };
    at = incidentTypeList.find(({ name }) => name === at)?.parent;
  }
  return { codes: codes.other as Codes, rule: "no type of ACLED's fits" };
}

const disorder: Record<string, string> = { Protests: "Demonstrations", [strategic]: strategic };

function cells(occurrence: Occurrence, reports: readonly ToldBy[]): Record<string, CodedCell> {
  const { time, place } = occurrence;
  const day = time.start ?? time.end;
  const {
    codes: [event, sub],
    rule,
  } = codesOf(occurrence);
  const country = countryName(place?.country);
  const actors = actorsOf(occurrence, country);
  const toll = fatalities(occurrence);
  const evidence = place?.evidence ?? [];
  const empty = { value: "" };
  return {
    event_id_cnty: { value: occurrence.id },
    event_date: { value: day, rule: `told as a ${time.precision}`, evidence: time.evidence },
    year: { value: day ? Number(day.slice(0, 4)) : null, evidence: time.evidence },
    time_precision: { value: timePrecision(occurrence), rule: `told as a ${time.precision}`, evidence: time.evidence },
    disorder_type: {
      value: sub === "Mob violence" || event === "Riots" ? "Political violence" : (disorder[event] ?? "Political violence"),
      rule,
    },
    event_type: { value: event, rule },
    sub_event_type: { value: sub, rule },
    actor1: actors.one,
    assoc_actor_1: actors.with1,
    inter1: empty,
    actor2: actors.two,
    assoc_actor_2: actors.with2,
    inter2: empty,
    interaction: empty,
    civilian_targeting: {
      value: event !== strategic && civilians(occurrence).length > 0 ? "Civilian targeting" : "",
      rule: "civilians are the ones acted on",
    },
    iso: { value: place?.country === undefined ? null : (numericCode(place.country) ?? null), evidence },
    region: empty,
    country: { value: country ?? place?.country ?? null, evidence },
    admin1: { value: place?.adm1 ?? "" },
    admin2: { value: place?.adm2 ?? "" },
    admin3: empty,
    location: { value: place?.name ?? "", evidence },
    latitude: { value: place?.latitude ?? null, rule: "of the place in the gazetteer", evidence },
    longitude: { value: place?.longitude ?? null, rule: "of the place in the gazetteer", evidence },
    geo_precision: {
      value: place ? (place.precision === 1 ? 1 : place.precision <= 3 ? 2 : 3) : null,
      rule: `where_prec ${place?.precision ?? "not known"}`,
      evidence,
    },
    source: { value: [...new Set(reports.map(({ publisher, id }) => publisher ?? id))].join("; ") },
    source_scale: empty,
    notes: { value: notesOf(occurrence), claims: occurrence.claims.map((_, index) => index) },
    fatalities: toll,
    tags: empty,
    timestamp: empty,
  };
}

function actorsOf(occurrence: Occurrence, country: string | undefined): Record<"one" | "with1" | "two" | "with2", CodedCell> {
  const acting = actingSides(occurrence);
  const opposing = opposingSides(occurrence);
  const hurt = civilians(occurrence);
  const cell = (sides: readonly Side[], rule: string): CodedCell =>
    sides[0] ? { value: label(sides[0], country), rule, evidence: sides[0].participant.mentions } : { value: "", rule };
  const others = (sides: readonly Side[]): CodedCell => ({
    value: [...new Set(sides.slice(1).map((side) => label(side, country)))].join("; "),
  });
  if (opposing.length === 0 && hurt.length > 0)
    return {
      one: acting[0]
        ? cell(acting, "the armed side")
        : { value: `Unidentified Armed Group${country ? ` (${country})` : ""}`, rule: "nobody is named" },
      with1: others(acting),
      two: {
        value: `Civilians${country ? ` (${country})` : ""}`,
        rule: "those acted on are civilians",
        evidence: hurt.flatMap(({ mentions }) => mentions),
      },
      with2: { value: [...new Set(hurt.map(({ name }) => name))].join("; "), evidence: hurt.flatMap(({ mentions }) => mentions) },
    };
  // Somebody attacked, and nobody says who.
  if (acting.length === 0 && opposing.length > 0 && isAttack(occurrence))
    return {
      one: { value: `Unidentified Armed Group${country ? ` (${country})` : ""}`, rule: "nobody is named" },
      with1: { value: "" },
      two: cell(opposing, "those acted on are a fighting side"),
      with2: others(opposing),
    };
  const swap = acting[0] !== undefined && opposing[0] !== undefined && opposing[0].name < acting[0].name;
  const [first, second] = swap ? [opposing, acting] : [acting, opposing];
  const rule = "the sides by name: the order does not say who attacked";
  return {
    one: cell(first.length > 0 ? first : second, rule),
    with1: others(first),
    two: first.length > 0 ? cell(second, rule) : { value: "" },
    with2: others(second),
  };
}

function isAttack(occurrence: Occurrence): boolean {
  const {
    codes: [event],
  } = codesOf(occurrence);
  return event === explosions || event === civilian || event === "Battles";
}

function label({ name, organised }: Side, country: string | undefined): string {
  return organised ? name : `Unidentified Armed Group${country ? ` (${country})` : ""}`;
}

const vague: Record<string, number> = { tens: 10, dozens: 12, hundreds: 100 };

/** The most conservative of the figures told. */
function fatalities(occurrence: Occurrence): CodedCell {
  if (occurrence.set?.killed) {
    const { killed } = occurrence.totals;
    return { value: killed?.best ?? killed?.low ?? 0, rule: "set by a person" };
  }
  const counted = countedClaims(occurrence, "killed");
  const figures = counted.flatMap(({ claim, index }) => {
    const value = figureOf(claim);
    return value === undefined ? [] : [{ value, index, word: vagueWord(claim) }];
  });
  const some = figures.filter(({ value }) => value > 0);
  const [least] = [...(some.length > 0 ? some : figures)].sort((a, b) => a.value - b.value || a.index - b.index);
  const { killed } = occurrence.totals;
  if (!least) return { value: killed?.low ?? killed?.best ?? 0, rule: killed ? "the event's least" : "no death is told" };
  // Parts that no report adds up count together: the event's own least is no less than they are.
  const parts =
    killed?.low !== null &&
    killed?.low !== undefined &&
    killed.low > least.value &&
    figures.every(({ word }) => word === undefined) &&
    agreeOnParts(counted.map(({ claim }) => claim));
  if (parts) return { value: killed.low, rule: "figures for different people, added up", claims: counted.map(({ index }) => index) };
  return {
    value: least.value,
    rule: least.word
      ? `“${least.word}” counts ${least.value}`
      : figures.length > 1
        ? "the most conservative of the figures told"
        : "the only figure told",
    claims: [least.index],
  };
}

/** Whether the figures are all of one source and of different people: "three soldiers and two civilians". */
function agreeOnParts(claims: readonly OccurrenceClaim[]): boolean {
  return (
    new Set(claims.map(({ source, report }) => `${report ?? ""} ${source.kind} ${source.name ?? ""}`)).size === 1 &&
    new Set(claims.map(({ whom }) => whom)).size === claims.length
  );
}

function figureOf(claim: OccurrenceClaim): number | undefined {
  const word = vagueWord(claim);
  if (word !== undefined && vague[word] !== undefined) return vague[word];
  if (claim.qualifier === "none") return claim.best === 0 ? 0 : undefined;
  return claim.low ?? claim.best ?? undefined;
}

function timePrecision({ time: { start, end, precision } }: Occurrence): number | null {
  if (!end) return null;
  if (precision === "day") return 1;
  if (!start || precision === "before") return 2;
  return (daysOf(start, end) ?? 8) <= 7 ? 2 : 3;
}

/** The headline, and who gave which figure. */
function notesOf({ headline, claims }: Occurrence): string {
  const figures = claims
    .filter(({ stance, qualifier }) => stance !== "denied" && qualifier !== "none")
    .slice(0, 8)
    .map((claim) => {
      const { about, whom, source } = claim;
      const by = source.kind === "report" ? "the report" : (source.name ?? source.kind);
      return `${claimFigure(claim)}${whom && !isFigure(whom) ? ` ${whom}` : ""} ${about} (${by})`;
    });
  return figures.length > 0 ? `${headline} ${figures.join("; ")}.` : headline;
}
