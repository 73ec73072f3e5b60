import type { EventClaim, ReportSpan, Source, Span, ToldIncident } from "../model/index.js";

/** Spans with the report that they are words of. */
export function reportSpans({ report }: Pick<ToldIncident, "report">, spans: readonly Span[]): ReportSpan[] {
  return spans.map((span) => ({ ...span, report: report.id }));
}

export function reportSource(member: Pick<ToldIncident, "report">, { span, ...source }: Source): EventClaim["source"] {
  return span ? { ...source, span: reportSpans(member, [span])[0] as ReportSpan } : source;
}
