import { type Actor, isWorldwide } from "./actor.js";
import { normalForm } from "./name-form.js";

/** An actor that asks to be let in, and where to say why it was not. */
export interface Candidate {
  actor: Actor;
  refuse(problem: string): void;
}

/**
 * The candidates that do not contradict one another or the actors that are `known`: no id twice, no name twice in one country, and every
 * parent there. With `mayReplace` a candidate may take a known actor's id and names, but not another candidate's.
 */
export function admitActors(candidates: readonly Candidate[], known: readonly Actor[], mayReplace = false): Actor[] {
  const before = new Map(known.map((actor) => [actor.id, actor]));
  const byId = new Map(before);
  const taken = new Set(mayReplace ? [] : before.keys());
  const byName = new Map<string, Actor[]>();
  if (!mayReplace) for (const actor of known) enterNames(actor, byName);
  const admitted: Candidate[] = [];
  for (const candidate of candidates) {
    const { actor } = candidate;
    const problem = taken.has(actor.id) ? `id "${actor.id}" is taken` : clash(actor, byName);
    if (problem) {
      candidate.refuse(problem);
      continue;
    }
    taken.add(actor.id);
    byId.set(actor.id, actor);
    enterNames(actor, byName);
    admitted.push(candidate);
  }
  const left = withoutOrphans(admitted, before, byId);
  return admitted.filter((candidate) => !left.has(candidate)).map(({ actor }) => actor);
}

/**
 * The candidates that are left out because their parent is not there, or because they are their own ancestors. One that is left out may be
 * another's parent: an index of children carries that on, so that a long chain costs no more than its length.
 */
function withoutOrphans(admitted: readonly Candidate[], before: ReadonlyMap<string, Actor>, byId: Map<string, Actor>): Set<Candidate> {
  const left = new Set<Candidate>();
  const rank = new Map(admitted.map(({ actor }, at) => [actor.id, at]));
  const children = new Map<string, Candidate[]>();
  for (const candidate of admitted) {
    const { parent } = candidate.actor;
    if (parent === undefined) continue;
    const siblings = children.get(parent);
    if (siblings) siblings.push(candidate);
    else children.set(parent, [candidate]);
  }
  let restored = false;
  const leave = (first: Candidate, why: string) => {
    const falling: [Candidate, string][] = [[first, why]];
    for (let next = falling.pop(); next; next = falling.pop()) {
      const [candidate, problem] = next;
      if (left.has(candidate)) continue;
      const { id } = candidate.actor;
      left.add(candidate);
      candidate.refuse(problem);
      const replaced = before.get(id);
      if (replaced) {
        byId.set(id, replaced);
        restored = true;
      } else {
        byId.delete(id);
        for (const child of children.get(id) ?? []) falling.push([child, `unknown parent "${id}"`]);
      }
    }
  };
  for (const candidate of admitted) {
    const { parent } = candidate.actor;
    if (parent !== undefined && !byId.has(parent)) leave(candidate, `unknown parent "${parent}"`);
  }
  // A known actor that came back in the place of its replacement may close another circle: only then all are looked at again.
  do {
    restored = false;
    const done = new Set<string>();
    for (const { actor } of admitted) {
      const ranks = circleAbove(actor, byId, done).flatMap((id) => rank.get(id) ?? []);
      const first = admitted[ranks.reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY)];
      if (first) leave(first, `"${first.actor.id}" is its own ancestor`);
    }
  } while (restored);
  return left;
}

/** The ids on the circle that the way up from an actor ends in, if it does; every id on the way is `done`, and is not gone through again. */
function circleAbove(actor: Actor, byId: ReadonlyMap<string, Actor>, done: Set<string>): string[] {
  const way: string[] = [];
  const onWay = new Set<string>();
  let circle: string[] = [];
  for (let at = byId.get(actor.id); at && !done.has(at.id); at = at.parent === undefined ? undefined : byId.get(at.parent)) {
    if (onWay.has(at.id)) {
      circle = way.slice(way.indexOf(at.id));
      break;
    }
    onWay.add(at.id);
    way.push(at.id);
  }
  for (const id of way) done.add(id);
  return circle;
}

function enterNames(actor: Actor, byName: Map<string, Actor[]>): void {
  for (const form of new Set([actor.name, ...actor.aliases].map(normalForm))) {
    const holders = byName.get(form);
    if (holders) holders.push(actor);
    else byName.set(form, [actor]);
  }
}

function clash(actor: Actor, byName: ReadonlyMap<string, Actor[]>): string | null {
  for (const name of [actor.name, ...actor.aliases]) {
    const other = byName.get(normalForm(name))?.find((holder) => shareCountry(holder, actor));
    if (other) return `name "${name}" is taken by "${other.id}" in the same country`;
  }
  return null;
}

function shareCountry(a: Actor, b: Actor): boolean {
  return isWorldwide(a) || isWorldwide(b) || a.countries.some((code) => b.countries.includes(code));
}
