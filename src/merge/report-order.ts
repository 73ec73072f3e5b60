import type { ToldIncident } from "../model/index.js";

/** Members in the order in which an event tells them: by publication (those without a day last), then by key. */
export function inOrder(members: readonly ToldIncident[]): ToldIncident[] {
  return [...members].sort((a, b) => compareText(a.report.published ?? "9", b.report.published ?? "9") || compareText(a.key, b.key));
}

export const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
