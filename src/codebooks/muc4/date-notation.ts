import type { IncidentTime } from "../../model/index.js";

const months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

/** A stretch of time that is longer, in milliseconds, is no date: about two months. */
const longest = 62 * 86_400_000;

/**
 * When, in MUC-4's notation: "30 DEC 89", "08 JAN 90 - 09 JAN 90", or "- 26 AUG 89", on or before the report's own day.
 * A year or more that is all that is known of a time says no more than the report's day does.
 */
export function dateNotation(time: IncidentTime, published: string | null): string | null {
  const { start, end, precision } = time;
  const vague = precision === "year" || (start !== null && end !== null && Date.parse(end) - Date.parse(start) > longest);
  if (start !== null && end !== null && !vague) return start === end ? day(start) : `${day(start)} - ${day(end)}`;
  const last = vague ? (published ?? end) : (end ?? published);
  return last === null ? null : `- ${day(last)}`;
}

function day(iso: string): string {
  return `${iso.slice(8, 10)} ${months[Number(iso.slice(5, 7)) - 1]} ${iso.slice(2, 4)}`;
}
