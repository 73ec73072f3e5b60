const isoDate =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ]([01]\d|2[0-4])(?::?[0-5]\d(?::?(?:[0-5]\d|60)(?:[.,]\d{1,12})?)?)? ?(?:[Zz]|[+-]\d{2}(?::?\d{2})?)?)?$/;

/** The calendar day of an ISO 8601 date or date-time, `YYYY-MM-DD`; undefined where it is none ("2023-02-29"). */
export function reportDay(published: string): string | undefined {
  const match = isoDate.exec(published.trim());
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1800 || year > 2200 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${match[1]}-${match[2]}-${match[3]}`;
}
