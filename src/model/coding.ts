import type { Incident } from "./incident.js";
import type { Mention } from "./mention.js";
import type { Span } from "./span.js";

export const codingSchema = "dateline.coding/1";

export const setAsideReasons = [
  "general",
  "cumulative",
  "threat",
  "plan",
  "court",
  "anniversary",
  "accident",
  "figurative",
  "undated",
  "other",
] as const;
export type SetAsideReason = (typeof setAsideReasons)[number];

/** Words that were read as violence and deliberately not coded, with the reason. */
export interface SetAside {
  span: Span;
  reason: SetAsideReason;
}

/** What `extract` makes of one report. */
export interface ReportCoding {
  schema: typeof codingSchema;
  engine: { version: string; data: string };
  id: string;
  published: string | null;
  title?: string;
  publisher?: string;
  url?: string;
  language: string;
  dateline?: { place?: string; date?: string; span: Span };
  incidents: Incident[];
  setAside: SetAside[];
  mentions?: Mention[];
  warnings: string[];
}
