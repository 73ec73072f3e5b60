import type { Happening } from "./happening.js";
import { isFewDays } from "./share-dates.js";

/** Which happenings of one sentence tell of such things in general: what stands beside them can settle it either way. */
export function settleGeneral(told: readonly Happening[]): void {
  // "killed in clashes": beside a figure or a day the bare plural is of this incident, not of such things in general.
  // "regularly attack villages, burn schools and mine roads": a list of verbs has one adverb.
  const general = told.find((happening) => happening.aside === "general" && happening.verb && !happening.verb.past);
  if (general)
    for (const happening of told)
      if (
        happening.verb &&
        !happening.aside &&
        !happening.verb.past &&
        !happening.verb.perfect &&
        !happening.verb.passive &&
        !happening.verb.ing &&
        happening.dates.length === 0 &&
        happening.counts.every((count) => count.best === null)
      )
        happening.aside = "general";
  const specific = told.some(
    (happening) =>
      !happening.aside &&
      (happening.dates.length > 0 || happening.counts.some((count) => !count.weak && !count.cumulative && count.low !== null)),
  );
  for (const happening of told)
    if (
      happening.aside === "general" &&
      // "struggled to fight on Thursday": an infinitive stays what was only meant.
      !happening.verb?.infinitive &&
      happening.noun?.quantity === undefined &&
      happening.types.some((type) => type.weight >= 3) &&
      happening.dates.some((date) => date.value?.precision === "day" || isFewDays(date))
    )
      delete happening.aside;
  if (specific)
    for (const happening of told)
      if (happening.aside === "general" && happening.noun && happening.types.some((type) => type.weight >= 2)) happening.aside = undefined;
}
