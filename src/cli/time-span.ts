import { InvalidArgumentError } from "commander";

const units: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** No feed is asked more often, and none less: 30 seconds, 7 days. */
const [shortest, longest] = [30_000, 7 * 86_400_000];

/** A time between two rounds as it is typed ("15m", "2h"), in milliseconds. */
export function timeSpan(typed: string): number {
  const [, digits = "", unit = ""] = /^(\d{1,6})\s?([smhd])$/i.exec(typed.trim()) ?? [];
  const span = Number(digits) * (units[unit.toLowerCase()] ?? Number.NaN);
  if (!(span >= shortest && span <= longest)) throw new InvalidArgumentError("Give a time from 30s to 7d, such as 15m or 2h.");
  return span;
}
