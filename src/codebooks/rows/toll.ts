import type { ClaimAbout } from "../../model/index.js";
import type { Occurrence, OccurrenceClaim } from "./row-codebook.js";

/** Claims of a kind that may count: not denied, not cumulative, not a part of another; with their indexes. */
export function countedClaims({ claims }: Occurrence, about: ClaimAbout): { claim: OccurrenceClaim; index: number }[] {
  return claims.flatMap((claim, index) =>
    claim.about === about && claim.stance !== "denied" && !claim.cumulative && claim.partOf === undefined ? [{ claim, index }] : [],
  );
}

const words = ({ evidence }: OccurrenceClaim) => evidence.map(({ text }) => text.toLowerCase()).join(" ");

/** The word by which a vague figure was given: "tens", "dozens", "scores", "hundreds", "thousands"; undefined for others. */
export function vagueWord(claim: OccurrenceClaim): string | undefined {
  if (claim.qualifier !== "vague") return undefined;
  return /\b(tens|dozens|scores|hundreds|thousands)\b/.exec(words(claim))?.[1];
}
