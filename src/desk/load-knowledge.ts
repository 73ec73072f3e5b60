import { createReadStream } from "node:fs";
import { type ActorEntry, type Knowledge, withOwnKnowledge } from "../index.js";
import { placesFolder } from "./data-folder.js";
import { storedPlaces } from "./place-store.js";
import { NoActorFile, readActorFile } from "./read-actor-file.js";

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
    for (const warning of reading.warnings) warnings.push(`${path}: ${warning}`);
    for (const problem of reading.problems) problems.push({ file, ...problem });
    for (const { entry, line } of reading.entries) {
      entries.push(entry);
      origins.push({ file, line });
    }
  }
  const own = withOwnKnowledge({ places, actors: entries });
  for (const { entry, problem } of own.problems) problems.push({ ...(origins[entry] as { file: number; line: number }), problem });
  problems.sort((a, b) => a.file - b.file || a.line - b.line);
  for (const { file, line, problem } of problems) errors.push(`${actors[file]}, line ${line}: ${problem}`);
  return { knowledge: own.knowledge, errors, warnings };
}

/** No table of actors may be larger: a device has no end, and all of a table is held in memory. */
const largestTable = 64 * 1024 * 1024;

/** A file's bytes. A directory's error does not say by itself which path it was. */
async function bytesOf(path: string): Promise<Buffer> {
  try {
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of createReadStream(path, { highWaterMark: 1 << 18 })) {
      size += part.length;
      if (size > largestTable) throw new NoActorFile(`${path} is larger than 64 MB, too large for a table of actors`);
      parts.push(part);
    }
    return Buffer.concat(parts);
  } catch (error) {
    if (error instanceof NoActorFile) throw error;
    throw Object.assign(error as NodeJS.ErrnoException, { path });
  }
}
