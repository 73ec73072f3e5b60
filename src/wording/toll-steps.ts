import type { EventHistory, Totals } from "../model/index.js";

/** A step in how the toll moved. */
export interface TollStep {
  /** "YYYY-MM-DD", or null where no day is known. */
  day: string | null;
  killed: Totals["killed"];
  reports: string[];
}

/** How an event's toll moved: reports of one day that did not move it are one step. */
export function tollSteps(history: readonly EventHistory[]): TollStep[] {
  const steps: TollStep[] = [];
  for (const { published, report, totals } of history) {
    const day = published?.slice(0, 10) ?? null;
    const { killed } = totals;
    const last = steps.at(-1);
    if (
      last &&
      last.day === day &&
      last.killed?.low === killed?.low &&
      last.killed?.best === killed?.best &&
      last.killed?.high === killed?.high
    )
      last.reports.push(report);
    else steps.push({ day, killed, reports: [report] });
  }
  return steps;
}
