import { readFile } from "node:fs/promises";
import { type ActorEntry, type Knowledge, withOwnKnowledge } from "../index.js";
import { placesFolder } from "./data-folder.js";
import { storedPlaces } from "./place-store.js";
import { readActorFile } from "./read-actor-file.js";

/** What the user asked to be used beside what is built in. */
export interface KnowledgeWanted {
  /** The folder of imported places, as `dataFolder` gives it. */
  data: string;
  /** Tables of actors. */
  actors?: readonly string[];
}

export interface LoadedKnowledge {
  knowledge: Knowledge;
  /** What could not be used, each with its file and line; the rest is. */
  errors: string[];
  /** What was used with a doubt. */
  warnings: string[];
}

/**
 * The built-in places and actors, and over them what the user imported and the actors of the tables. Throws where a table cannot be read
 * (with the system's code) or has no header (`NoActorFile`): to code without it is not what was asked for.
 */
export async function loadKnowledge({ data, actors = [] }: KnowledgeWanted): Promise<LoadedKnowledge> {
  const errors: string[] = [];
  const warnings: string[] = [];
  const places: Uint8Array[] = [];
  for (const { country, path, bytes, file, problem } of await storedPlaces(placesFolder(data))) {
    if (file) places.push(bytes);
    else
      errors.push(`${path}: ${problem}. Places of ${country} are left out: import them again, or run: dateline places remove ${country}`);
  }
  const entries: ActorEntry[] = [];
  const problems: { file: number; line: number; problem: string }[] = [];
  const origins: { file: number; line: number }[] = [];
  for (const [file, path] of actors.entries()) {
    const reading = readActorFile(await bytesOf(path), path);
    warnings.push(...reading.warnings.map((warning) => `${path}: ${warning}`));
    problems.push(...reading.problems.map((problem) => ({ file, ...problem })));
    for (const { entry, line } of reading.entries) {
      entries.push(entry);
      origins.push({ file, line });
    }
  }
  const own = withOwnKnowledge({ places, actors: entries });
  for (const { entry, problem } of own.problems) problems.push({ ...(origins[entry] as { file: number; line: number }), problem });
  problems.sort((a, b) => a.file - b.file || a.line - b.line);
  errors.push(...problems.map(({ file, line, problem }) => `${actors[file]}, line ${line}: ${problem}`));
  return { knowledge: own.knowledge, errors, warnings };
}

/** A file's bytes. A directory's error does not say by itself which path it was. */
async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw Object.assign(error as NodeJS.ErrnoException, { path });
  }
}
