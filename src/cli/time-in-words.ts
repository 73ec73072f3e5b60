import type { IncidentTime } from "../model/index.js";

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** "2026-03-04" as "4 March 2026". */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${months[(month ?? 1) - 1]} ${year}`;
}

/** A moment in UTC: "2026-03-04 09:15Z". */
export function momentInWords(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)}Z`;
}

/** When, and how exactly that is known; undefined where nothing is. */
export function timeInWords({ start, end, precision }: Pick<IncidentTime, "start" | "end" | "precision">): string | undefined {
  if (precision === "before" || (!start && end)) return end ? `on or before ${dayInWords(end)}` : undefined;
  if (!start) return undefined;
  if (!end) return `from ${dayInWords(start)} on`;
  if (precision === "month" && start.slice(0, 7) === end.slice(0, 7))
    return `${months[Number(start.slice(5, 7)) - 1]} ${start.slice(0, 4)} (day not known)`;
  if (precision === "year" && start.slice(0, 4) === end.slice(0, 4)) return `${start.slice(0, 4)} (day not known)`;
  if (start === end) return `${weekdays[new Date(`${start}T00:00:00Z`).getUTCDay()]} ${dayInWords(start)}`;
  const known = {
    week: "in that week, day not known",
    month: "to the month",
    year: "to the year",
    day: "",
    range: "in these days",
    none: "",
    before: "",
  }[precision];
  return `${rangeInWords(start, end)}${known ? ` (${known})` : ""}`;
}

/** "7 to 8 April 2025", with no month or year said twice. */
function rangeInWords(start: string, end: string): string {
  const first = dayInWords(start).split(" ");
  const last = dayInWords(end).split(" ");
  if (first[2] === last[2]) first.pop();
  if (first.length === 2 && first[1] === last[1]) first.pop();
  return `${first.join(" ")} to ${last.join(" ")}`;
}
