import { claimFigure, isFigure } from "../wording/figure-words.js";
import type { Claim, Source } from "../model/index.js";
export { claimFigure, estimateInWords } from "../wording/figure-words.js";
import { clipped, visible } from "./visible.js";

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
