import { facilities } from "../../lexicons/facilities.js";
import { goods } from "../../lexicons/goods.js";
import { peopleNouns } from "../../lexicons/people-nouns.js";
import { weapons } from "../../lexicons/weapons.js";
import type { NounGroup } from "../../language/en/phrases.js";
import { actorKindOf } from "./actor-kinds.js";
import { physicalTargetTypes } from "./physical-target-types.js";
import type { ReportPhrases } from "./report-phrases.js";
import { organizationHead, personNames } from "./person-names.js";
import { isBand } from "./bands.js";
import { isRank, isTitle } from "./titles.js";
import { isWeaponWord } from "./weapon-words.js";
import { bare, mentionString, singular } from "./words.js";

/** The slots that words of the report fill. A person's name and what is said of a person are told apart. */
export const slots = ["individual", "organization", "thing", "name", "description", "weapon"] as const;
export type Slot = (typeof slots)[number];

/** Words that could fill a slot. Token ranges are exclusive at the end. */
export interface Candidate {
  slot: Slot;
  text: string;
  first: number;
  last: number;
  /** Token of the noun that says what it is. */
  head: number;
  /** Noun group in which it stands, and where that ends with what belongs to it. */
  group: NounGroup;
  /** How the words were cut: the group, with what follows after "of", a part of the group, its head alone. */
  cut: "group" | "with-of" | "part" | "head";
  actor?: string;
}

const connected = /^(?:of|for|in|at)$/;

