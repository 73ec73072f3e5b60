import { ActorIndex } from "../actors/actors.js";

/** The name that the authority file gives an actor, if it has the id. */
export function actorName(id: string): string | undefined {
  return ActorIndex.builtIn().get(id)?.name;
}
