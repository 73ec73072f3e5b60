import type { Claim, ClaimAbout, Source } from "./claim.js";
import type {
  Incident,
  IncidentObject,
  IncidentPlace,
  IncidentStatus,
  IncidentTime,
  IncidentTypeName,
  Participant,
  Totals,
} from "./incident.js";
import type { Report } from "./report.js";
import type { Span } from "./span.js";

export const eventSchema = "dateline.event/1";

/** An incident of one report in an archive, as merging sees it: what was told, and by whom. */
export interface ToldIncident {
  /** `keyOf(report.id, incident.id)`: the same whenever and in whatever order reports arrive. */
  key: string;
  report: Pick<Report, "id" | "published" | "publisher" | "title" | "url">;
  /** What the report's text is known by among its copies (`signatureOf`), and the agency that it names as its wire. */
  signature: string;
  wire?: string;
  incident: Incident;
  /** Telling words of the sentences that tell it, stemmed and folded, sorted: what is left of the text to compare it by. */
  words: string[];
  /** Names that its report uses, folded, sorted. */
  names: string[];
  /** A person decided on it, and the newest coding of its report no longer has it. */
  kept?: true;
}

/** How an incident of a report is named in an archive. Ids of reports may hold anything, so the separator comes first from the end. */
export function keyOf(report: string, incident: string): string {
  return `${report}#${incident}`;
}

/** Words of one of an event's reports. */
export interface ReportSpan extends Span {
  report: string;
}

export interface EventMember {
  report: string;
  incident: string;
  /** Why it belongs here, in words: "same day, 3 km apart, both name …". */
  why: string;
}

/** A claim with the report that it comes from. `partOf` is an index in the event's claims. */
export interface EventClaim extends Omit<Claim, "evidence" | "source"> {
  report: string;
  incident: string;
  source: Omit<Source, "span"> & { span?: ReportSpan };
  evidence: ReportSpan[];
  /** Other reports that say it in the same words, being copies of one text; they count once. */
  copies: string[];
}

export interface EventHistory {
  published: string | null;
  report: string;
  /** The event's totals when this report and those before it were known. */
  totals: Totals;
}

/** Reports that are one voice: copies of one text, dispatches of one agency, one publisher's successive reports. */
export interface EventSource {
  reports: string[];
  /** Whose words they are: the agency, the publisher, or the report itself. */
  name: string;
  /** Some of its reports are copies or light rewrites of one text. */
  copies: boolean;
}

/** How a figure of an event came about. */
export interface FigureRule {
  about: ClaimAbout;
  /** The rule in words. */
  rule: string;
  /** The claims behind it: indexes in the event's claims. */
  claims: number[];
}

export const reviewStates = ["unreviewed", "accepted", "rejected", "needs-decision"] as const;
export type ReviewState = (typeof reviewStates)[number];

export type EventTime = Omit<IncidentTime, "evidence"> & { evidence: ReportSpan[] };
export type EventPlace = Omit<IncidentPlace, "evidence"> & { evidence: ReportSpan[] };
export type EventParticipant = Omit<Participant, "mentions" | "source"> & { mentions: ReportSpan[]; source?: EventClaim["source"] };
export type EventObject = Omit<IncidentObject, "mentions"> & { mentions: ReportSpan[] };

/** What incidents of several reports become (contract, section 6). */
export interface Event {
  schema: typeof eventSchema;
  /** Made of its first member's key. Ids that an event had before still lead to it. */
  id: string;
  type: IncidentTypeName;
  status: IncidentStatus;
  background: boolean;
  headline: string;
  time: EventTime;
  place: EventPlace | null;
  participants: EventParticipant[];
  objects: EventObject[];
  totals: Totals;
  figures: FigureRule[];
  members: EventMember[];
  claims: EventClaim[];
  history: EventHistory[];
  /** Independent voices that tell it; each counts once. */
  sources: EventSource[];
  confidence: number;
  review: ReviewState;
  /** Values that a person set, each with the decision that set it. */
  set: Partial<Record<SettableField, string>>;
}

/** What a person can set on an event. */
export const settableFields = [
  "type",
  "status",
  "time",
  "place",
  "killed",
  "wounded",
  "abducted",
  "missing",
  "arrested",
  "released",
  "displaced",
] as const;
export type SettableField = (typeof settableFields)[number];

/** An event in short, for maps and charts: id, last day ("" where none is known), type, degrees, where_prec, killed (best, else low). */
export type EventPoint = [
  id: string,
  day: string,
  type: string,
  latitude: number | null,
  longitude: number | null,
  precision: number | null,
  killed: number | null,
];
