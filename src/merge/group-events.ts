import type { ToldIncident } from "../model/index.js";
import { nearFrom, pairScore, sameFrom } from "./compare.js";
import { componentsOf } from "./components-of.js";
import { compareText } from "./report-order.js";
import { pairKey, type Ties } from "./ties.js";

/** Larger components are cut where they hold together least, so that time stays bounded: grouping takes the square of a component's size and more. */
const largestComponent = 300;
/** Nothing is so alike: what is still together then is cut by the order of its keys. */
const mostAlike = 12;

/**
 * Makes events of a component: incidents that chains of likeness join. Groups grow by average likeness, the likest first, and never hold
 * two that the text or a person keeps apart, nor two incidents of one report, unless a person joined them. Depends on nothing but the
 * set: order does not matter.
 */
export function groupEvents(component: readonly ToldIncident[], ties: Ties): ToldIncident[][] {
  const sorted = [...component].sort((a, b) => compareText(a.key, b.key));
  return cut(sorted, ties, sameFrom).flatMap((part) => group(part, ties));
}

function cut(incidents: readonly ToldIncident[], ties: Ties, from: number): ToldIncident[][] {
  if (incidents.length <= largestComponent) return [[...incidents]];
  if (from > mostAlike) {
    const parts: ToldIncident[][] = [];
    for (let i = 0; i < incidents.length; i += largestComponent) parts.push(incidents.slice(i, i + largestComponent));
    return parts;
  }
  const byKey = new Map(incidents.map((one) => [one.key, one]));
  return componentsOf(incidents, ties.same, from).flatMap((keys) =>
    cut(
      keys.flatMap((key) => byKey.get(key) ?? []),
      ties,
      from + 1,
    ),
  );
}

/** What is known of two groups: the sum of their pairs' likeness, the greatest, and whether something keeps two of them apart. */
interface Bond {
  sum: number;
  most: number;
  /** Not so strong that a person's word does not join them all the same. */
  apart: boolean;
  apartByPerson: boolean;
  joinedByPerson: boolean;
}

function group(incidents: readonly ToldIncident[], ties: Ties): ToldIncident[][] {
  const [same, different] = [ties.same, ties.different].map((pairs) => new Set(pairs.map(([a, b]) => pairKey(a, b))));
  const groups = incidents.map((one) => [one]);
  const bonds = incidents.map((a, i) => incidents.slice(0, i).map((b) => bondOf(a, b, same as Set<string>, different as Set<string>)));
  const bondAt = (i: number, j: number) => (i > j ? bonds[i]?.[j] : bonds[j]?.[i]) as Bond;
  const open = new Set(incidents.keys());
  const likenessAt = (i: number, j: number) =>
    likenessOf(bondAt(i, j), (groups[i] as ToldIncident[]).length * (groups[j] as ToldIncident[]).length);
  /** For each group the likest of those before it, the first of them where several are. */
  const likest = new Map<number, { into: number; likeness: number }>();
  const look = (i: number) => {
    let best: { into: number; likeness: number } | undefined;
    for (const j of open) {
      if (j >= i) break;
      const likeness = likenessAt(i, j);
      if (likeness >= nearFrom && (!best || likeness > best.likeness)) best = { into: j, likeness };
    }
    if (best) likest.set(i, best);
    else likest.delete(i);
  };
  for (const i of open) look(i);
  for (;;) {
    let best: { into: number; from: number; likeness: number } | undefined;
    for (const [from, { into, likeness }] of likest)
      if (
        !best ||
        likeness > best.likeness ||
        (likeness === best.likeness && (into < best.into || (into === best.into && from < best.from)))
      )
        best = { into, from, likeness };
    if (!best) break;
    const { into, from } = best;
    open.delete(from);
    likest.delete(from);
    groups[into] = [...(groups[into] as ToldIncident[]), ...(groups[from] as ToldIncident[])];
    for (const k of open) if (k !== into) Object.assign(bondAt(into, k), both(bondAt(into, k), bondAt(from, k)));
    look(into);
    for (const k of open) {
      if (k <= into) continue;
      const was = likest.get(k);
      // Who was likest to one of the two looks again; for others only the united group has changed.
      if (was?.into === into || was?.into === from) look(k);
      else {
        const likeness = likenessAt(k, into);
        if (likeness >= nearFrom && (!was || likeness > was.likeness || (likeness === was.likeness && into < was.into)))
          likest.set(k, { into, likeness });
      }
    }
  }
  return [...open].map((i) => (groups[i] as ToldIncident[]).sort((a, b) => compareText(a.key, b.key)));
}

function bondOf(a: ToldIncident, b: ToldIncident, same: ReadonlySet<string>, different: ReadonlySet<string>): Bond {
  const pair = pairKey(a.key, b.key);
  const score = pairScore(a, b);
  return {
    sum: score,
    most: score,
    apart: score === Number.NEGATIVE_INFINITY || a.report.id === b.report.id,
    apartByPerson: different.has(pair),
    joinedByPerson: same.has(pair),
  };
}

function both(a: Bond, b: Bond): Bond {
  return {
    sum: a.sum + b.sum,
    most: Math.max(a.most, b.most),
    apart: a.apart || b.apart,
    apartByPerson: a.apartByPerson || b.apartByPerson,
    joinedByPerson: a.joinedByPerson || b.joinedByPerson,
  };
}

/** Average over all pairs of two groups; nothing where a person or the text keeps a pair apart, or where no pair is the same by itself. */
function likenessOf({ sum, most, apart, apartByPerson, joinedByPerson }: Bond, pairs: number): number {
  if (apartByPerson) return Number.NEGATIVE_INFINITY;
  // A person's word comes first, the likest after it.
  if (joinedByPerson) return Number.POSITIVE_INFINITY;
  return apart || most < sameFrom ? Number.NEGATIVE_INFINITY : sum / pairs;
}
