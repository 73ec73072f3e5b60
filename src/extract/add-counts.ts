import { type NounGroup, withPeople } from "../language/en/phrases.js";
import type { ClaimAbout } from "../model/index.js";
import { isCountedPeople } from "./classify-group.js";
import type { Happening } from "./happening.js";
import { isArmed } from "./is-armed.js";
import { isPassive } from "./is-passive.js";
import { countOf } from "./read-counts.js";
import type { Reading } from "./reading.js";
import type { CompiledTrigger } from "./trigger-index.js";

/** Adds to a happening the people whom its trigger's verb or noun counts as killed, wounded, taken or driven away. */
export function addCounts(reading: Reading, happening: Happening, trigger: CompiledTrigger, statement: number): void {
  const { verb, noun, args } = happening;
  const about = trigger.counts as ClaimAbout;
  // Whom an armed group captures it holds; whom a force of the state captures is arrested.
  const byRebels = about === "arrested" && happening.initiators.some((group) => group.people === "militant");
  let whole: NounGroup[] = [];
  if (verb) {
    if (verb.negated) return;
    const passive = isPassive(reading, verb, args, [trigger]);
    whole = trigger.frame === "suffer" || passive ? args.subjects : args.objects;
    if (whole.length > 0) whole = [...whole, ...args.prepositional.filter((p) => p.preposition === "along with").map((p) => p.group)];
    // "Police were killed by …": an instrument or event as subject of an active verb counts nobody.
    if (!passive && trigger.frame !== "suffer" && whole.length === 0) return;
  } else if (noun) {
    const own = countOf(reading, withPeople(noun, "generic"), about, statement);
    if (noun.quantity && trigger.frame === "suffer" && own) {
      happening.counts.push(own);
      return;
    }
    if (noun.determiner === "negative" && trigger.frame === "suffer") {
      happening.counts.push({
        about,
        group: noun,
        low: 0,
        best: 0,
        high: 0,
        qualifier: "exact",
        part: false,
        cumulative: false,
        revised: false,
        weak: false,
        statement,
        first: noun.first,
        last: noun.last,
      });
      return;
    }
    // "the shooting of nine miners in the town of Kasese": only the first "of" is this noun's.
    const of = args.prepositional.filter((p) => p.preposition === "of" && isOwnOf(reading, noun, p.at));
    whole = of.filter((p) => p.at === of[0]?.at).map((p) => p.group);
    if (whole.length === 0 && about === "arrested" && own && (noun.quantity || areMade(reading, noun))) {
      happening.counts.push(own);
      return;
    }
  }
  // "caught two strangers and beat them to death"
  whole = whole.map((group) =>
    group.pronoun && /^them$/.test(reading.lower(group.head)) ? (countedBefore(reading, group) ?? group) : group,
  );
  // "killing them both"
  whole = whole.map((group) =>
    group.pronoun && /^(?:them|they)$/.test(reading.lower(group.head)) && /^both$/.test(reading.lower(group.last))
      ? { ...group, pronoun: false, people: "generic", quantity: { low: 2, best: 2, high: 2, qualifier: "exact" } }
      : group,
  );
  // "No civilians or soldiers were hurt" denies both.
  const none = whole.findIndex((group) => group.determiner === "negative");
  if (none >= 0)
    whole = whole.map((group, k) =>
      k > none && reading.lower(group.first - 1) === "or" && !group.quantity ? { ...group, determiner: "negative", proper: false } : group,
    );
  for (const group of whole) {
    // Only a figure of people who are no fighters tells of displacement: "the gunmen fled" does not.
    if (about === "displaced" && (!group.quantity || group.people === "force" || isArmed(reading, group))) continue;
    const counted =
      trigger.object === "counted people" && !group.people && isCountedPeople(reading, group) ? withPeople(group, "generic") : group;
    const count = countOf(reading, counted, byRebels ? "abducted" : about, statement);
    if (count) happening.counts.push(count);
  }
  // "a farmer, his son and two labourers": in a list also "his son" is one more.
  if (whole.length > 1 && happening.counts.some((count) => count.statement === statement && !count.weak && (count.best ?? 0) > 0))
    for (const count of happening.counts) if (count.statement === statement && count.weak && count.best === 1) count.weak = false;
  for (const group of args.parts) {
    const count = countOf(reading, group, about, statement);
    if (count && count.low !== 0) happening.counts.push({ ...count, part: true });
  }
}

/** "the arrests followed", "arrests have been made": that there were some. */
function areMade(reading: Reading, noun: NounGroup): boolean {
  if (!noun.plural || noun.determiner === "negative") return false;
  if (noun.determiner === "definite") return true;
  const verb = reading.verbGroupAt(noun.last);
  return verb?.first === noun.last && reading.lower(verb.head) === "made" && verb.passive && !verb.modal && !verb.negated;
}

/** "of" right after the noun, or after its day: not that of "more than 400 arrests were made in 80 cases of rioting". */
function isOwnOf(reading: Reading, noun: NounGroup, at: number): boolean {
  for (let i = noun.last; i < at; i += 1)
    if (reading.verbGroupAt(i) || (reading.nounGroupAt(i) && reading.dateOf[i] === -1 && reading.placeOf[i] === -1)) return false;
  return true;
}

/** The people with a figure that stand last before "them" in the sentence, if nobody else with a plural stands between. */
function countedBefore(reading: Reading, pronoun: NounGroup): NounGroup | undefined {
  const { firstToken } = reading.sentenceOf(pronoun.head);
  for (let i = pronoun.first - 1; i >= firstToken; i -= 1) {
    const group = reading.nounGroupAt(i);
    if (!group) continue;
    if (group.people && group.quantity && !group.pronoun) return group;
    if (group.people && group.plural) return undefined;
    i = group.first;
  }
  return undefined;
}
