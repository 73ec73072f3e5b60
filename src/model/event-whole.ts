import type { Decision } from "./decision.js";
import type { Event, ReportSpan } from "./event.js";
import type { Report } from "./report.js";

/** An event with all that is behind it, as a page or a command shows it. */
export interface EventWhole {
  event: Event;
  /** The newest version of each report that tells it, in the order in which the event tells them. */
  reports: (Report & { version: number; origin?: { from: string; entry?: string; fetchedAt?: string; sha256?: string } })[];
  /** The words by which each report tells it: which of a report's incidents is meant. In the order of the reports. */
  triggers: ReportSpan[];
  /** What people decided of it, oldest first. */
  decisions: (Decision & { undone: boolean })[];
  /** Events that may be the same, the likest first: at most five. */
  proposals: { event: Pick<Event, "id" | "headline">; comparison: { for: string[]; against: string[] } }[];
}
