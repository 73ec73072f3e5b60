import { addAll } from "../model/add-all.js";
import { isBoundary } from "./clause-around.js";
import type { Happening } from "./happening.js";
import type { Reading } from "./reading.js";

/**
 * Which happenings of a sentence its grammar makes one: "an attack that killed twelve", "the blast wounded five", "killed in a
 * raid". The later is bound to the earlier, and what one of them lacks in dates it has from the other.
 */
export function bindHappenings(reading: Reading, told: readonly Happening[]): void {
  for (let k = 1; k < told.length; k += 1) {
    const later = told[k] as Happening;
    if (later.aside || later.distinct) continue;
    const earlier = told[k - 1] as Happening;
    if (earlier.aside || later.apartFrom?.includes(earlier)) continue;
    const result = isResult(reading, earlier, later);
    const occasion = isOccasion(reading, earlier, later);
    if (occasion) earlier.occasion = later;
    if (!result && !occasion && !(later.verb ? isOfNoun(reading, earlier, later) : isAdjunct(reading, earlier, later))) continue;
    later.boundTo = earlier;
    // "shelled the town on Wednesday and Thursday, killing 17": on the days of the act.
    if (result && earlier.dates.length > 0) later.dates = [...earlier.dates];
    else if (later.dates.length === 0) addAll(later.dates, earlier.dates);
    else if (earlier.dates.length === 0) addAll(earlier.dates, later.dates);
  }
}

/** "shelled the town, killing 17 people": a participle that counts whom the act before it struck. */
function isResult(reading: Reading, act: Happening, { verb, first, counts }: Happening): boolean {
  if (!verb?.bare || !verb.ing || counts.length === 0 || !act.verb || act.first >= first) return false;
  if (!/^(?:,|and)$/.test(reading.lower(verb.first - 1))) return false;
  for (let i = act.last; i < first; i += 1) if (isBoundary(reading, i)) return false;
  return true;
}

/** "Six people were hurt when rebels fired on a clinic": the clause behind "when" tells what hurt them. */
function isOccasion(reading: Reading, hurt: Happening, act: Happening): boolean {
  if (hurt.types.some(({ weight }) => weight > 1) || hurt.counts.length === 0 || !hurt.verb?.passive || !act.verb || act.casualtyOnly)
    return false;
  if (!act.types.some(({ weight }) => weight >= 2)) return false;
  let when = act.args.clause.first - 1;
  if (reading.lower(act.args.clause.first) === "when") when += 1;
  if (reading.lower(when) !== "when" || when < hurt.last) return false;
  for (let i = hurt.last; i < when; i += 1) if (reading.verbGroupAt(i) && !reading.verbGroupAt(i)?.ing) return false;
  return true;
}

/** The noun is the verb's subject, by itself or through "that" or "which". */
function isOfNoun(reading: Reading, noun: Happening, verb: Happening): boolean {
  const group = noun.noun;
  if (!group || !verb.verb) return false;
  if (!verb.verb.passive && verb.args.subjects.some((subject) => subject.head === group.head)) return true;
  let i = verb.args.clause.first - 1;
  if (!/^(?:that|which)$/.test(reading.lower(i)) || i < group.last || i - group.last > 12) return false;
  for (i -= 1; i >= group.last; i -= 1) if (reading.verbGroupAt(i)) return false;
  return true;
}

/** "in", "by", "due to" */
function leadsIn(reading: Reading, at: number): boolean {
  const word = reading.lower(at);
  return /^(?:in|during|by)$/.test(word) || (word === "to" && /^(?:due|owing)$/.test(reading.lower(at - 1)));
}

/** "recovered in another operation", "killed in a raid": the noun only says how what the verb tells came about. */
export function isAdjunct(reading: Reading, verb: Happening, noun: Happening): boolean {
  if (!noun.noun || noun.first < verb.last || !leadsIn(reading, noun.noun.first - 1)) return false;
  for (let i = verb.last; i < noun.noun.first; i += 1)
    if (
      reading.token(i).text === ";" ||
      reading.token(i).pos === "SCONJ" ||
      (/^(?:and|but|while|who|which)$/.test(reading.lower(i)) && reading.verbGroupAt(i + 1))
    )
      return false;
  return true;
}
