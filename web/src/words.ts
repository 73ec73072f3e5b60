import { claimFigure, isFigure } from "../../src/wording/figure-words.js";
import type { Claim, Event, IncidentPlace, IncidentTime } from "../../src/model/index.js";

const days = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

export function dayInWords(iso: string | null | undefined): string {
  return iso ? days.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`)) : "day not known";
}

const moments = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" });

/** A moment in the reader's own time. */
export const momentInWords = (iso: string) => moments.format(new Date(iso));

export function timeInWords({ start, end, precision }: Pick<IncidentTime, "start" | "end" | "precision">): string {
  if (!end || precision === "none") return "not said";
  if (precision === "before" || !start) return `on or before ${dayInWords(end)}`;
  return start === end ? dayInWords(start) : `${dayInWords(start)} to ${dayInWords(end)}`;
}

export { claimFigure, estimateInWords as figureInWords } from "../../src/wording/figure-words.js";

const places: Record<number, string> = {
  1: "at the named place",
  2: "near the named place",
  3: "somewhere in the district",
  4: "somewhere in the province",
  5: "in a vague area",
  6: "somewhere in the country",
  7: "international waters or airspace",
};

export const placePrecision = (precision: number) => places[precision] ?? "";

const countries = new Intl.DisplayNames(["en"], { type: "region" });

export function countryName(code: string | undefined): string {
  try {
    return code ? (countries.of(code) ?? code) : "";
  } catch {
    return code ?? "";
  }
}

export function placeInWords(place: Pick<IncidentPlace, "name" | "adm1" | "country" | "relative"> | null): string {
  if (!place) return "not said";
  return [
    ...new Set(
      [
        place.relative ? `${place.relative.distanceKm} km from ${place.relative.from}` : place.name,
        place.adm1,
        countryName(place.country),
      ].filter(Boolean),
    ),
  ].join(", ");
}

export const reviewWords: Record<Event["review"], string> = {
  unreviewed: "not reviewed",
  accepted: "accepted",
  rejected: "not an incident",
  "needs-decision": "needs a decision",
};

export const typeInWords = (type: string) => type.replaceAll("-", " ");

/** A figure as it was worded, with whom it counts: "at least 4 traders". */
export const countedInWords = (claim: Pick<Claim, "low" | "best" | "high" | "qualifier" | "whom">) =>
  isFigure(claim.whom) ? claimFigure(claim) : `${claimFigure(claim)} ${claim.whom}`;
