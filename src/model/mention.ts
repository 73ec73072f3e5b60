import type { Quantity } from "./estimate.js";
import type { TimePrecision } from "./incident.js";
import type { Span } from "./span.js";

/** A calendar value: days inclusive, `YYYY-MM-DD`. */
export interface DateValue {
  start: string | null;
  end: string | null;
  precision: TimePrecision;
}

export interface PlaceValue {
  name: string;
  country: string;
  adm1?: string;
  latitude?: number;
  longitude?: number;
  sourceId: string;
}

/** Something recognised in the text; `value` is what it was resolved to. */
export type Mention =
  | { kind: "place"; span: Span; value?: PlaceValue }
  | { kind: "date"; span: Span; value?: DateValue }
  | { kind: "actor"; span: Span; value?: { actor: string } }
  | { kind: "person"; span: Span; value?: { name: string } }
  | { kind: "number"; span: Span; value?: Quantity }
  | { kind: "weapon"; span: Span; value?: { kind: string } };
