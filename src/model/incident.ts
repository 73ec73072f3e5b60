import type { Claim, ClaimAbout, Source } from "./claim.js";
import type { Estimate } from "./estimate.js";
import type { Span } from "./span.js";

/** Incident types, in the order in which the first that fits wins (contract, section 3). */
export const incidentTypes = [
  "suicide-bombing",
  "bombing",
  "drone-strike",
  "air-strike",
  "shelling",
  "hijacking",
  "abduction",
  "assassination",
  "execution",
  "armed-clash",
  "armed-attack",
  "hostage-release",
  "arson-or-sabotage",
  "robbery",
  "arrest-or-raid",
  "weapons-seizure",
  "riot",
  "mob-violence",
  "protest",
  "force-against-protesters",
  "other",
] as const;
export type IncidentTypeName = (typeof incidentTypes)[number];

/** `attempted` covers foiled, failed and defused; `threatened` covers planned. */
export type IncidentStatus = "occurred" | "attempted" | "threatened" | "denied";

export type TimePrecision = "day" | "range" | "week" | "month" | "year" | "before" | "none";

/** When: both ends inclusive, `YYYY-MM-DD`. With "before", `start` is null and `end` the last possible day. */
export interface IncidentTime {
  start: string | null;
  end: string | null;
  precision: TimePrecision;
  evidence: Span[];
}

/**
 * UCDP's where_prec: 1 exact, 2 near a named place, 3 second-order area, 4 first-order area, 5 linear or vague area,
 * 6 country, 7 international waters or airspace (UCDP GED codebook).
 */
export type WherePrecision = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface IncidentPlace {
  name: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  adm1?: string;
  adm2?: string;
  /** WGS84 degrees. */
  latitude?: number;
  longitude?: number;
  precision: WherePrecision;
  /** "35 km south-east of Bria": kilometres, whole degrees clockwise from north, the anchor's name. */
  relative?: { distanceKm: number; bearing: number; from: string };
  sourceId?: string;
  evidence: Span[];
}

export type ParticipantRole = "initiator" | "target" | "victim" | "other";
export type ParticipantKind = "person" | "group" | "organization" | "state-force" | "civilian-group";
export type Certainty = "asserted" | "claimed" | "accused" | "suspected" | "denied";

export interface Participant {
  role: ParticipantRole;
  kind: ParticipantKind;
  name: string;
  /** Id in the authority file of actors. */
  actor?: string;
  mentions: Span[];
  certainty: Certainty;
  source?: Source;
}

export interface IncidentObject {
  role: "instrument" | "target" | "seized";
  kind: string;
  name: string;
  count?: Estimate;
  mentions: Span[];
}

export type Totals = Record<ClaimAbout, Estimate | null>;

export interface Incident {
  id: string;
  type: IncidentTypeName;
  status: IncidentStatus;
  /** Recalled for context, whatever its age; not this report's news. */
  background: boolean;
  headline: string;
  trigger: Span;
  time: IncidentTime;
  place: IncidentPlace | null;
  participants: Participant[];
  objects: IncidentObject[];
  claims: Claim[];
  totals: Totals;
  /** 0..1, calibrated: of incidents at 0.8 about 80 % are right. */
  confidence: number;
}
