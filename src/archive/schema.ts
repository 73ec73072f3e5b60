import type { Generated } from "kysely";

/** Days are text, "YYYY-MM-DD"; moments ISO 8601 in UTC; documents JSON as text. Booleans are 0 and 1, as both databases know them. */

/** A report as it came. Never changed. */
export interface ReportTable {
  seq: Generated<number>;
  id: string;
  /** From 1; the same id with other content is the next version. The highest counts. */
  version: number;
  /** SHA-256 (hex) of the report's fields: the same content is not kept twice under one id. */
  hash: string;
  text: string;
  published: string | null;
  title: string | null;
  publisher: string | null;
  url: string | null;
  language: string | null;
  /** Where it came from: the file or address, the part of it, the hash of the bytes, and when it was fetched. */
  origin: string | null;
  entry: string | null;
  sha256: string | null;
  fetched: string | null;
  added: string;
}

/** What one version of the engine read in a report. */
export interface CodingTable {
  report: number;
  /** Version and data of the engine: "0.1.0/3f2a…". */
  engine: string;
  coding: string;
  coded: string;
}

/** What people decided. Only ever added to. */
export interface DecisionTable {
  seq: Generated<number>;
  id: string;
  at: string;
  who: string;
  why: string;
  kind: string;
  deed: string;
}

// Everything below is derived from the three above, and made anew by `rebuild`.

/** An incident that stands: of the newest coding of the newest version of its report, or kept because a person decided on it. */
export interface IncidentTable {
  key: string;
  report: number;
  /** Id of its event. */
  event: string;
  /** Incidents that chains of likeness join; events are made within it. The smallest key in it. */
  component: string;
  /** The id that an event has whose first member this is: former ids of an event still lead to it. */
  event_id: string;
  /** 1 where a person decided on it and the newest coding no longer has it. */
  kept: number;
  incident: string;
}

/** Which decisions, none of them undone, touch an incident: found anew whenever a report is coded anew. */
export interface DecidedTable {
  incident: string;
  /** `seq` of the decision. */
  decision: number;
  /** In a split, on which side: "incidents" or "from". */
  part: string;
}

/** Where incidents that may be the same are looked for: by day and place, or by names. */
export interface BlockTable {
  block: string;
  incident: string;
}

/** Incidents that a person must decide on: nearly the same. `a` < `b`. */
export interface ProposalTable {
  a: string;
  b: string;
  score: number;
  comparison: string;
}

/** Bands of a report's signature: texts that share one may be copies. */
export interface BandTable {
  band: string;
  report: number;
}

/** The family of copies that the newest version of a report belongs to, and its signature. */
export interface FamilyTable {
  report: number;
  family: string;
  signature: string;
}

export interface EventTable {
  id: string;
  type: string;
  status: string;
  background: number;
  review: string;
  first_day: string | null;
  last_day: string | null;
  country: string | null;
  adm1: string | null;
  place: string | null;
  latitude: number | null;
  longitude: number | null;
  where_prec: number | null;
  killed_low: number | null;
  killed_best: number | null;
  killed_high: number | null;
  reports: number;
  sources: number;
  confidence: number;
  /** The event, as `Event`. */
  event: string;
}

/** Names and ids of an event's participants, folded, for --actor. */
export interface EventActorTable {
  event: string;
  actor: string;
}

export interface MetaTable {
  name: string;
  value: string;
}

export interface Schema {
  report: ReportTable;
  coding: CodingTable;
  decision: DecisionTable;
  incident: IncidentTable;
  decided: DecidedTable;
  block: BlockTable;
  proposal: ProposalTable;
  band: BandTable;
  family: FamilyTable;
  event: EventTable;
  event_actor: EventActorTable;
  meta: MetaTable;
}
