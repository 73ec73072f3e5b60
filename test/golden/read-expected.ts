import {
  type Certainty,
  type ClaimAbout,
  claimAbouts,
  type IncidentObject,
  incidentTypes,
  type ParticipantRole,
  type SourceKind,
  setAsideReasons,
  type TimePrecision,
} from "../../src/model/index.js";
import type { ExpectedIncident, ExpectedReport } from "./expected-report.js";
import { beginsFigure, type ExpectedFigure, readFigure } from "./figure.js";
import { LineTokens } from "./line-tokens.js";
import { readPlace } from "./read-place.js";

const statuses = ["occurred", "attempted", "threatened", "denied"] as const;
const roles: readonly ParticipantRole[] = ["initiator", "target", "victim", "other"];
const certainties: readonly Certainty[] = ["asserted", "claimed", "accused", "suspected", "denied"];
const timePrecisions: readonly TimePrecision[] = ["day", "range", "week", "month", "year", "before", "none"];
const sourceKinds: readonly SourceKind[] = [
  "report",
  "official",
  "military",
  "police",
  "medical",
  "witness",
  "armed-group",
  "media",
  "ngo",
  "other",
];
const objectRoles = new Map<string, IncidentObject["role"]>([
  ["instrument", "instrument"],
  ["seized", "seized"],
  ["object-target", "target"],
]);

/** Reads an `expected.txt` (docs/golden-reports.md has the grammar). Faults are one line each, with their line number. */
export function readExpected(text: string): { expected: ExpectedReport; faults: string[] } {
  const expected: ExpectedReport = { count: -1, incidents: [], setAside: [], quotes: [] };
  const faults: string[] = [];
  text.split(/\r?\n/).forEach((line, index) => {
    const trimmed = line.trim();
    if (trimmed === "" || trimmed.startsWith("#")) return;
    try {
      readLine(trimmed, expected);
    } catch (error) {
      faults.push(`line ${index + 1}: ${(error as Error).message}`);
    }
    for (const [, quote] of line.matchAll(/"([^"]+)"/g)) expected.quotes.push({ line: index + 1, quote: quote ?? "" });
  });
  if (expected.count < 0) faults.push("no line says how many incidents there are");
  else if (expected.incidents.length > expected.count) faults.push("more incidents are described than counted");
  return { expected, faults };
}

/** The quotes that do not stand in the report, one fault each. */
export function misquotes(expected: ExpectedReport, reportText: string): string[] {
  return expected.quotes
    .filter(({ quote }) => !reportText.includes(quote))
    .map(({ line, quote }) => `line ${line}: the report does not say "${quote}"`);
}

function readLine(line: string, expected: ExpectedReport): void {
  const split = line.search(/\s/);
  const keyword = split < 0 ? line : line.slice(0, split);
  const rest = split < 0 ? "" : line.slice(split).trim();
  if (keyword === "published") readPublished(rest, expected);
  else if (keyword === "publisher") expected.publisher = rest;
  else if (keyword === "incidents") readCount(rest, expected);
  else if (keyword === "incident") readIncident(rest, expected);
  else if (keyword === "set-aside") readSetAside(rest, expected);
  else {
    const incident = expected.incidents.at(-1);
    if (!incident) throw new Error(`not understood, or before the first incident: ${keyword}`);
    readField(keyword, rest, line, incident);
  }
}

function readPublished(rest: string, expected: ExpectedReport): void {
  const tokens = new LineTokens(rest);
  const published = { day: day(tokens.word("a day")), told: tokens.quotes().length > 0 };
  tokens.end();
  expected.published = published;
}

function readCount(rest: string, expected: ExpectedReport): void {
  if (!/^\d+$/.test(rest)) throw new Error(`no number of incidents: ${rest}`);
  expected.count = Number(rest);
}

function readIncident(rest: string, expected: ExpectedReport): void {
  const tokens = new LineTokens(rest);
  const types = tokens.choice(incidentTypes, "incident type");
  tokens.end();
  expected.incidents.push({ types, status: [], trigger: [], claims: [], totals: [], participants: [], objects: [] });
}

function readSetAside(rest: string, expected: ExpectedReport): void {
  const tokens = new LineTokens(rest);
  const reasons = tokens.choice(setAsideReasons, "reason");
  const quotes = quotesNeeded(tokens);
  tokens.end();
  expected.setAside.push({ reasons, quotes });
}

