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
  let admitted: Candidate[] = [];
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
  // One that is left out may be another's parent: go on until nothing more falls.
  for (let count = -1; count !== admitted.length; ) {
    count = admitted.length;
    admitted = admitted.filter(({ actor, refuse }) => {
      if (actor.parent === undefined) return true;
      if (!byId.has(actor.parent)) refuse(`unknown parent "${actor.parent}"`);
      else if (isOwnAncestor(actor, byId)) refuse(`"${actor.id}" is its own ancestor`);
      else return true;
      const replaced = before.get(actor.id);
      if (replaced) byId.set(actor.id, replaced);
      else byId.delete(actor.id);
      return false;
    });
  }
  return admitted.map(({ actor }) => actor);
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

function isOwnAncestor(actor: Actor, byId: ReadonlyMap<string, Actor>): boolean {
  const seen = new Set<string>();
  for (let at: Actor | undefined = actor; at?.parent !== undefined && !seen.has(at.id); at = byId.get(at.parent)) {
    if (at.parent === actor.id) return true;
    seen.add(at.id);
  }
  return false;
}