/** All candidates of a report, in text order. */
export function candidatesOf(reading: ReportPhrases): Candidate[] {
  const { doc, phrases, mentions, mentionOf } = reading;
  const found: Candidate[] = [];
  const word = (at: number) => doc.tokens[at]?.lower ?? "";
  const textOf = (first: number, last: number) =>
    mentionString(doc.source.slice(doc.tokens[first]?.start ?? 0, doc.tokens[last - 1]?.end ?? 0));
  const put = (slot: Slot, group: NounGroup, first: number, last: number, head: number, cut: Candidate["cut"], actor?: string) => {
    const text = textOf(first, last);
    if (text === "" || !/\p{L}/u.test(text) || text.length > 120) return;
    found.push({ slot, text, first, last, head, group, cut, ...(actor === undefined ? {} : { actor }) });
  };
  const names = personNames(reading);
  const nameAt = new Map(names.map((name) => [name.last, name]));
  const nameEndingIn = (group: NounGroup) => {
    const name = nameAt.get(group.last);
    return name !== undefined && name.first >= group.first - 1 ? name : undefined;
  };
  phrases.nouns.forEach((group, n) => {
    if (group.pronoun || group.head < 0) return;
    const head = singular(word(group.head));
    const first = openQuote(reading, group) ?? group.first;
    const people = group.people !== undefined || peopleNouns.has(word(group.head)) || isTitle(word(group.head));
    const name = nameEndingIn(group);
    const thing = isThing(reading, group);
    const shorter = [...new Set([group.first, afterOwner(reading, group), afterNation(reading, group), group.head])].filter(
      (at): at is number => at !== undefined && at > first && at <= group.head,
    );
    const extended = withOf(reading, n);
    if (name === undefined && people) {
      for (const slot of ["description", "individual"] as const) {
        put(slot, group, first, group.last, group.head, "group");
        if (extended) put(slot, group, first, extended, group.head, "with-of");
        for (const at of shorter) put(slot, group, at, group.last, group.head, at === group.head ? "head" : "part");
      }
    }
    if (thing && name === undefined) {
      put("thing", group, first, group.last, group.head, "group");
      if (extended) put("thing", group, first, extended, group.head, "with-of");
      for (const at of shorter) put("thing", group, at, group.last, group.head, at === group.head ? "head" : "part");
    }
    if (!people && name === undefined && isBand(head)) {
      put("individual", group, first, group.last, group.head, "group");
      if (extended) put("individual", group, first, extended, group.head, "with-of");
      for (const at of shorter) put("individual", group, at, group.last, group.head, at === group.head ? "head" : "part");
    }
    if (!thing && name === undefined && !people && group.proper && isStruck(reading, group))
      put("thing", group, first, group.last, group.head, "group");
    if (weapons.has(word(group.head)) || weapons.has(head) || isWeaponWord(head)) {
      put("weapon", group, group.first, group.last, group.head, "group");
      for (const at of shorter) put("weapon", group, at, group.last, group.head, at === group.head ? "head" : "part");
      if (extended && /^(?:charge|stick|load)$/.test(head)) put("weapon", group, group.first, extended, group.head, "with-of");
    }
    if (!people && !thing && organizationHead.test(word(group.head)) && !mentions[mentionOf[group.head] as number])
      put("organization", group, first, group.last, group.head, "group");
    if (people && organizationHead.test(word(group.head)) && mentions[mentionOf[group.head] as number]?.kind !== "actor")
      put("organization", group, first, group.last, group.head, "group");
  });
  for (const { first, last } of names) {
    const group = phrases.nouns[phrases.nounOf[last - 1] as number] ?? phrases.nouns[phrases.nounOf[first] as number] ?? lone(first, last);
    const whole = first === group.first && last === group.last;
    put("name", group, first, last, last - 1, whole ? "group" : "part");
    // Who is said to have done it is named with the rank: "Colonel Benavides".
    let ranked = first;
    while (ranked > group.first && isRank(bare(word(ranked - 1)))) ranked -= 1;
    if (ranked === first && isRank(bare(word(first - 1))) && doc.tokens[first - 1]?.sentence === doc.tokens[first]?.sentence)
      ranked = first - 1;
    put("individual", group, ranked, last, last - 1, "part");
    const before = phrases.nouns[phrases.nounOf[first] as number] ?? phrases.nouns[phrases.nounOf[first - 1] as number];
    let said = before?.first ?? first;
    while (said < first && /^(?:the|a|an|his|her|their)$/.test(word(said))) said += 1;
    if (before && said < first && before.last >= first) put("description", before, said, first, first - 1, "part");
  }
  for (let at = 0; at < doc.tokens.length; at += 1) {
    const m = mentionOf[at] as number;
    const mention = mentions[m];
    if (!mention || (at > 0 && mentionOf[at - 1] === m) || (mention.kind !== "actor" && mention.kind !== "weapon")) continue;
    let last = at + 1;
    while (last < doc.tokens.length && mentionOf[last] === m) last += 1;
    const group = phrases.nouns[phrases.nounOf[last - 1] as number] ?? lone(at, last);
    if (mention.kind === "actor" && mention.value && actorKindOf(mention.value.actor) !== "international-force")
      put("organization", group, at, word(last - 1) === "'s" ? last - 1 : last, last - 1, "part", mention.value.actor);
    if (mention.kind === "weapon" && !(group.head === last - 1 && group.first === at)) put("weapon", group, at, last, last - 1, "part");
  }
  return found.sort((a, b) => a.first - b.first || a.last - b.last);
}

const lone = (first: number, last: number): NounGroup => ({
  first,
  last,
  head: last - 1,
  determiner: "none",
  plural: false,
  proper: true,
  pronoun: false,
});

