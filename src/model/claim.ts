import type { Qualifier } from "./estimate.js";
import type { Span } from "./span.js";

/** What a figure counts. */
export const claimAbouts = ["killed", "wounded", "abducted", "missing", "arrested", "released", "displaced"] as const;
export type ClaimAbout = (typeof claimAbouts)[number];

export type SourceKind = "report" | "official" | "military" | "police" | "medical" | "witness" | "armed-group" | "media" | "ngo" | "other";

/** Who says something. The report itself is `{ kind: "report", anonymous: false }`. */
export interface Source {
  kind: SourceKind;
  name?: string;
  anonymous: boolean;
  span?: Span;
}

/** A figure as somebody stated it. Claims are never merged or corrected; totals are derived from them. */
export interface Claim {
  about: ClaimAbout;
  low: number | null;
  best: number | null;
  high: number | null;
  qualifier: Qualifier;
  /** Who is counted, in the report's words: "security officials". */
  whom: string;
  side: "initiator" | "target" | "civilian" | "unknown";
  /** Index (in the incident's claims) of the figure of which this one is a part. */
  partOf?: number;
  /** Counts more than this incident ("brings the toll to 40"); never enters a total. */
  cumulative: boolean;
  source: Source;
  stance: "asserted" | "denied" | "unconfirmed";
  evidence: Span[];
}
