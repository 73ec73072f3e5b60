import { countryName } from "../../lexicons/countries.js";
import { type ClaimAbout, claimAbouts } from "../../model/index.js";
import { countedClaims } from "./toll.js";
import type { CodedCell, Column, Occurrence, RowCodebook, ToldBy } from "./row-codebook.js";

const figures = claimAbouts.flatMap((about): Column[] =>
  (["low", "best", "high"] as const).map((bound) => ({
    name: `${about}_${bound}`,
    type: "integer",
    description: `${bound} figure of those ${about}; empty where none is known`,
  })),
);

const columns: readonly Column[] = [
  { name: "id", type: "text", description: "Dateline's id of the event" },
  { name: "headline", type: "text", description: "one generated sentence: what, who, where, when, how many" },
  { name: "type", type: "text", description: "incident type" },
  { name: "status", type: "text", description: "occurred, attempted, threatened or denied" },
  { name: "background", type: "text", description: "yes where all reports only recall it" },
  { name: "review", type: "text", description: "unreviewed, accepted, rejected or needs-decision" },
  { name: "first_day", type: "date", description: "first possible day" },
  { name: "last_day", type: "date", description: "last possible day" },
  { name: "date_precision", type: "text", description: "day, range, week, month, year, before or none" },
  { name: "place", type: "text", description: "name of the place" },
  { name: "country", type: "text", description: "name of the country" },
  { name: "country_code", type: "text", description: "ISO 3166-1 alpha-2" },
  { name: "adm1", type: "text", description: "first-order area" },
  { name: "adm2", type: "text", description: "second-order area" },
  { name: "latitude", type: "number", description: "degrees, WGS84" },
  { name: "longitude", type: "number", description: "degrees, WGS84" },
  { name: "where_prec", type: "integer", description: "UCDP's where_prec, 1 exact to 7 international" },
  { name: "initiators", type: "text", description: "who acts, in the reports' words or by the authority file" },
  { name: "targets", type: "text", description: "whom it is aimed at" },
  { name: "victims", type: "text", description: "who was hurt or taken and is no fighting side" },
  ...figures,
  { name: "reports", type: "integer", description: "reports that tell it" },
  { name: "report_ids", type: "text", description: "their ids" },
  { name: "publishers", type: "text", description: "their publishers" },
  { name: "urls", type: "text", description: "their addresses" },
  { name: "confidence", type: "number", description: "0 to 1: of those at 0.8 about 80 % are right" },
];

/** Dateline's own columns: every event, with everything that fits a row. */
export const datelineRows: RowCodebook = {
  name: "dateline",
  title: "Dateline's own columns",
  version: "1",
  source: "Dateline",
  columns,
  settings: [{ name: "inclusion", value: "every event", source: "Dateline", verified: true }],
  include: () => ({ in: true, rule: "every event has a row" }),
  cells,
};

function cells(occurrence: Occurrence, reports: readonly ToldBy[]): Record<string, CodedCell> {
  const { time, place, participants } = occurrence;
  const { review, confidence } = occurrence as { review?: string; confidence?: number };
  const evidence = place?.evidence ?? [];
  const named = (role: string): CodedCell => {
    const those = participants.filter((one) => one.role === role);
    return { value: [...new Set(those.map(({ name }) => name))].join("; "), evidence: those.flatMap(({ mentions }) => mentions) };
  };
  return {
    id: { value: occurrence.id },
    headline: { value: occurrence.headline },
    type: { value: occurrence.type },
    status: { value: occurrence.status },
    background: { value: occurrence.background ? "yes" : "no" },
    review: { value: review ?? "unreviewed" },
    first_day: { value: time.start, evidence: time.evidence },
    last_day: { value: time.end, evidence: time.evidence },
    date_precision: { value: time.precision, evidence: time.evidence },
    place: { value: place?.name ?? null, evidence },
    country: { value: countryName(place?.country) ?? null, evidence },
    country_code: { value: place?.country ?? null, evidence },
    adm1: { value: place?.adm1 ?? null, rule: "of the place in the gazetteer", evidence },
    adm2: { value: place?.adm2 ?? null, rule: "of the place in the gazetteer", evidence },
    latitude: { value: place?.latitude ?? null, rule: "of the place in the gazetteer", evidence },
    longitude: { value: place?.longitude ?? null, rule: "of the place in the gazetteer", evidence },
    where_prec: { value: place?.precision ?? null, evidence },
    initiators: named("initiator"),
    targets: named("target"),
    victims: named("victim"),
    ...Object.assign({}, ...claimAbouts.map((about) => figureCells(occurrence, about))),
    reports: { value: reports.length },
    report_ids: { value: reports.map(({ id }) => id).join("; ") },
    publishers: { value: [...new Set(reports.flatMap(({ publisher }) => publisher ?? []))].join("; ") },
    urls: { value: reports.flatMap(({ url }) => url ?? []).join("; ") },
    confidence: { value: confidence ?? null },
  };
}

function figureCells(occurrence: Occurrence, about: ClaimAbout): Record<string, CodedCell> {
  const total = occurrence.totals[about];
  const own = (occurrence as { figures?: { about: ClaimAbout; rule: string; claims: number[] }[] }).figures?.find(
    (figure) => figure.about === about,
  );
  const rule = own?.rule ?? (total ? "the report's total" : "nothing is said");
  const claims = own?.claims ?? countedClaims(occurrence, about).map(({ index }) => index);
  return Object.fromEntries(
    (["low", "best", "high"] as const).map((bound) => [`${about}_${bound}`, { value: total?.[bound] ?? null, rule, claims }]),
  );
}
