import type { NounGroup } from "../language/en/noun-group.js";
import type { Reading } from "./reading.js";

/** Where to look on for the subject, and whether the group that was stepped over is one more of it. */
export interface Step {
  at: number;
  joined: boolean;
}

/**
 * What stands between a subject and its verb and is not the subject: "33 men, [led by a priest], were arrested", "15 workers
 * [trying to block the road] were arrested", "members [of the League and the Front] were hurt", and "the mayor [along with two
 * guards] was killed", where the guards were, too. `group` is the noun group right before the verb.
 */
export function stepOver(reading: Reading, group: NounGroup, from: number): Step | undefined {
  const before = group.first - 1;
  if (before <= from) return undefined;
  return overCompany(reading, before, from) ?? overParticiple(reading, before, from) ?? overComplement(reading, group, from);
}

/** "along with", "together with", "alongwith", "as well as" */
function overCompany(reading: Reading, before: number, from: number): Step | undefined {
  const word = reading.lower(before);
  let at: number | undefined;
  if (word === "alongwith") at = before - 1;
  else if (word === "with" && /^(?:along|together)$/.test(reading.lower(before - 1))) at = before - 2;
  else if (word === "as" && reading.lower(before - 1) === "well" && reading.lower(before - 2) === "as") at = before - 3;
  if (at === undefined) return undefined;
  if (reading.lower(at) === ",") at -= 1;
  return at >= from ? { at, joined: true } : undefined;
}

/** "trying to block the road", ", led by a priest": over verbs without a subject of their own to whom they describe. */
function overParticiple(reading: Reading, before: number, from: number): Step | undefined {
  let at = before;
  if (reading.token(at).pos === "ADP" && /^(?:by|of|with)$/.test(reading.lower(at))) {
    at -= 1;
    const verb = reading.verbGroupAt(at);
    if (!verb?.bare || verb.ing || reading.lower(verb.first - 1) !== ",") return undefined;
    at = verb.first - 2;
    return at >= from && reading.nounGroupAt(at) ? { at, joined: false } : undefined;
  }
  let verbs = 0;
  for (; at > from && verbs < 3; verbs += 1) {
    const verb = reading.verbGroupAt(at);
    if (!verb) break;
    if (!verb.infinitive && !(verb.bare && verb.ing)) return undefined;
    at = verb.first - 1;
  }
  // A bare "to kill" after a noun may be that noun's: "a plan to kill the mayor was found" keeps the nearest.
  if (verbs === 0) return undefined;
  const described = reading.nounGroupAt(at);
  return described?.people ? { at, joined: false } : undefined;
}

/** "30 members of the League and the Front": both names belong to the preposition. */
function overComplement(reading: Reading, group: NounGroup, from: number): Step | undefined {
  const and = group.first - 1;
  if (reading.lower(and) !== "and" || group.people || group.quantity) return undefined;
  const first = reading.nounGroupAt(and - 1);
  if (!first || first.people || first.quantity || first.last !== and) return undefined;
  const of = first.first - 1;
  if (of <= from || reading.lower(of) !== "of") return undefined;
  const whole = reading.nounGroupAt(of - 1);
  return whole?.people && whole.last === of ? { at: of - 1, joined: false } : undefined;
}
