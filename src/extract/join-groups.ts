import { type NounGroup, withPeople } from "../language/en/noun-group.js";
import type { Arguments } from "./arguments.js";
import { isBareFigure } from "./bare-figure.js";
import { isCollective } from "./collective.js";
import { including } from "./including.js";
import type { Reading } from "./reading.js";

/** "a group of 12 tourists" is 12 tourists; "two of the attackers" are two, and part of them. */
export function wholeOf(reading: Reading, group: NounGroup): { group: NounGroup; last: number } {
  if (reading.lower(group.last) !== "of") return { group, last: group.last };
  const inner = reading.nounGroupAt(group.last + 1);
  if (!inner || inner.first !== group.last + 1) return { group, last: group.last };
  // "19 members of the party": the figure is of the members.
  if (group.quantity && !inner.quantity && /^members?$/.test(reading.lower(group.head)))
    return { group: { ...group, people: group.people ?? "generic" }, last: inner.last };
  const crowd = ofCrowd(reading, group, inner);
  if (crowd) return { group: crowd, last: inner.last };
  if (
    isCollective(reading, group) &&
    (inner.quantity || inner.people) &&
    !/^(?:cache|stockpile|haul|quantity|amount|arsenal|consignment|shipment)$/.test(reading.lower(group.head))
  )
    return { group: inner, last: inner.last };
  if (group.quantity && isBareFigure(reading, group))
    return {
      group: inner.pronoun
        ? withPeople(group, "generic")
        : { ...inner, first: group.first, quantity: group.quantity, plural: true, determiner: "none" },
      last: inner.last,
    };
  return { group, last: group.last };
}

/** "a crowd of about 200": the crowd, with the figure; undefined where those it is of are named. */
export function ofCrowd(reading: Reading, collective: NounGroup, figure: NounGroup): NounGroup | undefined {
  if (!/^(?:group|gang|band|crowd|mob|team|party|crew)$/.test(reading.lower(collective.head))) return undefined;
  if (!figure.quantity || !isBareFigure(reading, figure)) return undefined;
  return { ...collective, quantity: figure.quantity, plural: true, people: collective.people ?? "generic" };
}

/** "the Armed Forces (SAF) and": behind the short form in brackets, where "and" goes on. */
function overShortForm(reading: Reading, at: number, to: number): number {
  if (reading.token(at)?.text !== "(") return at;
  for (let k = at + 2; k < Math.min(to - 1, at + 4); k += 1)
    if (reading.token(k).text === ")") return reading.lower(k + 1) === "and" ? k + 1 : at;
  return at;
}

/** Groups joined by commas and "and" after token `at`; returns where they end. */
export function joinRight(reading: Reading, at: number, to: number, found: Arguments, into: NounGroup[]): number {
  let i = at;
  let part = false;
  for (let guard = 0; guard < 12 && i < to; guard += 1) {
    let k = overShortForm(reading, i, to);
    const open = reading.lower(k);
    let joined = false;
    if (open === ",") k += 1;
    if (/^(?:and|or|plus)$/.test(reading.lower(k))) {
      k += 1;
      joined = true;
    } else if (reading.lower(k) === "as" && reading.lower(k + 1) === "well" && reading.lower(k + 2) === "as") {
      k += 3;
      joined = true;
    } else if (reading.lower(k) === "along" && reading.lower(k + 1) === "with") {
      k += 2;
      joined = true;
    } else if (including.has(reading.lower(k))) {
      k += reading.lower(k + 1) === "them" ? 2 : 1;
      if (reading.lower(k) === ",") k += 1;
      part = true;
    } else if (open !== ",") break;
    if (reading.lower(k) === "also" || reading.lower(k) === "at") k += reading.lower(k) === "also" ? 1 : 0;
    const group = reading.nounGroupAt(k);
    if (!group || group.first !== k || k >= to) break;
    // The group after "and" may be the subject of the next clause.
    let after = group.last;
    while (after < to && (reading.dateOf[after] !== -1 || reading.token(after).pos === "ADV")) after += 1;
    const verb = reading.verbGroupAt(after);
    if (!part && verb && verb.first === after && !(verb.bare && verb.ing) && !verb.infinitive) break;
    if (!part && !joined && !(group.quantity && (into.at(-1)?.quantity ?? found.parts.at(-1)?.quantity))) break;
    if (!part && group.pronoun) break;
    // "two engineers, one of them an Italian"
    const ofThem =
      group.quantity !== undefined &&
      isBareFigure(reading, group) &&
      reading.lower(group.last) === "of" &&
      /^(?:them|whom|these|those)$/.test(reading.lower(group.last + 1));
    // "11 passengers, five women among them"
    const among = reading.lower(group.last) === "among" && /^(?:them|whom)$/.test(reading.lower(group.last + 1));
    if (part || ofThem || among) found.parts.push(group);
    else into.push(group);
    i = group.last;
    if (ofThem || among) break;
  }
  return i;
}
