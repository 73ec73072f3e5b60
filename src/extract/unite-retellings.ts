import type { NounGroup } from "../language/en/phrases.js";
import type { DateValue } from "../model/index.js";
import { type Draft, typeOf } from "./draft.js";
import type { Happening, PlaceCandidate } from "./happening.js";
import { samePlace } from "./place-candidates.js";
import type { Reading } from "./reading.js";

/** A draft with the day and place that stand with its words, as far as they are known. */
export interface Told {
  draft: Draft;
  date: DateValue | undefined;
  place: PlaceCandidate | undefined;
}

/** So many drafts back a retelling is looked for; reports tell of few incidents. */
const reach = 40;

/**
 * Reports tell their incident again, further down and in other words. Two drafts that nothing keeps apart are one where the later
 * takes up the people of the earlier ("the workers"), or where kind, day and toll are the same and only one of them says where.
 */
export function uniteRetellings<T extends Told>(reading: Reading, told: readonly T[]): T[] {
  const kept: T[] = [];
  for (const later of told) {
    const earlier = kept.slice(-reach).find((one) => !keptApart(one, later) && (takesUp(reading, one, later) || retells(one, later)));
    if (!earlier) {
      kept.push(later);
      continue;
    }
    earlier.draft.happenings = [...earlier.draft.happenings, ...later.draft.happenings].sort((a, b) => a.index - b.index);
    earlier.date ??= later.date;
    earlier.place ??= later.place;
  }
  return kept;
}

function keptApart(a: Told, b: Told): boolean {
  const first = b.draft.happenings[0] as Happening;
  if ((first.opensAnother || first.distinct) && !first.definite) return true;
  if (a.draft.happenings[0]?.section !== first.section) return true;
  if (a.date && b.date && (a.date.start !== b.date.start || a.date.end !== b.date.end)) return true;
  if (a.place && b.place && !samePlace(a.place.mention, b.place.mention)) return true;
  return b.draft.happenings.some((happening) => happening.apartFrom?.some((other) => a.draft.happenings.includes(other)));
}

/** The later draft does to "the workers" what the earlier did to workers. */
function takesUp(reading: Reading, a: Told, b: Told): boolean {
  for (const happening of b.draft.happenings)
    for (const group of happening.targets) {
      if (group.determiner !== "definite" || !group.people || group.afterPossessive !== undefined) continue;
      const head = reading.lower(group.head);
      for (const other of a.draft.happenings)
        if (sharesType(happening, other) && other.targets.some((one) => counted(one) && reading.lower(one.head) === head)) return true;
    }
  return false;
}

const counted = (group: NounGroup) => group.quantity !== undefined && group.people !== undefined;

function sharesType(a: Happening, b: Happening): boolean {
  return a.types.some(({ type, weight }) => weight >= 2 && b.types.some((other) => other.type === type && other.weight >= 2));
}

/** The same kind of act on the same day with as many dead, placed by one of the two alone or in each other's area. */
function retells(a: Told, b: Told): boolean {
  if (a.date?.precision !== "day" || b.date?.precision !== "day") return false;
  if (a.place && b.place && a.place.mention.name !== b.place.mention.name) return false;
  const [x, y] = [typeOf(a.draft), typeOf(b.draft)];
  if (x.type !== y.type || x.weight < 2 || y.weight < 2) return false;
  const [m, n] = [deadOf(a.draft), deadOf(b.draft)];
  return m !== undefined && m === n;
}

/** The one exact number of dead that the draft gives, if it gives no other. */
function deadOf({ happenings }: Draft): number | undefined {
  const figures = new Set<number | null>();
  for (const { counts } of happenings)
    for (const { about, best, part, cumulative } of counts) if (about === "killed" && !part && !cumulative) figures.add(best);
  const [only] = figures;
  return figures.size === 1 && only !== null && only !== 0 ? only : undefined;
}
