import type { NounGroup } from "../language/en/phrases.js";
import { sourceNouns } from "../lexicons/sources.js";
import type { Source, SourceKind } from "../model/index.js";
import { opensWithCapital } from "../text/capital.js";
import { wordTest } from "../text/word.js";
import type { Reading } from "./reading.js";
import type { Speaker } from "./speaker-of.js";

export const theReport: Source = { kind: "report", anonymous: false };

/** Who spoke before: "he", "it", "they", and the surname alone of somebody named in full. */
export interface SpokeBefore {
  person?: Source;
  institution?: Source;
  last?: Source;
  surnames: Map<string, Source>;
}

export const isSourceNoun = wordTest((word) => sourceNouns.has(word));
/** Entries of several words begin so. */
const opensSourceNoun = wordTest((word) => beginningsOfSourceNouns.has(word));
const beginningsOfSourceNouns = new Set<string>();
for (const entry of sourceNouns.keys())
  for (let i = 1; i < entry.length; i += 1) if (entry[i] === " ") beginningsOfSourceNouns.add(entry.slice(0, i));

/** The source a speaker is, remembered for "he said" and "it said". */
export function sourceOf(reading: Reading, speaker: Speaker, memory: SpokeBefore): Source | undefined {
  const { group } = speaker;
  const head = reading.lower(group.first === group.last - 1 ? group.first : group.head);
  if (group.pronoun || /^(?:he|she|it|they|who|i|we)$/.test(head)) {
    if (head === "it") return memory.institution ?? memory.last;
    if (head === "they") return memory.last;
    return memory.person ?? memory.last;
  }
  const words: string[] = [];
  for (let i = group.first; i < group.last; i += 1) words.push(reading.lower(i));
  let from = group.first;
  if (/^(?:the|a|an|but|and)$/.test(words[0] ?? "") && group.last - group.first > 1) from += 1;
  const span = reading.span(from, group.last);
  const { proper, ...own } = kindOf(reading, group.first, group.last, group);
  let { kind } = own;
  if (kind === "other" && speaker.description) kind = kindOf(reading, speaker.description.first, speaker.description.last).kind;
  if (kind === "other") {
    // "Musonda said": who was named in full before. "His office said", "the statement said": theirs who spoke before.
    const known = proper ? memory.surnames.get(words.at(-1) as string) : undefined;
    if (known) return known;
    const owned = /^(?:his|her)$/.test(words[0] ?? "") ? memory.person : undefined;
    if (owned) kind = owned.kind;
    if (document.test(head) && group.determiner === "definite" && memory.institution) return memory.institution;
  }
  // "the same official", "the spokesman": whoever of that kind spoke before.
  const person =
    /^(?:official|officer|spokesman|spokeswoman|spokesperson|commander|doctor|witness|resident|source|minister|governor|mayor|chief|colonel|general|leader|driver|inspector|villager)$/.test(
      head,
    ) || proper;
  const indefinite = /^(?:a|an|another|one|some|several)$/.test(words[0] ?? "");
  const unnamed =
    !proper &&
    (person ||
      indefinite ||
      /^(?:officials|sources|witnesses|residents|villagers|officers|others|source|locals|survivors|doctors|medics|eyewitnesses)$/.test(
        head,
      ));
  const source: Source = { kind, name: span.text, anonymous: unnamed, span };
  if (unnamed && !indefinite && /^(?:the|this|that)$/.test(words[0] ?? "") && memory.person && memory.person.kind === kind)
    return memory.person;
  if (person) memory.person = source;
  else memory.institution = source;
  if (proper) memory.surnames.set(words.at(-1) as string, source);
  memory.last = source;
  return source;
}

/** What is written to be read: it speaks for whoever wrote it. */
const document = /^(?:statement|communique|communiqué|declaration|message|bulletin)$/;

/** How telling a kind of source is. */
const rank: Record<string, number> = {
  medical: 6,
  "armed-group": 5,
  military: 5,
  police: 5,
  ngo: 4,
  media: 4,
  witness: 3,
  official: 2,
  other: 1,
};

/**
 * The kind of source that tokens `first` to `end` name. The most telling noun wins: "spokesman for the army" is military, "hospital
 * official" medical; words of a longer entry are not looked at singly ("rights group" is no armed group).
 */
export function kindOf(reading: Reading, first: number, end: number, group?: NounGroup): { kind: SourceKind; proper: boolean } {
  let kind: SourceKind | undefined;
  let capitals = 0;
  let last = end;
  while (last > first && !/\p{L}/u.test(reading.token(last - 1).text)) last -= 1;
  const better = (other: string | undefined) => {
    if (other && (rank[other] ?? 0) > (kind ? (rank[kind] ?? 0) : 0)) kind = other as SourceKind;
  };
  for (let i = first; i < last; i += 1) {
    const token = reading.token(i);
    const word = token.lower;
    const listed = isSourceNoun(token.word);
    if (opensSourceNoun(token.word)) {
      const two = `${word} ${reading.lower(i + 1)}`;
      const words = [`${two} ${reading.lower(i + 2)}`, two].find((entry) => sourceNouns.has(entry));
      if (words !== undefined) {
        better(sourceNouns.get(words));
        i += words === two ? 1 : 2;
        continue;
      }
    }
    if (listed) better(sourceNouns.get(word));
    if (token.pos === "PROPN" && opensWithCapital(token.text) && !listed && reading.placeOf[i] === -1) capitals += 1;
  }
  const actor = reading.actorIn(first, last)?.actor;
  // "a television station run by the movement" is a station.
  if (group && kind === "media" && actor && isOfPress(reading, group)) return { kind, proper: false };
  if (actor) {
    if (actor.kind === "armed-group" || actor.kind === "militia" || actor.kind === "criminal-group") better("armed-group");
    else if (actor.kind === "state-force" || actor.kind === "international-force")
      better(/police|guard/i.test(actor.name) ? "police" : "military");
    else if (actor.kind === "government") better("official");
  }
  return { kind: kind ?? "other", proper: capitals > 0 && !actor };
}

/** The noun that the group is about, or what stands before it there, is of the press: "radio", "television station". */
function isOfPress(reading: Reading, group: NounGroup): boolean {
  for (let i = group.first; i <= group.head; i += 1) if (sourceNouns.get(reading.lower(i)) === "media") return true;
  return false;
}
