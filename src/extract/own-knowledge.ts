import type { ActorEntry } from "../actors/actor-entry.js";
import { ActorIndex } from "../actors/actors.js";
import { type EntryProblem, readOwnActors } from "../actors/read-own-actors.js";
import { Gazetteer } from "../gazetteer/gazetteer.js";
import { PlaceFile } from "../gazetteer/place-file.js";
import { builtInKnowledge } from "./read-report.js";
import type { Knowledge } from "./reading.js";

export type { ActorEntry } from "../actors/actor-entry.js";
export type { EntryProblem } from "../actors/read-own-actors.js";
export type { Knowledge } from "./reading.js";

/** What users add to the built-in places and actors. */
export interface OwnKnowledge {
  /** Files that `dateline places import` made, a country each, as they lie on the disk. */
  places?: readonly Uint8Array[];
  /** Actors, which count before the built-in ones of the same id, and of the same name in the same country. */
  actors?: readonly ActorEntry[];
}

/**
 * The built-in places and actors with the user's own over them, for `extract` and `explain`: make it once and use it for every report.
 * Entries of actors with mistakes are left out and told of in `problems`; throws where one of `places` is no file of imported places.
 */
export function withOwnKnowledge({ places = [], actors = [] }: OwnKnowledge): { knowledge: Knowledge; problems: EntryProblem[] } {
  if (places.length === 0 && actors.length === 0) return { knowledge: builtInKnowledge(), problems: [] };
  const builtIn = ActorIndex.builtIn();
  const own = readOwnActors(actors, builtIn.actors);
  const knowledge = {
    gazetteer: Gazetteer.withImported(places.map((bytes) => new PlaceFile(bytes))),
    actors: own.actors.length > 0 ? builtIn.withOwn(own.actors) : builtIn,
  };
  return { knowledge, problems: own.problems };
}
