import type { NounGroup } from "../language/en/noun-group.js";
import { weapons } from "../lexicons/weapons.js";
import { lookUpHead } from "./look-up-head.js";
import type { Reading } from "./reading.js";

const armedWords = /^(?:armed|hooded|masked|unmasked|balaclava-clad|gun-toting|gun-wielding|knife-wielding|machete-wielding|heavily)$/;

/** Gunmen and fighters; "hooded youths", "five men with submachine guns": people whose words say that they carry arms or hide their faces. */
export function isArmed(reading: Reading, group: NounGroup): boolean {
  if (group.people === "militant") return true;
  if (!group.people) return false;
  for (let i = group.first; i < group.head; i += 1) if (armedWords.test(reading.lower(i))) return true;
  const next = reading.lower(group.last);
  if (next === "armed" || (next === "," && reading.lower(group.last + 1) === "armed")) return true;
  const held = next === "with" || next === "carrying" || next === "wielding" ? reading.nounGroupAt(group.last + 1) : undefined;
  return held !== undefined && lookUpHead(reading, held, weapons) !== undefined;
}
