import { ActorIndex } from "../actors/actors.js";
import type { Knowledge } from "../index.js";

/** The name that the authority in use gives an actor, if it has the id. */
export function actorName(id: string, knowledge?: Knowledge): string | undefined {
  return (knowledge?.actors ?? ActorIndex.builtIn()).get(id)?.name;
}
