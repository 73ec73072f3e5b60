/** Days since 1970-01-01 of "YYYY-MM-DD" (or a moment that begins so); NaN for what is no day. */
export function dayNumber(iso: string): number {
  const [, y, m, d] = /^(-?\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  return y === undefined ? Number.NaN : Math.floor(Date.UTC(Number(y), Number(m) - 1, Number(d)) / 86_400_000);
}

export function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
