import type { Happening } from "./happening.js";
import type { Reading } from "./reading.js";

/** "Nine smugglers were hanged. The smugglers had killed two guards": for what somebody was put to death is a court's matter, and no news. */
export function setAsideCrimes(reading: Reading, happenings: readonly Happening[]): void {
  const executed = new Map<string, number>();
  for (const { types, targets, aside, sentence } of happenings)
    if (!aside && types.some(({ type, weight }) => type === "execution" && weight >= 2))
      for (const { head } of targets) executed.set(reading.lower(head), sentence);
  if (executed.size === 0) return;
  for (const happening of happenings) {
    const { verb, args, dates, sentence } = happening;
    if (happening.aside || !verb?.perfect || reading.lower(verb.first) !== "had" || dates.length > 0) continue;
    if (args.subjects.some(({ head }) => (executed.get(reading.lower(head)) ?? sentence) < sentence)) happening.aside = "court";
  }
}
