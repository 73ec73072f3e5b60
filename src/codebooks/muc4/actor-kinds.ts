import { type ActorKind, ActorIndex } from "../../actors/actors.js";

/** What kind of actor bears this id of the authority file. */
export function actorKindOf(id: string): ActorKind | undefined {
  return ActorIndex.builtIn().get(id)?.kind;
}

export function isStateActor(id: string): boolean {
  const kind = actorKindOf(id);
  return kind === "state-force" || kind === "government";
}
