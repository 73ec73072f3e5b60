import type { Happening } from "./happening.js";
import type { Reading } from "./reading.js";

/**
 * "A teacher was shot dead by two men, and a farmer was killed by a mine": each of the two has a killing clause with a doer or means
 * of its own, so that they are two incidents.
 */
export function partOwnAgents(reading: Reading, told: readonly Happening[]): void {
  const killings = told.filter((happening) => isOwnKilling(happening));
  for (let k = 1; k < killings.length; k += 1) {
    const [before, after] = [killings[k - 1] as Happening, killings[k] as Happening];
    const subject = after.args.subjects[0];
    if (!subject || subject === before.args.subjects[0] || !/^(?:and|while|,|;)$/.test(reading.lower(subject.first - 1))) continue;
    const [earlier, later] = [told.filter(({ first }) => first < subject.first), told.filter(({ first }) => first > subject.first)];
    for (const happening of earlier) happening.apartFrom = [...(happening.apartFrom ?? []), ...later];
    for (const happening of later) happening.apartFrom = [...(happening.apartFrom ?? []), ...earlier];
  }
}

/** One person, not named before, "was killed by" somebody or something that is not pointed at. */
function isOwnKilling({ verb, args, counts, aside }: Happening): boolean {
  if (aside || !verb?.passive || verb.bare || !counts.some(({ about, best, weak }) => about === "killed" && best === 1 && !weak))
    return false;
  const [subject] = args.subjects;
  if (args.subjects.length !== 1 || subject?.determiner !== "indefinite") return false;
  return args.prepositional.some(({ preposition, group }) => preposition === "by" && group.determiner !== "definite" && !group.pronoun);
}
