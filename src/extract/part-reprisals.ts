import type { Happening } from "./happening.js";
import type { Reading } from "./reading.js";

/** "Shells fell on the quarter in retaliation.": what answers an act is told behind it, and is another. */
export function partReprisals(reading: Reading, told: readonly Happening[], earlier: readonly Happening[]): void {
  const answer = told.find((happening) => happening.verb && !happening.definite && answersWhatWasTold(reading, happening));
  if (!answer) return;
  const acts = earlier.filter(({ types, aside }) => !aside && types.some(({ weight }) => weight >= 2));
  for (const happening of told) happening.apartFrom = [...(happening.apartFrom ?? []), ...acts];
}

/** "in retaliation" with nothing behind it says that it was for what stands before. */
function answersWhatWasTold(reading: Reading, { verb, args }: Happening): boolean {
  for (let i = verb?.head ?? args.clause.first; i < args.clause.last + 2; i += 1)
    if (/^(?:retaliation|revenge|reprisal)$/.test(reading.lower(i)) && /^(?:in|apparent|as)$/.test(reading.lower(i - 1)))
      return !/^(?:for|against|over|to|at)$/.test(reading.lower(i + 1));
  return false;
}
