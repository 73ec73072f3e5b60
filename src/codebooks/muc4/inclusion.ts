import type { Incident, ReportCoding } from "../../model/index.js";
import type { HumanTarget } from "./human-targets.js";
import { kindOf } from "./incident-kind.js";
import { isMilitary, type PhysicalTarget } from "./physical-targets.js";

/** MUC-4's "recent": within about two months before the report. */
const recentDays = 62;

/** Whether an incident is of a kind that MUC-4 counts at all, whoever it was done to, and not too long ago. */
export function mayCount(incident: Incident, coding: ReportCoding): boolean {
  if (incident.status === "denied" || kindOf(incident) === undefined) return false;
  return !isOld(incident, coding.published);
}

/** Whether it lies more than two months before the report. */
export function isOld({ time }: Incident, published: string | null): boolean {
  if (published === null || time.end === null || time.precision === "before" || time.precision === "none") return false;
  return daysOf(published) - daysOf(time.end) > recentDays;
}

const daysOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/**
 * Whether somebody or something stands in it that MUC-4 takes for a target. Clashes between forces and attacks on soldiers alone
 * have none, and what is told in general terms names nobody.
 */
export function hasTarget(humans: readonly HumanTarget[], things: readonly PhysicalTarget[]): boolean {
  return things.some((thing) => !isMilitary(thing)) || humans.some(({ kind }) => kind !== "military");
}
