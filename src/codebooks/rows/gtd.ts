import { countryName } from "../../lexicons/countries.js";
import type { IncidentTypeName } from "../../model/index.js";
import { actingSides, civilians, opposingSides } from "./sides.js";
import { countedClaims, vagueWord } from "./toll.js";
import type { CodedCell, Column, Inclusion, Occurrence, RowCodebook, ToldBy } from "./row-codebook.js";

const columns: readonly Column[] = (
  [
    ["eventid", "text", "Dateline's id of the event or incident"],
    ["iyear", "integer", "year"],
    ["imonth", "integer", "month, 0 where it is not known"],
    ["iday", "integer", "day, 0 where it is not known"],
    ["approxdate", "text", "the days as told, where the day is not known"],
    ["country_txt", "text", "name of the country"],
    ["provstate", "text", "first-order area"],
    ["city", "text", "the place"],
    ["latitude", "number", "degrees, WGS84"],
    ["longitude", "number", "degrees, WGS84"],
    ["specificity", "integer", "1 the place itself, 3 its district, 4 its province, 5 not known more closely"],
    ["vicinity", "integer", "1 near the place, 0 in it"],
    ["summary", "text", "a generated sentence"],
    ["doubtterr", "integer", "-9: whether it is terrorism a person has to judge"],
    ["success", "integer", "1 done, 0 tried"],
    ["suicide", "integer", "1 where the attacker meant to die"],
    ["attacktype1_txt", "text", "kind of attack"],
    ["targtype1_txt", "text", "kind of target, where its kind is read"],
    ["target1", "text", "the target in the reports' words"],
    ["gname", "text", "the perpetrator group, 'Unknown' where none is named"],
    ["guncertain1", "integer", "1 where the group is only suspected or accused"],
    ["claimed", "integer", "1 where the group says so itself"],
    ["weaptype1_txt", "text", "kind of weapon"],
    ["weapdetail", "text", "the weapon in the reports' words"],
    ["nkill", "integer", "dead, attackers too; empty where no number is told"],
    ["nkillter", "integer", "dead attackers, where a figure says so"],
    ["nwound", "integer", "wounded; empty where no number is told"],
    ["ishostkid", "integer", "1 where people were taken"],
    ["nhostkid", "integer", "how many; -99 where it is not known"],
    ["scite1", "text", "the first report"],
    ["dbsource", "text", "Dateline"],
  ] as const
).map(([name, type, description]) => ({ name, type, description }));

const attackTypes: Partial<Record<IncidentTypeName, string>> = {
  "suicide-bombing": "Bombing/Explosion",
  bombing: "Bombing/Explosion",
  shelling: "Bombing/Explosion",
  "air-strike": "Bombing/Explosion",
  "drone-strike": "Bombing/Explosion",
  assassination: "Assassination",
  execution: "Armed Assault",
  "armed-attack": "Armed Assault",
  "armed-clash": "Armed Assault",
  abduction: "Hostage Taking (Kidnapping)",
  hijacking: "Hijacking",
  "arson-or-sabotage": "Facility/Infrastructure Attack",
  robbery: "Armed Assault",
  "mob-violence": "Unarmed Assault",
};

/** Global Terrorism Database: those of its columns that a report can support. */
export const gtd: RowCodebook = {
  name: "gtd",
  title: "Global Terrorism Database",
  version: "2021",
  source: "GTD codebook of START, University of Maryland",
  columns,
  settings: [
    {
      name: "inclusion",
      value:
        "intentional violence by sub-national actors; state forces' own acts, clashes that they begin, foiled plots and bare threats are out",
      source: "GTD codebook, as quoted publicly",
      verified: true,
    },
    {
      name: "criteria",
      value: "political aim, wider audience and lawfulness are not judged: doubtterr is -9 and a person decides",
      source: "a choice of Dateline",
      verified: true,
    },
    {
      name: "disputed tolls",
      value: "the most recent source, else the majority, else the lowest; never a perpetrator's claim alone",
      source: "GTD codebook, from memory",
      verified: false,
    },
    { name: "vague numbers", value: "left empty", source: "GTD: unknown but plural deaths are left missing", verified: true },
  ],
  include,
  cells,
};

function include(occurrence: Occurrence): Inclusion {
  const { status, type, time } = occurrence;
  if (status === "threatened" || status === "denied") return { in: false, rule: `a bare threat, plan or denial is out: ${status}` };
  if (!attackTypes[type]) return { in: false, rule: `${type} is no kind of attack` };
  const acting = actingSides(occurrence);
  if (acting.some(({ state }) => state))
    return { in: false, rule: `${acting.find(({ state }) => state)?.name} acts for a state: the act is not sub-national` };
  if (!time.start && !time.end) return { in: false, rule: "no day is known, not even roughly" };
  return { in: true, rule: acting[0] ? `${acting[0].name} is no state force` : "no state force is named as the one who acts" };
}

