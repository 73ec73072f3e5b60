import type { Claim, Estimate, Qualifier } from "../model/index.js";

/** A total: "12", "12 (12–13)", "at least 4", "6 to 8", "about 20". */
export function estimateInWords({ low, best, high }: Estimate): string {
  if (best === 0 && (high === 0 || high === null) && (low === 0 || low === null)) return "none";
  if (best !== null) {
    if (low === best && high === best) return `${best}`;
    if (low !== null && high !== null) return `${best} (${low}–${high})`;
    if (high === null) return low === null ? `about ${best}` : low === best ? `at least ${best}` : `${best} (at least ${low})`;
    return high === best ? `at most ${best}` : `${best} (at most ${high})`;
  }
  if (low !== null && high !== null) return low === high ? `${low}` : `${low} to ${high}`;
  if (low !== null) return `${low} or more`;
  return high === null ? "some, number not said" : `at most ${high}`;
}

const hedges: Partial<Record<Qualifier, (figure: Estimate) => string | undefined>> = {
  approximate: ({ best, low, high }) =>
    best === null ? undefined : `about ${best}${low !== null && high !== null && low !== high ? ` (${low}–${high})` : ""}`,
  "at-least": ({ best, low }) => atLeast(best ?? low),
  "at-most": ({ best, high }) => (best === 0 ? undefined : atMost(high ?? best)),
  range: ({ low, high }) => (low === null || high === null ? undefined : `${low} to ${high}`),
  vague: ({ low, best }) => (low === null && best === null ? "some" : `${low ?? best} or more`),
};

const atLeast = (n: number | null) => (n === null ? undefined : `at least ${n}`);
const atMost = (n: number | null) => (n === null ? undefined : `at most ${n}`);

/** A figure as it was worded. */
export function claimFigure(claim: Pick<Claim, "low" | "best" | "high" | "qualifier">): string {
  return hedges[claim.qualifier]?.(claim) ?? estimateInWords(claim);
}

/** "Two were killed": whom is counted says no more than the figure. */
export const isFigure = (whom: string) =>
  /^(?:[\d,.]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|several|some)$/i.test(whom);
