import type { NounGroup } from "../language/en/phrases.js";
import { facilities } from "../lexicons/facilities.js";
import { goods } from "../lexicons/goods.js";
import { peopleNouns } from "../lexicons/people-nouns.js";
import { weapons } from "../lexicons/weapons.js";
import type { IncidentObject, IncidentTypeName } from "../model/index.js";
import { wordTest } from "../text/word.js";
import { isPeople, lookUpEndingAt, lookUpHead } from "./classify-group.js";
import type { Draft } from "./draft.js";
import { argumentsOfVerb } from "./find-arguments.js";
import { isLawful } from "./name-participants.js";
import type { Reading } from "./reading.js";

/** Weapons used, things hit and things seized. */
export function nameObjects(reading: Reading, draft: Draft, type: IncidentTypeName): IncidentObject[] {
  const found: IncidentObject[] = [];
  const put = (group: NounGroup, role: IncidentObject["role"]) => {
    if (group.pronoun) return;
    const entry =
      role === "instrument"
        ? lookUpHead(reading, group, weapons)
        : role === "seized"
          ? (lookUpHead(reading, group, weapons) ?? lookUpHead(reading, group, goods) ?? lookUpContent(reading, group))
          : (lookUpHead(reading, group, facilities) ?? lookUpHead(reading, group, goods));
    if (!entry) return;
    let first = group.first;
    while (
      first < group.head &&
      (/^(?:the|a|an|their|his|its|at|least)$/.test(reading.lower(first)) ||
        (reading.token(first).pos === "NUM" && !isBore(reading, first)))
    )
      first += 1;
    const span = reading.span(first, group.last);
    const same = found.find((object) => object.role === role && object.name.toLowerCase() === span.text.toLowerCase());
    if (same) {
      if (!same.mentions.some((m) => m.start === span.start)) same.mentions.push(span);
      return;
    }
    const count =
      group.quantity ??
      (group.determiner === "indefinite" && !group.plural && !/^(?:cache|stockpile|arsenal)/.test(reading.lower(group.head))
        ? { low: 1, best: 1, high: 1 }
        : undefined);
    found.push({
      role,
      kind: entry.kind,
      name: span.text,
      ...(count ? { count: { low: count.low, best: count.best, high: count.high } } : {}),
      mentions: [span],
    });
  };
  for (const happening of draft.happenings) {
    for (const group of happening.instruments) put(group, "instrument");
    for (const group of happening.targets) if (!isPeople(reading, group)) put(group, "target");
    if (!happening.casualtyOnly && happening.seized.length === 0)
      for (const { preposition, group } of happening.args.prepositional)
        if (
          (/^(?:outside|at|against|on|into|inside|near)$/.test(preposition) && lookUpHead(reading, group, facilities)) ||
          // "threw stones at a bus", "fired into a car"
          (/^(?:at|against|into)$/.test(preposition) && lookUpHead(reading, group, goods)?.kind === "vehicle") ||
          // "exploded in the office of the mayor"
          (preposition === "in" &&
            happening.verb !== undefined &&
            happening.types.some(({ type }) => /bombing$/.test(type)) &&
            lookUpHead(reading, group, facilities))
        )
          put(group, "target");
    for (const group of happening.seized) put(group, happening.definite && !isLawful(type) ? "instrument" : "seized");
    if (happening.seized.length > 0) for (const group of restOfList(reading, happening.seized.at(-1) as NounGroup)) put(group, "seized");
  }
  for (const group of seizedLater(reading, draft)) put(group, "seized");
  if (type === "arson-or-sabotage" && !found.some(({ role }) => role === "instrument"))
    for (const group of leftAtScene(reading, draft)) put(group, "instrument");
  for (const happening of draft.happenings) {
    // The trigger's own words name the instrument: "car bomb", "grenade attack".
    for (let i = happening.first; i < happening.last; i += 1) {
      const entry = lookUpEndingAt(reading, happening.first, i, weapons);
      if (
        entry &&
        !happening.types.some((type) => type.type === "weapons-seizure") &&
        !found.some((object) => object.role === "instrument" && object.kind === entry.kind)
      )
        found.push({
          role: "instrument",
          kind: entry.kind,
          name: reading.span(entry.first, i + 1).text,
          mentions: [reading.span(entry.first, i + 1)],
        });
    }
  }
  for (const happening of draft.happenings) {
    if (happening.seized.length > 0 || happening.casualtyOnly) continue;
    const { first, last } = happening.args.clause;
    for (let i = first; i < last; i += 1) {
      const group = reading.nounGroupAt(i);
      if (!group) continue;
      i = group.last - 1;
      if (
        !found.some((object) => object.mentions.some((m) => m.start === reading.token(group.first).start)) &&
        /^(?:with|using|of|by|from)$/.test(reading.lower(group.first - 1)) &&
        lookUpHead(reading, group, weapons)
      )
        put(group, "instrument");
    }
  }
  return found;
}