function cells(occurrence: Occurrence, reports: readonly ToldBy[]): Record<string, CodedCell> {
  const { time, place, type, objects, totals } = occurrence;
  const day = time.start ?? time.end ?? "";
  const [by] = actingSides(occurrence);
  const known = time.precision === "day";
  const toTheMonth = known || (time.start !== null && time.start.slice(0, 7) === time.end?.slice(0, 7));
  const country = countryName(place?.country);
  const instrument = objects.find(({ role }) => role === "instrument");
  const target = objects.find(({ role }) => role === "target");
  const targetWords = target?.name ?? opposingSides(occurrence)[0]?.participant.name ?? civilians(occurrence)[0]?.name ?? null;
  const taken = totals.abducted;
  return {
    eventid: { value: occurrence.id },
    iyear: { value: day ? Number(day.slice(0, 4)) : null, evidence: time.evidence },
    imonth: { value: toTheMonth && day ? Number(day.slice(5, 7)) : 0, evidence: time.evidence },
    iday: { value: known ? Number(day.slice(8, 10)) : 0, evidence: time.evidence },
    approxdate: { value: known ? "" : [time.start, time.end].filter(Boolean).join(" to "), evidence: time.evidence },
    country_txt: { value: country ?? place?.country ?? null, evidence: place?.evidence ?? [] },
    provstate: { value: place?.adm1 ?? "" },
    city: { value: place && place.precision <= 2 ? place.name : "Unknown", evidence: place?.evidence ?? [] },
    latitude: { value: place?.latitude ?? null, evidence: place?.evidence ?? [] },
    longitude: { value: place?.longitude ?? null, evidence: place?.evidence ?? [] },
    specificity: {
      value: place ? (place.precision <= 2 ? 1 : place.precision === 3 ? 3 : place.precision === 4 ? 4 : 5) : 5,
      rule: `where_prec ${place?.precision ?? "not known"}`,
    },
    vicinity: { value: place?.precision === 2 ? 1 : 0 },
    summary: { value: occurrence.headline },
    doubtterr: { value: -9, rule: "whether it is terrorism a person has to judge" },
    success: { value: occurrence.status === "occurred" ? 1 : 0, rule: occurrence.status },
    suicide: { value: type === "suicide-bombing" ? 1 : 0 },
    attacktype1_txt: { value: attackTypes[type] ?? "Unknown", rule: `${type} is this kind` },
    targtype1_txt: {
      value: target ? target.kind : civilians(occurrence).length > 0 ? "Private Citizens & Property" : "Unknown",
      evidence: target?.mentions ?? [],
    },
    target1: { value: targetWords, evidence: target?.mentions ?? [] },
    gname: { value: by?.organised ? by.name : "Unknown", evidence: by?.participant.mentions ?? [] },
    guncertain1: {
      value: by && (by.participant.certainty === "suspected" || by.participant.certainty === "accused") ? 1 : 0,
      rule: by?.participant.certainty ?? "",
    },
    claimed: { value: by?.participant.certainty === "claimed" ? 1 : 0, rule: by?.participant.certainty ?? "" },
    weaptype1_txt: { value: instrument?.kind ?? "Unknown", evidence: instrument?.mentions ?? [] },
    weapdetail: { value: instrument?.name ?? "", evidence: instrument?.mentions ?? [] },
    nkill: tollOf(occurrence, "killed", reports),
    nkillter: attackersDead(occurrence),
    nwound: tollOf(occurrence, "wounded", reports),
    ishostkid: { value: type === "abduction" || type === "hijacking" || taken !== null ? 1 : 0 },
    nhostkid: {
      value: taken ? (taken.best ?? taken.low ?? -99) : type === "abduction" || type === "hijacking" ? -99 : null,
      claims: countedClaims(occurrence, "abducted").map(({ index }) => index),
    },
    scite1: {
      value: reports[0]
        ? [reports[0].publisher, reports[0].title ?? reports[0].id, reports[0].published?.slice(0, 10)].filter(Boolean).join(", ")
        : "",
    },
    dbsource: { value: "Dateline" },
  };
}

/** The most recent source's figure; of one day the majority's, else the lowest. */
function tollOf(occurrence: Occurrence, about: "killed" | "wounded", reports: readonly ToldBy[]): CodedCell {
  if (occurrence.set?.[about]) return { value: occurrence.totals[about]?.best ?? null, rule: "set by a person" };
  const published = new Map(reports.map(({ id, published }) => [id, published?.slice(0, 10) ?? ""]));
  const told = countedClaims(occurrence, about).filter(
    ({ claim }) => claim.best !== null && vagueWord(claim) === undefined && claim.qualifier !== "vague" && claim.qualifier !== "none",
  );
  const neutral = told.filter(({ claim }) => claim.source.kind !== "armed-group");
  if (neutral.length === 0) return { value: null, rule: told.length > 0 ? "only a perpetrator gives a figure" : "no number is told" };
  const day = (report: string | undefined) => published.get(report ?? "") ?? "";
  const newest = neutral
    .map(({ claim }) => day(claim.report))
    .sort()
    .at(-1);
  const recent = neutral.filter(({ claim }) => day(claim.report) === newest);
  const votes = new Map<number, number>();
  for (const { claim } of recent) votes.set(claim.best as number, (votes.get(claim.best as number) ?? 0) + 1);
  const ranked = [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const { best } = occurrence.totals[about] ?? { best: null };
  // Within one report figures for different people are added up, as its total has it.
  if (new Set(neutral.map(({ claim }) => claim.report)).size === 1 && best !== null)
    return { value: best, rule: "the report's total", claims: recent.map(({ index }) => index) };
  const value = ranked[0]?.[0] ?? null;
  return {
    value,
    rule:
      ranked.length === 1
        ? "the most recent source"
        : (ranked[0]?.[1] ?? 0) > (ranked[1]?.[1] ?? 0)
          ? "the majority of the most recent sources"
          : "the lowest of the most recent sources",
    claims: recent.filter(({ claim }) => claim.best === value).map(({ index }) => index),
  };
}

function attackersDead({ claims }: Occurrence): CodedCell {
  const index = claims.findIndex(
    (claim) =>
      claim.about === "killed" && claim.side === "initiator" && claim.best !== null && claim.stance !== "denied" && !claim.cumulative,
  );
  return index < 0
    ? { value: null, rule: "no figure says so" }
    : { value: claims[index]?.best ?? null, rule: "a figure that says so", claims: [index] };
}
