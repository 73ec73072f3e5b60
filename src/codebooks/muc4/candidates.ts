import { facilities } from "../../lexicons/facilities.js";
import { goods } from "../../lexicons/goods.js";
import { peopleNouns } from "../../lexicons/people-nouns.js";
import { weapons } from "../../lexicons/weapons.js";
import type { NounGroup } from "../../language/en/phrases.js";
import { actorKindOf } from "./actor-kinds.js";
import { physicalTargetTypes } from "./physical-target-types.js";
import type { ReportPhrases } from "./report-phrases.js";
import { isTitle } from "./titles.js";
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
  /** How the words were cut: the group, with what follows after "of", a part of the group. */
  cut: "group" | "with-of" | "part";
  actor?: string;
}

const organizationHead =
  /^(?:front|movement|army|party|cartel|command|commando|organization|organisation|mafia|mafias|squad|squads|government|force|forces|militia|coordinator|council|resistance|police|military|navy|guard|brigade|battalion|regime|group|groups|gang|gangs|federation|alliance|coordinating|board|self-defense|trafficker|traffickers|rondas)$/;
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
  phrases.nouns.forEach((group, n) => {
    if (group.pronoun || group.head < 0) return;
    const head = singular(word(group.head));
    const first = openQuote(reading, group) ?? group.first;
    const people = group.people !== undefined || peopleNouns.has(word(group.head)) || isTitle(word(group.head));
    const name = nameIn(reading, group);
    const thing = isThing(reading, group);
    const extended = withOf(reading, n);
    if (name) {
      put("name", group, name.first, name.last, name.last - 1, name.first === group.first && name.last === group.last ? "group" : "part");
      put("individual", group, name.first, name.last, name.last - 1, "part");
      if (name.titleLast > name.titleFirst) put("description", group, name.titleFirst, name.titleLast, name.titleLast - 1, "part");
    } else if (people) {
      for (const slot of ["description", "individual"] as const) {
        put(slot, group, first, group.last, group.head, "group");
        if (extended) put(slot, group, first, extended, group.head, "with-of");
      }
    }
    if (thing && !name) {
      put("thing", group, first, group.last, group.head, "group");
      if (extended) put("thing", group, first, extended, group.head, "with-of");
    }
    if (weapons.has(word(group.head)) || weapons.has(head)) {
      put("weapon", group, group.first, group.last, group.head, "group");
    }
    if (!people && !thing && organizationHead.test(word(group.head)) && !mentions[mentionOf[group.head] as number])
      put("organization", group, first, group.last, group.head, "group");
    if (people && organizationHead.test(word(group.head)) && mentions[mentionOf[group.head] as number]?.kind !== "actor")
      put("organization", group, first, group.last, group.head, "group");
  });
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
function withOf({ doc, phrases }: ReportPhrases, n: number): number | undefined {
  let at = n;
  let end: number | undefined;
  for (let step = 0; step < 2; step += 1) {
    const group = phrases.nouns[at] as NounGroup;
    const joint = doc.tokens[group.last];
    if (!joint || !connected.test(joint.lower) || (joint.lower !== "of" && step > 0)) break;
    let next = group.last + 1;
    if (/^["“]$/.test(doc.tokens[next]?.text ?? "")) next += 1;
    const following = phrases.nounOf[next] as number | undefined;
    if (following === undefined || following < 0 || phrases.nouns[following]?.first !== next || phrases.nouns[following]?.pronoun) break;
    if (doc.tokens[next]?.sentence !== joint.sentence) break;
    end = phrases.nouns[following]?.last as number;
    if (joint.lower !== "of") break;
    at = following;
  }
  return end;
}

function isThing({ doc, phrases, mentions, mentionOf }: ReportPhrases, group: NounGroup): boolean {
  void phrases;
  for (let at = group.last - 1; at >= group.first; at -= 1) {
    const lower = doc.tokens[at]?.lower ?? "";
    if (physicalTargetTypes.has(singular(lower)) || facilities.has(lower) || goods.get(lower) === "vehicle")
      return mentions[mentionOf[group.head] as number]?.kind !== "weapon";
  }
  return false;
}

/** The name of a person in a group, with the words before it that say what the person is. */
function nameIn(
  { doc, mentionOf, mentions }: ReportPhrases,
  group: NounGroup,
): { first: number; last: number; titleFirst: number; titleLast: number } | undefined {
  let first = group.last;
  for (let at = group.last - 1; at >= group.first; at -= 1) {
    const token = doc.tokens[at];
    if (!token) break;
    const lower = bare(token.lower);
    if (isTitle(lower) || physicalTargetTypes.has(singular(lower))) break;
    if (organizationHead.test(lower)) return undefined;
    if (!/^\p{Lu}/u.test(token.text) && !/^(?:de|del|la|las|los|y|da|dos|-)$/.test(lower)) break;
    const kind = mentions[mentionOf[at] as number]?.kind;
    if (kind === "actor" || kind === "date") break;
    first = at;
  }
  while (first < group.last && !/^\p{Lu}/u.test(doc.tokens[first]?.text ?? "")) first += 1;
  // Demonyms and numbers before the name are not of it.
  while (first < group.last - 1 && demonymLike.test(doc.tokens[first]?.lower ?? "")) first += 1;
  if (first >= group.last) return undefined;
  let titleFirst = group.first;
  while (titleFirst < first && /^(?:the|a|an|his|her|their)$/.test(doc.tokens[titleFirst]?.lower ?? "")) titleFirst += 1;
  return { first, last: group.last, titleFirst, titleLast: first };
}

const demonymLike =
  /^(?:salvadoran|colombian|peruvian|american|spanish|spaniard|frenchman|italian|british|soviet|guatemalan|honduran|chilean|u\.s\.)$/;
