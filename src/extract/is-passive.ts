import type { VerbGroup } from "../language/en/phrases.js";
import { isPeople } from "./classify-group.js";
import type { Arguments } from "./find-arguments.js";
import type { Reading } from "./reading.js";
import type { CompiledTrigger } from "./trigger-index.js";

/** Last words of triggers that have their object, or govern it, themselves. */
const ownObjects = new Set(
  "fire gas cannon bullets ammunition rounds teargas rampage riot gunfire upon on at up air firing lathicharge bomb bombs munitions pylons throats".split(
    " ",
  ),
);

/** Passive by its auxiliary, or a participle without an object; not "opened fire", which has its object in itself. */
export function isPassive(reading: Reading, verb: VerbGroup, args: Arguments, triggers: readonly CompiledTrigger[]): boolean {
  if (verb.passive) return true;
  if (!verb.bare || verb.ing || args.objects.length > 0) return false;
  // "rode in and shot at people"
  if (reading.lower(verb.last) === "at" && args.prepositional.some((p) => p.at === verb.last && isPeople(reading, p.group))) return false;
  // "shot and killed the guard": the second verb has the object of both.
  if (/^(?:and|or)$/.test(reading.lower(verb.last))) {
    const second = reading.verbGroupAt(verb.last + 1);
    if (second && second.first === verb.last + 1 && second.bare && reading.nounGroupAt(second.last)?.first === second.last) return false;
  }
  return !triggers.some((trigger) => trigger.rest.length > 0 && ownObjects.has(trigger.rest[trigger.rest.length - 1] as string));
}
