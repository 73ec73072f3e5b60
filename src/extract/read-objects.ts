import type { NounGroup } from "../language/en/noun-group.js";
import type { Arguments } from "./arguments.js";
import { isBoundary, subordinators } from "./clause-around.js";
import { joinRight, wholeOf } from "./join-groups.js";
import type { Reading } from "./reading.js";

/** The objects that begin at token `at`, then the prepositional groups behind them. */
export function readRight(reading: Reading, at: number, to: number, found: Arguments): void {
  let i = at;
  // The adverb of "as many as 20" is of the figure.
  while (
    i < to &&
    reading.nounGroupAt(i)?.first !== i &&
    // "nine wounded when a bomb hit a convoy": the bomb is of the next clause.
    !isBoundary(reading, i) &&
    (reading.dateOf[i] !== -1 || reading.token(i).pos === "ADV" || reading.token(i).text === '"' || reading.token(i).text === "“")
  )
    i += 1;
  // "There were secured: two rifles, one shotgun": a list.
  if (i < to && reading.token(i).text === ":" && reading.nounGroupAt(i + 1)?.quantity) i += 1;
  const group = i < to ? reading.nounGroupAt(i) : undefined;
  if (group && group.first === i) {
    const whole = wholeOf(reading, group);
    found.objects.push(whole.group);
    i = joinRight(reading, whole.last, to, found, found.objects);
  }
  readPrepositional(reading, i, to, found, false);
}

const prepositions =
  /^(?:by|in|on|at|near|against|of|from|with|outside|inside|between|into|during|around|to|over|off|along|across|targeting|towards|toward|through|using|via|under|within|amid|among|for|upon|after|following)$/;

/** Prepositional groups from token `at` on, until a verb, a clause boundary or the sentence's end. */
export function readPrepositional(reading: Reading, at: number, to: number, found: Arguments, ofNoun: boolean): void {
  let i = at;
  for (let guard = 0; guard < 40 && i < to; guard += 1) {
    const token = reading.token(i);
    if (reading.dateOf[i] !== -1) {
      i += 1;
      continue;
    }
    const verb = reading.verbGroupAt(i);
    if (verb && token.lower !== "targeting" && token.lower !== "using") break;
    if (isBoundary(reading, i) && token.lower !== "after") break;
    if (/^(?:along|together)$/.test(token.lower) && reading.lower(i + 1) === "with") {
      // "nine clerks died together with two guards"
      const group = reading.nounGroupAt(i + 2);
      if (group && group.first === i + 2) {
        found.prepositional.push({ preposition: "along with", at: i, group });
        i = group.last;
        continue;
      }
    }
    if (prepositions.test(token.lower) || (token.pos === "ADP" && !subordinators.has(token.lower))) {
      const group = reading.nounGroupAt(i + 1);
      if (group && group.first === i + 1) {
        const whole = wholeOf(reading, group);
        found.prepositional.push({ preposition: token.lower, at: i, group: whole.group });
        const joined: NounGroup[] = [whole.group];
        const end = joinRight(reading, whole.last, to, found, joined);
        for (const other of joined.slice(1)) found.prepositional.push({ preposition: token.lower, at: i, group: other });
        i = end;
        continue;
      }
    }
    if (token.text === "," && ofNoun && !(reading.token(i + 1)?.pos === "ADP")) break;
    i += 1;
  }
}