/** The token from which a quoted name before the group belongs to it: "Santa Rosa" farm. */
function openQuote({ doc, phrases }: ReportPhrases, group: NounGroup): number | undefined {
  const mark = doc.tokens[group.first - 1];
  if (!mark || !/^["”]$/.test(mark.text)) return undefined;
  for (let at = group.first - 2; at >= Math.max(0, group.first - 7); at -= 1) {
    const token = doc.tokens[at];
    if (token && /^["“]$/.test(token.text)) return at < group.first - 2 && phrases.verbOf[at + 1] === -1 ? at : undefined;
  }
  return undefined;
}

/** The end of the group with what follows after "of". */
function withOf({ doc, phrases, mentions, mentionOf }: ReportPhrases, n: number): number | undefined {
  let at = n;
  let end: number | undefined;
  for (let step = 0; step < 2; step += 1) {
    const group = phrases.nouns[at] as NounGroup;
    const word = (token: number) => doc.tokens[token]?.lower ?? "";
    const joint = doc.tokens[group.last];
    if (!joint || !connected.test(joint.lower) || (joint.lower !== "of" && step > 0)) break;
    let next = group.last + 1;
    if (/^["“]$/.test(doc.tokens[next]?.text ?? "")) next += 1;
    const following = phrases.nounOf[next] as number | undefined;
    if (following === undefined || following < 0 || phrases.nouns[following]?.first !== next || phrases.nouns[following]?.pronoun) break;
    if (doc.tokens[next]?.sentence !== joint.sentence) break;
    // "at dawn", "in the last 72 hours" tells when, not which.
    if (
      joint.lower !== "of" &&
      (mentions[mentionOf[next] as number]?.kind === "date" || /^(?:approximately|about|around|last|\d+)$/.test(word(next)))
    )
      break;
    end = phrases.nouns[following]?.last as number;
    if (joint.lower !== "of") break;
    at = following;
  }
  return end;
}

/** Where a group goes on after whose it is or which group's: "the judge's car", "Shining Path guerrillas". */
function afterOwner({ doc, mentions, mentionOf }: ReportPhrases, group: NounGroup): number | undefined {
  for (let at = group.head - 1; at >= group.first; at -= 1) {
    const token = doc.tokens[at];
    if (token?.lower === "'s" || token?.lower === "’s") return at + 1;
    if (mentions[mentionOf[at] as number]?.kind === "actor") return at + 1;
  }
  return undefined;
}

/** Where a group goes on after the country or place that it is of: "Salvadoran guerrillas", "U.S. embassy facilities". */
function afterNation({ doc, mentions, mentionOf }: ReportPhrases, group: NounGroup): number | undefined {
  let at = group.first;
  while (at < group.head && /^(?:DET|NUM)$/.test(doc.tokens[at]?.pos ?? "")) at += 1;
  const from = at;
  while (at < group.head && mentions[mentionOf[at] as number]?.kind === "place") at += 1;
  return at > from ? at : undefined;
}

/** Whether a name stands where things are hit: "an attack on X", "exploded in front of X". */
function isStruck({ doc }: ReportPhrases, group: NounGroup): boolean {
  const before = doc.tokens[group.first - 1];
  if (
    !before ||
    !/^(?:against|on|at|of|near|outside|inside|into|in|attacked|destroyed|damaged|bombed|hit|struck|burned)$/.test(before.lower)
  )
    return false;
  for (let at = group.first - 1; at >= Math.max(0, group.first - 6); at -= 1) {
    const token = doc.tokens[at];
    if (!token || token.sentence !== before.sentence) return false;
    if (strikes.test(token.lower)) return true;
  }
  return false;
}

const strikes =
  /^(?:attack|attacks|attacked|bomb|bombs|bombing|bombed|exploded|explosion|explosions|dynamited|destroyed|damaged|front|assault|grenade|grenades|hurled|threw|thrown|placed|went|set|blast|burned|hit|struck|sabotage|offices|facilities|headquarters|building)$/;

function isThing({ doc, mentions, mentionOf }: ReportPhrases, group: NounGroup): boolean {
  for (let at = group.last - 1; at >= group.first; at -= 1) {
    const lower = doc.tokens[at]?.lower ?? "";
    if (physicalTargetTypes.has(singular(lower)) || facilities.has(lower) || goods.get(lower) === "vehicle")
      return mentions[mentionOf[group.head] as number]?.kind !== "weapon";
  }
  return false;
}