function readField(keyword: string, rest: string, line: string, incident: ExpectedIncident): void {
  if (keyword === "where") {
    incident.place = readPlace(rest);
    return;
  }
  const about = claimAbouts.find((candidate) => candidate === keyword);
  const role = roles.find((candidate) => candidate === keyword);
  const objectRole = objectRoles.get(keyword);
  const tokens = new LineTokens(role ? line : rest);
  if (about) readClaimOrTotal(about, tokens, incident);
  else if (role) readParticipant(tokens, incident);
  else if (objectRole) readObject(objectRole, tokens, incident);
  else if (keyword === "status") incident.status = tokens.choice(statuses, "status");
  else if (keyword === "background") incident.background = tokens.choice(["yes", "no"], "yes or no")[0] === "yes";
  else if (keyword === "trigger") incident.trigger = quotesNeeded(tokens);
  else if (keyword === "when") readTime(tokens, rest, incident);
  else throw new Error(`not understood: ${keyword}`);
  tokens.end();
}

function readClaimOrTotal(about: ClaimAbout, tokens: LineTokens, incident: ExpectedIncident): void {
  if (tokens.takeWord("total")) {
    const figures = [figure(tokens)];
    while (tokens.takeBar()) figures.push(figure(tokens));
    incident.totals.push({ about, figures });
    return;
  }
  const claim: ExpectedIncident["claims"][number] = {
    about,
    figure: figure(tokens),
    quotes: quotesNeeded(tokens),
    part: false,
    cumulative: false,
    says: [],
  };
  if (claim.figure.unsaid) throw new Error("only a total can be unsaid");
  while (!tokens.done) {
    if (tokens.takeWord("says")) claim.says = tokens.choice(sourceKinds, "kind of source");
    else if (tokens.takeWord("part")) claim.part = true;
    else if (tokens.takeWord("cumulative")) claim.cumulative = true;
    else if (tokens.takeWord("denied")) claim.stance = "denied";
    else if (tokens.takeWord("unconfirmed")) claim.stance = "unconfirmed";
    else break;
  }
  incident.claims.push(claim);
}

function readParticipant(tokens: LineTokens, incident: ExpectedIncident): void {
  const participant: ExpectedIncident["participants"][number] = {
    roles: tokens.choice(roles, "role"),
    unsaid: tokens.takeWord("unsaid"),
    quotes: [],
    certainty: [],
  };
  if (!participant.unsaid) participant.quotes = quotesNeeded(tokens);
  if (tokens.takeWord("as")) participant.actor = tokens.word("an actor's id");
  if (tokens.peekWord() !== undefined) participant.certainty = tokens.choice(certainties, "certainty");
  incident.participants.push(participant);
}

function readObject(role: IncidentObject["role"], tokens: LineTokens, incident: ExpectedIncident): void {
  const count = beginsFigure(tokens.peekWord() ?? "") ? figure(tokens) : undefined;
  incident.objects.push({ role, quotes: quotesNeeded(tokens), count });
}

function readTime(tokens: LineTokens, rest: string, incident: ExpectedIncident): void {
  const options: { start: string | null; end: string | null }[] = [];
  do options.push(interval(tokens.word("a day")));
  while (tokens.takeBar());
  const note = tokens.takeNote();
  const precision = timePrecisions.find((candidate) => candidate === note);
  if (note !== undefined && !precision) throw new Error(`no precision of a time: (${note})`);
  const text = rest.replace(/\s*".*$/, "");
  incident.time = { text, options, precision, quotes: tokens.quotes() };
}

function interval(text: string): { start: string | null; end: string | null } {
  if (text === "unsaid") return { start: null, end: null };
  if (!text.includes("..")) return { start: day(text), end: day(text) };
  const [from = "", to = ""] = text.split("..");
  const ends = { start: from === "" ? null : day(from), end: day(to) };
  if (ends.start !== null && ends.start > ends.end) throw new Error(`ends before it begins: ${text}`);
  return ends;
}

function day(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) throw new Error(`no day: ${text}`);
  return text;
}

function figure(tokens: LineTokens): ExpectedFigure {
  const word = tokens.word("a figure");
  const note = tokens.takeNote();
  const best = tokens.takeWord("best") ? tokens.word("the best figure") : undefined;
  const read = readFigure(word, note, best);
  if (typeof read === "string") throw new Error(read);
  return read;
}

function quotesNeeded(tokens: LineTokens): string[] {
  const quotes = tokens.quotes();
  if (quotes.length === 0) throw new Error("a quote is missing");
  return quotes;
}
