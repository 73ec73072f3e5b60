import type { Happening } from "./happening.js";
import type { Reading } from "./reading.js";

/** "the killing of three doctors in one town and the killing of nine nurses in another": a list names each act with its own people. */
export function partListedActs(reading: Reading, told: readonly Happening[]): void {
  const listed = told.filter((happening) => happening.noun && ownPeople(happening));
  for (let k = 1; k < listed.length; k += 1) {
    const [before, after] = [listed[k - 1] as Happening, listed[k] as Happening];
    const joint = reading.lower((after.noun?.first ?? 0) - 1);
    if (joint !== "and" && joint !== ",") continue;
    if (!before.types.some(({ type }) => after.types.some((other) => other.type === type))) continue;
    for (const other of listed.slice(0, k)) other.apartFrom = [...(other.apartFrom ?? []), after];
    after.apartFrom = [...(after.apartFrom ?? []), ...listed.slice(0, k)];
  }
}

/** Who was hit stands behind "of" and was not named before. */
function ownPeople({ args }: Happening): boolean {
  const of = args.prepositional.find(({ preposition }) => preposition === "of")?.group;
  return of?.people !== undefined && of.determiner !== "definite" && !of.pronoun;
}
