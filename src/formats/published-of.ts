import { reportDay } from "./report-day.js";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const zones: Readonly<Record<string, string>> = {
  UT: "Z",
  UTC: "Z",
  GMT: "Z",
  Z: "Z",
  EST: "-05:00",
  EDT: "-04:00",
  PST: "-08:00",
  PDT: "-07:00",
};

const dayFirst =
  /^(?:[a-z]{3,9}\.?,? )?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})(?:,? (?:at )?(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([+-]\d{4}|[a-z]{1,3}))?)?/i;
const monthFirst = /^(?:[a-z]{3,9}\.?,? )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/i;
const digits = /^(\d{4})[/.]?(\d{2})[/.]?(\d{2})(?:\D|$)/;

/**
 * A publication date as feeds, pages and mail write it, in ISO 8601: "Tue, 05 Mar 2024 23:30:00 -0500" is "2024-03-05T23:30:00-05:00", since
 * of a date-time its own calendar day counts. Undefined where it is none, or where day and month could be mistaken ("05/03/2024").
 */
export function publishedOf(written: string | undefined | null): string | undefined {
  const value = (written ?? "").slice(0, 100).trim().replace(/\s+/g, " ");
  if (value === "") return undefined;
  if (reportDay(value)) return value;
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ]|$)/.exec(value)?.[1];
  if (iso) return reportDay(iso) && iso;
  const day = dayFirst.exec(value);
  if (day) {
    const date = dateOf(day[3], day[2], day[1]);
    if (!date || day[4] === undefined) return date;
    const zone = day[7] === undefined ? "" : (zones[day[7].toUpperCase()] ?? day[7].replace(/^([+-]\d{2})(\d{2})$/, "$1:$2"));
    const time = `${date}T${day[4].padStart(2, "0")}:${day[5]}:${day[6] ?? "00"}${/^(?:Z|[+-]\d{2}:\d{2})$/.test(zone) ? zone : ""}`;
    return reportDay(time) ? time : date;
  }
  const month = monthFirst.exec(value);
  if (month) return dateOf(month[3], month[1], month[2]);
  const plain = digits.exec(value);
  const compact = plain && `${plain[1]}-${plain[2]}-${plain[3]}`;
  return compact && reportDay(compact) ? compact : undefined;
}

function dateOf(year = "", month = "", day = ""): string | undefined {
  const at = months.indexOf(month.slice(0, 3).toLowerCase());
  const date = `${year}-${String(at + 1).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return at === -1 ? undefined : reportDay(date);
}
