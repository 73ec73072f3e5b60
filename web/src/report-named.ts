import type { EventWhole } from "../../src/model/index.js";
import { dayInWords } from "./words.js";

/** What a report is called on the page: its publisher, with its day where the event has another report of that publisher; else its id. */
export function reportNamed(id: string, reports: EventWhole["reports"]): string {
  const report = reports.find((one) => one.id === id);
  if (!report?.publisher) return id;
  const alike = reports.filter(({ publisher }) => publisher === report.publisher);
  if (alike.length === 1) return report.publisher;
  const day = report.published ? dayInWords(report.published) : undefined;
  const alone = day !== undefined && alike.every((one) => one.id === id || !one.published || dayInWords(one.published) !== day);
  return alone ? `${report.publisher} of ${day}` : `${report.publisher} (${id})`;
}

/** Why a report tells the event, "as ID: both on 3 May", with the other report as it is called on the page. */
export function whyNamed(why: string, reports: EventWhole["reports"]): string {
  const other = reports.find(({ id }) => why.startsWith(`as ${id}:`));
  return other ? `as ${reportNamed(other.id, reports)}${why.slice(3 + other.id.length)}` : why;
}
