import type { Generated } from "kysely";

// Days are text, "YYYY-MM-DD"; moments ISO 8601 in UTC; documents JSON as text. Booleans are 0 and 1, as both databases know them. Text from
// outside is kept by `keptText`, since PostgreSQL holds no U+0000.

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

/** What one version of the engine read in a report. The one with the highest `seq` counts. */
export interface CodingTable {
  seq: Generated<number>;
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

/** Where reports come from, and how the last reading went. Changed with every reading. */
export interface SourceTable {
  address: string;
  /** "feed", "page" or "file" (a folder too). */
  kind: string;
  name: string | null;
  tried: string;
  done: string | null;
  due: string | null;
  etag: string | null;
  last_modified: string | null;
  failures: number;
  problem: string | null;
  added: number;
}

/** Who is let in. Never removed; by `accountKey`. */
export interface AccountTable {
  name: string;
  /** The name as it was given. */
  shown: string;
  role: string;
  /** `hashPassword`; null until one is chosen. */
  password: string | null;
  /** SHA-256 (hex) of the code by which a password is chosen. */
  invitation: string | null;
  invited_until: string | null;
  added: string;
  closed: string | null;
}

/** A browser that is signed in. Not in copies. */
export interface SessionTable {
  /** SHA-256 (hex) of what its cookie holds. */
  hash: string;
  account: string;
  made: string;
  seen: string;
}

/** A key for programs. */
export interface TokenTable {
  id: string;
  /** SHA-256 (hex) of its secret. */
  hash: string;
  account: string;
  label: string;
  role: string;
  made: string;
  until: string;
  used: string | null;
}

/** Who was let in and who let them. Only ever added to. */
export interface AuditTable {
  seq: Generated<number>;
  at: string;
  who: string;
  origin: string;
  act: string;
  about: string;
}

// Everything below is derived from the first three above, and made anew by `rebuild`.

/** Words of a report (folded, each once), for full-text search. In SQLite an FTS5 table, in PostgreSQL a tsvector. */
export interface ReportWordsTable {
  rowid: number;
  words: string;
}

/** Which reports a decision names, so that those of a report are found. */
export interface DecisionReportTable {
  report_id: string;
  decision: number;
}

/** An incident that stands: of the newest coding of the newest version of its report, or kept because a person decided on it. */
export interface IncidentTable {
  key: string;
  /** `seq` of the version of its report that it was read in. */
  report: number;
  report_id: string;
  /** Id of its event. */
  event: string;
  /** Incidents that chains of likeness join; events are made within it. The smallest key in it. */
  component: string;
  /** The id that an event has whose first member this is: former ids of an event still lead to it. */
  event_id: string;
  /** 1 where a person decided on it and the newest coding no longer has it. */
  kept: number;
  /** The incident and what merging compares it by, as JSON. */
  told: string;
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

export interface EventTable {
  id: string;
  type: string;
  status: string;
  background: number;
  review: string;
  first_day: string | null;
  last_day: string | null;
  /** What events are listed by, newest first: the last day, "" where none is known. */
  sort_day: string;
  country: string | null;
  adm1: string | null;
  place: string | null;
  latitude: number | null;
  longitude: number | null;
  where_prec: number | null;
  killed_low: number | null;
  killed_best: number | null;
  killed_high: number | null;
  /** Best, else low: what `minKilled` asks for. */
  killed: number | null;
  reports: number;
  sources: number;
  confidence: number;
  /** How much it asks for a person (`urgencyOf`); 0 where one has decided. */
  urgency: number;
}

/** The event itself, as `Event`, in JSON: apart, so that searches pass over short rows. */
export interface EventWholeTable {
  id: string;
  event: string;
}

/** Names and ids of an event's participants, folded, for --actor. */
export interface EventActorTable {
  event: string;
  actor: string;
}

/** Every name that ever stood in `event_actor`, once: few beside the events. */
export interface ActorNameTable {
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
  source: SourceTable;
  account: AccountTable;
  session: SessionTable;
  token: TokenTable;
  audit: AuditTable;
  report_words: ReportWordsTable;
  decision_report: DecisionReportTable;
  incident: IncidentTable;
  decided: DecidedTable;
  block: BlockTable;
  proposal: ProposalTable;
  event: EventTable;
  event_whole: EventWholeTable;
  event_actor: EventActorTable;
  actor_name: ActorNameTable;
  meta: MetaTable;
}

/** Tables that are never changed, only added to. */
export const keptTables = ["report", "coding", "decision", "audit"] as const;

/** Tables that copies have, and that may change, by their key. */
export const copiedTables = [
  ["source", "address"],
  ["account", "name"],
  ["token", "id"],
] as const;

/** Tables of who is let in. */
export const accountTables = ["account", "session", "token", "audit"] as const;

/** Tables that `rebuild` makes anew. */
export const derivedTables = [
  "report_words",
  "decision_report",
  "incident",
  "decided",
  "block",
  "proposal",
  "event",
  "event_whole",
  "event_actor",
  "actor_name",
] as const;
