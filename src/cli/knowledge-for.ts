import { dataFolder } from "../desk/data-folder.js";
import { loadKnowledge } from "../desk/load-knowledge.js";
import { NoActorFile } from "../desk/read-actor-file.js";
import type { Knowledge } from "../index.js";
import { whyNot } from "../desk/open-input.js";
import type { KnowledgeArguments } from "./options.js";
import { visible } from "./visible.js";
import { WrongUse } from "./wrong-use.js";

/**
 * What is known of places and actors: the built-in, what was imported, and the user's own tables. What cannot be used of them is named on
 * standard error, and the exit status becomes 1. A table that cannot be read at all is wrong use.
 */
export async function knowledgeFor({ actors = [], data }: KnowledgeArguments): Promise<Knowledge> {
  try {
    const { knowledge, errors, warnings } = await loadKnowledge({ data: dataFolder(data), actors });
    for (const warning of warnings) process.stderr.write(`${visible(`warning: ${warning}`)}\n`);
    for (const error of errors) process.stderr.write(`${visible(error)}\n`);
    if (errors.length > 0) process.exitCode = 1;
    return knowledge;
  } catch (error) {
    if (error instanceof NoActorFile) throw new WrongUse(`--actors: ${error.message}.`);
    const { path, code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new WrongUse(`${path ?? dataFolder(data)}: cannot be read: ${whyNot(error)}.`);
  }
}
