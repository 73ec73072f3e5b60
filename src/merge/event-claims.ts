import type { EventClaim, EventSource, ToldIncident } from "../model/index.js";
import { reportSource, reportSpans } from "./report-spans.js";

/**
 * All claims of an event's members, each with its report. What copies of one text say in the same words stands once, with the copies named.
 * `partOf` is carried over to the new list.
 */
export function eventClaims(members: readonly ToldIncident[], voices: readonly EventSource[]): EventClaim[] {
  const claims: EventClaim[] = [];
  const first = new Map<string, number>();
  for (const member of members) {
    const voice = voices.findIndex(({ reports, copies }) => copies && reports.includes(member.report.id));
    const at: number[] = [];
    for (const { evidence, source, partOf, ...claim } of member.incident.claims) {
      const whole = partOf === undefined ? undefined : at[partOf];
      const said = `${voice} ${claim.about} ${claim.low} ${claim.best} ${claim.high} ${claim.cumulative} ${claim.stance} ${whole ?? ""} ${source.kind} ${source.name ?? ""} ${claim.whom}`;
      const before = voice < 0 ? undefined : first.get(said);
      const standing = before === undefined ? undefined : claims[before];
      if (before !== undefined && standing && standing.report !== member.report.id) {
        if (!standing.copies.includes(member.report.id)) standing.copies.push(member.report.id);
        at.push(before);
        continue;
      }
      if (before === undefined) first.set(said, claims.length);
      at.push(claims.length);
      claims.push({
        ...claim,
        report: member.report.id,
        incident: member.incident.id,
        source: reportSource(member, source),
        evidence: reportSpans(member, evidence),
        copies: [],
        ...(whole === undefined ? {} : { partOf: whole }),
      });
    }
  }
  return claims;
}