/** "5.56 rifles", "60 mm mortars": the number says which. */
function isBore(reading: Reading, at: number): boolean {
  return reading.lower(at).includes(".") || /^(?:mm|-|millimetre|millimeter|calibre|caliber)$/.test(reading.lower(at + 1));
}

/** "58 kilograms of hashish", "two sacks of ammonium nitrate": what a measure is of. */
function lookUpContent(reading: Reading, group: NounGroup): { kind: string } | undefined {
  if (reading.lower(group.last) !== "of" || !measureWords.test(reading.lower(group.head))) return undefined;
  const inner = reading.nounGroupAt(group.last + 1);
  return inner && inner.first === group.last + 1 ? (lookUpHead(reading, inner, weapons) ?? lookUpHead(reading, inner, goods)) : undefined;
}

const measureWords =
  /^(?:kilograms?|kilos?|kg|grams?|tonnes?|tons?|litres?|liters?|pounds?|sacks?|bags?|boxes|box|crates?|drums?|barrels?|packets?|parcels?|quantity|quantities|amounts?)$/;

const findingWord = wordTest((word) => /^(?:found|discovered|recovered|left|dropped)$/.test(word));

/** "Firemen found two petrol cans in the yard": means of burning found in the sentences after a fire was set, before anything else happens. */
function leftAtScene(reading: Reading, draft: Draft): NounGroup[] {
  const last = draft.happenings.at(-1)?.sentence ?? 0;
  for (let index = last + 1; index <= last + 6; index += 1) {
    const sentence = reading.doc.sentences[index];
    if (!sentence || sentence.role === "headline" || reading.triggers.has(index)) return [];
    for (let i = sentence.firstToken; i < sentence.lastToken; i += 1) {
      if (!findingWord(reading.word(i))) continue;
      reading.phrasesOf(sentence);
      const verb = reading.verbGroupAt(i);
      if (verb?.head !== i || verb.negated) continue;
      const args = argumentsOfVerb(reading, verb, verb.last);
      const burning = (verb.passive ? args.subjects : args.objects).filter((group) => lookUpHead(reading, group, weapons)?.kind === "fire");
      if (burning.length > 0) return burning;
    }
  }
  return [];
}

/** Arms named in the sentences after a seizure, before anything else happens: "It held two rifles", "the recovered guns". */
function seizedLater(reading: Reading, draft: Draft): NounGroup[] {
  const last = draft.happenings.filter((happening) => happening.types.some((type) => type.type === "weapons-seizure")).at(-1);
  if (!last) return [];
  const list: NounGroup[] = [];
  for (let index = last.sentence + 1; index <= last.sentence + 3; index += 1) {
    const sentence = reading.doc.sentences[index];
    if (!sentence || sentence.role === "headline") break;
    const triggers = reading.triggers.get(index) ?? [];
    if (triggers.some((at) => !draft.happenings.some((happening) => happening.first === at))) break;
    reading.phrasesOf(sentence);
    for (let i = sentence.firstToken; i < sentence.lastToken; i += 1) {
      const group = reading.nounGroupAt(i);
      if (!group) continue;
      i = group.last - 1;
      const weapon = lookUpHead(reading, group, weapons);
      if (!weapon || weapon.kind === "fire" || weapon.kind === "blunt") continue;
      list.push(group);
      const rest = restOfList(reading, group);
      list.push(...rest);
      i = Math.max(i, (rest.at(-1)?.last ?? 0) - 1);
    }
  }
  return list;
}

/** The rest of "six vests, a cache of ammunition, explosives and rations" after its first member. */
function restOfList(reading: Reading, first: NounGroup): NounGroup[] {
  const list: NounGroup[] = [];
  const sentence = reading.sentenceOf(first.head);
  let i = first.last;
  for (let guard = 0; guard < 60 && i < sentence.lastToken; guard += 1) {
    const word = reading.lower(i);
    if (word === "," || word === "and" || word === "of" || word === "including" || word === "as" || word === "well" || word === ";") {
      i += 1;
      continue;
    }
    const group = reading.nounGroupAt(i);
    if (!group || group.first !== i || group.pronoun || peopleNouns.has(reading.lower(group.head))) break;
    const verb = reading.verbGroupAt(group.last);
    if (verb && !verb.bare) break;
    list.push(group);
    i = group.last;
  }
  return list;
}
