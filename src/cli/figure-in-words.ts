import type { Claim, Estimate, Qualifier, Source } from "../model/index.js";
import { clipped, visible } from "./visible.js";

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

const kinds: Record<Source["kind"], string> = {
  report: "the report",
  official: "an official",
  military: "the military",
  police: "police",
  medical: "medics",
  witness: "a witness",
  "armed-group": "an armed group",
  media: "other media",
  ngo: "an aid or rights group",
  other: "somebody not named",
};

/** Who says it: "police spokesman Yusuf Garba (police)", "the report". */
export function sourceInWords(source: Source): string {
  const kind = kinds[source.kind];
  if (!source.name || source.kind === "report") return kind;
  const name = clipped(visible(source.name), 120);
  const alike = name.toLowerCase().includes(kind.replace(/^(?:the|an?|other) /, "").toLowerCase());
  const unnamed = source.anonymous ? "not named" : "";
  const kindSaid = alike || source.kind === "other" ? "" : kind.replace(/^(?:the|an?) /, "");
  const note = [kindSaid, unnamed].filter(Boolean).join(", ");
  return note ? `${name} (${note})` : name;
}

/** "Two were killed": whom is counted says no more than the figure. */
const isFigure = (whom: string) =>
  /^(?:[\d,.]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|several|some)$/i.test(whom);

/** "3 children", "none of the crew", "none" where whom says no more ("nobody", "no casualties"). */
function countedInWords(claim: Claim, whom: string): string {
  const figure = claimFigure(claim);
  if (!whom) return figure;
  if (figure !== "none") return `${figure} ${whom}`;
  return /^(?:no ?(?:body|one)|none|any(?:body|one)|casualt(?:y|ies)|injur(?:y|ies)|deaths?|fatalit(?:y|ies)|victims?|people|persons?)$/i.test(
    whom,
  )
    ? figure
    : `${figure} of the ${whom}`;
}

/** A claim in full but for its quotation: "3 children, part of the 12, says the report". */
export function claimInWords(claim: Claim, all: readonly Claim[]): string {
  const whole = claim.partOf === undefined ? undefined : all[claim.partOf];
  const denied = claim.stance === "denied";
  const whom = isFigure(claim.whom) ? "" : clipped(visible(claim.whom), 120);
  return [
    countedInWords(claim, whom),
    claim.qualifier === "vague" ? "no exact number given" : "",
    whole ? `part of the ${claimFigure(whole)}` : "",
    claim.cumulative ? "counts more than this incident" : "",
    claim.stance === "unconfirmed" ? "unconfirmed" : "",
    `${denied ? "denied by" : "says"} ${sourceInWords(claim.source)}`,
    denied || claim.cumulative ? "in no total" : "",
  ]
    .filter(Boolean)
    .join(", ");
}
