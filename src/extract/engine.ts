import { weights } from "../judge/weights.js";
import type { Knowledge } from "./reading.js";

/** The version that codings name; raised with every change of what is read. */
export const engineVersion = "0.1.0";

const hashes = new WeakMap<Knowledge, string>();

/** A short hash of the gazetteer and the authority file in use, with what users added to them, and of the weights. */
export function hashOf(knowledge: Knowledge): string {
  let hash = hashes.get(knowledge);
  if (!hash) {
    hash = `${knowledge.gazetteer.dataHash.slice(0, 8)}-${fnv(knowledge.actors.dataText())}-${fnv(JSON.stringify(weights))}`;
    hashes.set(knowledge, hash);
  }
  return hash;
}

/** FNV-1a, 32 bits, in hexadecimal: enough to tell versions of data apart. */
function fnv(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
