import type { Claim } from "./claim.js";
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

export const eventSchema = "dateline.event/1";

/** An incident of one report in an archive, as merging sees it: what was told, and by whom. */
export interface ToldIncident {
  /** `keyOf(report.id, incident.id)`: the same whenever and in whatever order reports arrive. */
  key: string;
  report: Pick<Report, "id" | "published" | "publisher" | "title" | "url">;
  /** Reports whose texts are copies or light rewrites of one another have one family (the smallest report id in it). */
  family: string;
  incident: Incident;
  /** A person decided on it, and the newest coding of its report no longer has it. */
  kept?: true;
}

/** How an incident of a report is named in an archive. Ids of reports may hold anything, so the separator comes first from the end. */
export function keyOf(report: string, incident: string): string {
  return `${report}#${incident}`;
}

export interface EventMember {
  report: string;
  incident: string;
  /** Why it belongs here, in words: "same day, 3 km apart, both name …". */
  why: string;
}

/** A claim with the report that it comes from. `partOf` is an index in the event's claims. */
export interface EventClaim extends Claim {
  report: string;
  incident: string;
  /** Other reports that say it in the same words, being copies of one text; they count once. */
  copies: string[];
}

export interface EventHistory {
  published: string | null;
  report: string;
  /** The event's totals when this report and those before it were known. */
  totals: Totals;
}

export const reviewStates = ["unreviewed", "accepted", "rejected", "needs-decision"] as const;
export type ReviewState = (typeof reviewStates)[number];

/** What incidents of several reports become (contract, section 6). */
export interface Event {
  schema: typeof eventSchema;
  /** Made of its first member's key. Ids that an event had before still lead to it. */
  id: string;
  type: IncidentTypeName;
  status: IncidentStatus;
  background: boolean;
  headline: string;
  time: IncidentTime;
  place: IncidentPlace | null;
  participants: Participant[];
  objects: IncidentObject[];
  totals: Totals;
  members: EventMember[];
  claims: EventClaim[];
  history: EventHistory[];
  /** Independent texts that tell it: copies of one text count once. */
  sources: number;
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
