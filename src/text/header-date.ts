const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const monthName =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

const iso = /\b(\d{4})-(\d{2})-(\d{2})(?:T[\d:.+Z-]{0,30})?/;
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[ .-]{1,2}(${monthName})\\.?,?[ -]{1,2}(\\d{4}|\\d{2})\\b`, "i");
const monthFirst = new RegExp(`\\b(${monthName})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, "i");
const numeric = /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/;

/** Whether day `d` of month `m` (1-12) exists in year `y`. */
function exists(y: number, m: number, d: number): boolean {
  if (y < 1800 || y > 2200 || m < 1 || m > 12 || d < 1) return false;
  return d <= new Date(Date.UTC(y, m, 0)).getUTCDate();
}

function format(y: number, m: number, d: number): string | undefined {
  if (!exists(y, m, d)) return undefined;
  return `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}

/** Years of two digits are of 1930 to 2029. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length === 4 ? year : year < 30 ? 2000 + year : 1900 + year;
}

const monthNumber = (name: string) => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/**
 * The first complete day (with its year) that a header line or dateline names, as `YYYY-MM-DD`. "3/4/2024" is left alone:
 * it is two different days on the two sides of the Atlantic.
 */
export function headerDate(line: string): { date: string; start: number; end: number } | undefined {
  const found: { date: string; start: number; end: number }[] = [];
  const add = (match: RegExpExecArray | null, date: string | undefined) => {
    if (match && date) found.push({ date, start: match.index, end: match.index + match[0].length });
  };
  const a = iso.exec(line);
  if (a) add(a, format(Number(a[1]), Number(a[2]), Number(a[3])));
  const b = dayFirst.exec(line);
  if (b) add(b, format(fullYear(b[3] ?? ""), monthNumber(b[2] ?? ""), Number(b[1])));
  const c = monthFirst.exec(line);
  if (c) add(c, format(Number(c[3]), monthNumber(c[1] ?? ""), Number(c[2])));
  const d = numeric.exec(line);
  if (d) {
    const [first, second, year] = [Number(d[1]), Number(d[2]), Number(d[3])];
    if (first > 12) add(d, format(year, second, first));
    else if (second > 12) add(d, format(year, first, second));
    else if (first === second) add(d, format(year, first, second));
  }
  return found.sort((x, y) => x.start - y.start)[0];
}

/** `published` as a calendar day, or undefined where it is no ISO 8601 date or date-time. */
export function calendarDay(published: string): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ][\d:.,+Zz -]{0,40})?$/.exec(published.trim());
  return match ? format(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}
