import type { ToldIncident } from "../model/index.js";
import { compare, nearFrom, sameFrom } from "./compare.js";
import { Components } from "./components.js";
import { pairKey, type Ties } from "./ties.js";

/** Larger components are cut where they hold together least, so that time stays bounded: grouping takes the cube of a component's size. */
const largestComponent = 300;
const apart = -8;

/**
 * Makes events of a component: incidents that chains of likeness join. Groups grow by average likeness, the likest first, and never hold
 * two that the text or a person keeps apart, nor two incidents of one report, unless a person joined them. Depends on nothing but the
 * set: order does not matter.
 */
export function groupEvents(component: readonly ToldIncident[], ties: Ties): ToldIncident[][] {
  const sorted = [...component].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return cut(sorted, ties, sameFrom).flatMap((part) => group(part, ties));
}

function cut(incidents: readonly ToldIncident[], ties: Ties, from: number): ToldIncident[][] {
  if (incidents.length <= largestComponent) return [[...incidents]];
  if (from > 12) {
    const parts: ToldIncident[][] = [];
    for (let i = 0; i < incidents.length; i += largestComponent) parts.push(incidents.slice(i, i + largestComponent));
    return parts;
  }
  const sets = new Components();
  const byKey = new Map(incidents.map((one) => [one.key, one]));
  for (const { key } of incidents) sets.add(key);
  for (const [a, b] of ties.same) if (byKey.has(a) && byKey.has(b)) sets.join(a, b);
  incidents.forEach((a, i) => {
    for (const b of incidents.slice(i + 1)) if (a.report.id !== b.report.id && compare(a, b).score >= from) sets.join(a.key, b.key);
  });
  return sets.sets().flatMap((keys) =>
    cut(
      keys.flatMap((key) => byKey.get(key) ?? []),
      ties,
      from + 1,
    ),
  );
}

interface Group {
  members: number[];
}

function group(incidents: readonly ToldIncident[], ties: Ties): ToldIncident[][] {
  const same = new Set(ties.same.map(([a, b]) => pairKey(a, b)));
  const different = new Set(ties.different.map(([a, b]) => pairKey(a, b)));
  const scores = incidents.map((a, i) => incidents.map((b, j) => (j <= i ? 0 : scoreOf(a, b, same, different))));
  const scoreAt = (i: number, j: number) => (i < j ? scores[i]?.[j] : scores[j]?.[i]) ?? apart;
  let groups: Group[] = incidents.map((_, i) => ({ members: [i] }));
  // What a person joined comes first, unless a person also keeps it apart: then the later word has already been left out of the ties.
  for (;;) {
    let best: { a: number; b: number; likeness: number } | undefined;
    groups.forEach((a, i) => {
      for (let j = i + 1; j < groups.length; j += 1) {
        const likeness = likenessOf(a, groups[j] as Group, scoreAt);
        if (likeness >= nearFrom && (!best || likeness > best.likeness)) best = { a: i, b: j, likeness };
      }
    });
    const found = best as { a: number; b: number } | undefined;
    if (!found) break;
    const joined = { members: [...(groups[found.a] as Group).members, ...(groups[found.b] as Group).members].sort((x, y) => x - y) };
    groups = groups.map((one, i) => (i === found.a ? joined : one)).filter((_, i) => i !== found.b);
  }
  return groups.map(({ members }) => members.flatMap((i) => incidents[i] ?? []));
}

const joinedByPerson = 1_000;
const keptApartByPerson = -1_000_000;

function scoreOf(a: ToldIncident, b: ToldIncident, same: ReadonlySet<string>, different: ReadonlySet<string>): number {
  const pair = pairKey(a.key, b.key);
  if (different.has(pair)) return keptApartByPerson;
  if (same.has(pair)) return joinedByPerson;
  if (a.report.id === b.report.id) return apart * 2;
  const { verdict, score, never } = compare(a, b);
  return never ? Math.min(score, apart) : verdict === "different" ? Math.min(score, nearFrom) : score;
}

/** Average over all pairs of two groups; nothing where a person or the text keeps a pair apart, or where no pair is the same by itself. */
function likenessOf(a: Group, b: Group, scoreAt: (i: number, j: number) => number): number {
  let sum = 0;
  let kept = false;
  let most = Number.NEGATIVE_INFINITY;
  for (const i of a.members)
    for (const j of b.members) {
      const score = scoreAt(i, j);
      if (score === keptApartByPerson) return Number.NEGATIVE_INFINITY;
      if (score <= apart) kept = true;
      if (score > most) most = score;
      sum += score;
    }
  if (most === joinedByPerson) return joinedByPerson;
  if (kept) return Number.NEGATIVE_INFINITY;
  return most >= sameFrom ? sum / (a.members.length * b.members.length) : Number.NEGATIVE_INFINITY;
}
