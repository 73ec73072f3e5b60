import type { Estimate } from "./estimate.js";
import type { SettableField } from "./event.js";
import type { IncidentPlace, IncidentStatus, IncidentTime, IncidentTypeName, Totals } from "./incident.js";
import type { Span } from "./span.js";

/**
 * An incident as a decision names it. A new version of the engine may number the incidents of a report anew; the trigger and type find
 * it again.
 */
export interface Anchor {
  report: string;
  incident: string;
  type: IncidentTypeName;
  trigger: Span;
}

/** What was known of an event when it was accepted, so that a later change can be seen. */
export interface Accepted {
  type: IncidentTypeName;
  time: Pick<IncidentTime, "start" | "end">;
  totals: Totals;
  /** Incidents among them that only a decision kept (keys): accepting settles them. */
  kept?: string[];
}

/** A value that a person set: of a type, a status, a time, a place or a figure. */
export type SetValue =
  | IncidentTypeName
  | IncidentStatus
  | Omit<IncidentTime, "evidence">
  | Omit<IncidentPlace, "evidence">
  | Estimate
  | null;

/** Values by their field; null is "not known". */
export type CodedValues = Partial<Record<SettableField, SetValue>>;

/** What a person did. Incidents are named, not events: events are made anew, incidents stay. */
export type Deed =
  | { kind: "accept"; incidents: Anchor[]; accepted: Accepted }
  /** Not an incident, or none that belongs here. */
  | { kind: "reject"; incidents: Anchor[] }
  | { kind: "set"; incidents: Anchor[]; field: SettableField; value: SetValue; evidence?: { report: string; span: Span } }
  | { kind: "merge"; incidents: Anchor[] }
  /** None of `incidents` is the event of any of `from`: remembered for good. */
  | { kind: "split"; incidents: Anchor[]; from: Anchor[] }
  /** What one of several coders, who does not see the others', takes the event to be. Changes nothing by itself. */
  | { kind: "code"; incidents: Anchor[]; values: CodedValues }
  | { kind: "undo"; decision: string };

export type DeedKind = Deed["kind"];

/** A person's decision. The list of them only grows: an undo is a decision too. */
export interface Decision {
  id: string;
  /** When, ISO 8601 in UTC. */
  at: string;
  who: string;
  why: string;
  deed: Deed;
}
