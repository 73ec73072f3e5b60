import { facilities } from "../../lexicons/facilities.js";
import { goods } from "../../lexicons/goods.js";
import { peopleNouns } from "../../lexicons/people-nouns.js";
import { weapons } from "../../lexicons/weapons.js";
import { opensWithCapital } from "../../text/capital.js";
import type { Token } from "../../text/text-document.js";
import { wordTest } from "../../text/word.js";
import { isDoer } from "./agent-noun.js";
import type { PeopleClass } from "./noun-group.js";
import { quantityWords } from "./number-words.js";
import type { PhraseHints } from "./phrase-hints.js";

export const isPeopleNoun = wordTest((word) => peopleNouns.has(word));
const isCell = wordTest((word) => word === "cell" || word === "cells");
const isQuantityWord = wordTest((word) => quantityWord.test(word));
/** A word of two of the list ("police officer", "vice-president") ends so: without one of these no two words are looked up. */
const endsPeopleNoun = wordTest((word) => endsOfPeopleNouns.has(word));
const endsOfPeopleNouns = new Set<string>();
for (const entry of peopleNouns.keys())
  for (let i = 1; i < entry.length; i += 1) if (entry[i - 1] === " " || entry[i - 1] === "-") endsOfPeopleNouns.add(entry.slice(i));

/** The class of the people that tokens `first` to `last` name: by the last two words, the last, or a title before a name. */
export function peopleClassOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  head: number,
  hints: PhraseHints,
  counted: boolean,
): PeopleClass | undefined {
  const lower = (i: number) => tokens[i]?.lower ?? "";
  const noun = tokens[head] as Token;
  const joined = () =>
    head - 1 >= first ? (tokens[head - 1]?.text === "-" ? `${lower(head - 2)}-${lower(head)}` : `${lower(head - 1)} ${lower(head)}`) : "";
  const direct =
    (head - 1 >= first && endsPeopleNoun(noun.word) ? peopleNouns.get(joined()) : undefined) ??
    (isPeopleNoun(noun.word) ? peopleNouns.get(noun.lower) : undefined);
  // "a police cell": a room.
  if (direct && isCell(noun.word) && /^(?:police|prison|jail|detention|holding|remand|punishment|isolation|death)$/.test(lower(head - 1)))
    return undefined;
  if (direct) {
    for (let i = head - 1; i >= first; i -= 1) {
      const named = hints.classOfName(i);
      // "IS commanders" fight for IS; "army chiefs" for the army; "Hamas supporters" and "Taliban victims" need not.
      if (
        named &&
        (named === "militant"
          ? /^(?:force|official|militant|generic)$/.test(direct) ||
            /^(?:member|leader|chief|cadre|operative|guard|driver)s?$/.test(lower(head))
          : direct !== "civilian" && direct !== "militant")
      )
        return named;
    }
    // A fighter's name for the noun may stand before it: "rebel soldiers", "militant leader".
    const before = head > first ? peopleNouns.get(lower(head - 1)) : undefined;
    if (
      before === "militant" &&
      (direct === "force" || direct === "official" || direct === "generic" || direct === "civilian") &&
      !/^(?:group|gang|cell)$/.test(lower(head - 1))
    )
      return "militant";
    if (/^(?:suspected|alleged)$/.test(lower(head - 1)) && direct === "generic") return "militant";
    if (before === "force" && direct === "militant" && /^(?:commander|officer|official|chief)/.test(lower(head))) return "force";
    if (/^(?:leader|commander|member|operative|chief|supporter|driver|guard|bodyguard)s?$/.test(lower(head)) && before === "militant")
      return "militant";
    if (
      before === "force" &&
      (direct === "civilian" || direct === "generic") &&
      /^(?:personnel|man|men|woman|women|member|members|staff|guard|guards|driver)$/.test(lower(head))
    )
      return "force";
    return direct as PeopleClass;
  }
  const own = hints.classOfName(head);
  if (own) return own;
  if (hints.isDemonym(noun) && opensWithCapital(noun.text)) return "civilian";
  if (isDigit(noun.lower) || (counted && head === last - 1 && isQuantityWord(noun.word))) return "generic";
  // "a 19-year-old apprentice welder": an age, or a doer's noun with a figure or article, makes a person.
  if (noun.pos === "NOUN") {
    const aged = isDigit(lower(first + 1)) && lower(first + 2) === "-" && lower(first + 3).startsWith("year");
    if (
      aged ||
      (isDoer(noun.word) &&
        (counted || /^(?:an?|the|his|her|another)$/.test(lower(first))) &&
        ![weapons, goods, facilities].some((list) => list.has(joined())))
    )
      return "civilian";
  }
  if (noun.pos !== "PROPN") return undefined;
  for (let i = head - 1; i >= first; i -= 1) {
    const { word } = tokens[i] as Token;
    const title =
      (endsPeopleNoun(word) ? peopleNouns.get(`${lower(i - 1)} ${word.lower}`) : undefined) ??
      (isPeopleNoun(word) ? peopleNouns.get(word.lower) : undefined);
    if (title && title !== "generic") return title as PeopleClass;
  }
  return undefined;
}

function isDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

const quantityWord = quantityWords("another", "more", "handful", "couple", "number");
