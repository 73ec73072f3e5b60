import type { Actor } from "./actor.js";
import { type ActorEntry, actorOf } from "./actor-entry.js";
import { admitActors, type Candidate } from "./admit-actors.js";

/** What is wrong with one of the user's entries. */
export interface EntryProblem {
  /** Its position among the entries, from 0. */
  entry: number;
  problem: string;
}

/**
 * The user's own actors, to be put over the `known` ones: an entry may take a known actor's id, which replaces it, and its names. Entries
 * that break a rule (an id that is no slug, an unknown kind, country or parent, years out of 1700 to 2100, an id or a name of one country
 * twice) are left out and told of.
 */
export function readOwnActors(entries: readonly ActorEntry[], known: readonly Actor[]): { actors: Actor[]; problems: EntryProblem[] } {
  const problems: EntryProblem[] = [];
  const candidates: Candidate[] = [];
  for (const [entry, written] of entries.entries()) {
    const refuse = (problem: string) => {
      problems.push({ entry, problem });
    };
    const actor = actorOf(written);
    if (typeof actor === "string") refuse(actor);
    else candidates.push({ actor, refuse });
  }
  const actors = admitActors(candidates, known, true);
  return { actors, problems: problems.sort((a, b) => a.entry - b.entry) };
}
