import type { DateMention } from "../language/en/dates/index.js";
import { type NounGroup, type VerbGroup, withPeople } from "../language/en/phrases.js";
import { peopleNouns } from "../lexicons/people-nouns.js";
import { weapons } from "../lexicons/weapons.js";
import type { ClaimAbout, IncidentTypeName } from "../model/index.js";
import type { Sentence } from "../text/text-document.js";
import { wordTest } from "../text/word.js";
import { bindHappenings } from "./bind-happenings.js";
import { hasClass, isCountedPeople, isPeople, lookUpHead } from "./classify-group.js";
import { type Arguments, argumentsOfNoun, argumentsOfVerb } from "./find-arguments.js";
import { opensItem } from "./find-sections.js";
import { findCauses, findSequels } from "./find-sequels.js";
import { theReport } from "./find-sources.js";
import type { Count, Happening } from "./happening.js";
import { countFigures } from "./read-figures.js";
import { countOf } from "./read-counts.js";
import { readOtherFigures } from "./read-other-figures.js";
import { figureWords, mayBeTelling, mayTell } from "./may-tell.js";
import { readStatus } from "./read-status.js";
import { readTopic, setAsideByReport } from "./read-topic.js";
import type { Reading } from "./reading.js";
import { isFewDays, onlyDayOf, shareDates } from "./share-dates.js";
import { type CompiledTrigger, triggerIndex } from "./trigger-index.js";

/** A book has fewer; a text with more is no report, and weighing each against each would take for ever. */
const mostHappenings = 1500;

/**
 * Stage 5: every trigger with its roles, figures, date and status. Reads headlines only where the report has nothing else.
 */
export function findHappenings(reading: Reading): Happening[] {
  const { doc } = reading;
  const topic = readTopic(reading);
  const happenings: Happening[] = [];
  let paragraph = -1;
  let paragraphDate: DateMention | undefined;
  const prose = doc.sentences.some(
    (sentence) => sentence.role === "body" && sentence.lastToken - sentence.firstToken > 4 && mayTell(reading, sentence),
  );
  for (const sentence of doc.sentences) {
    if (happenings.length >= mostHappenings) {
      doc.warnings.push(`more than ${mostHappenings} words of violence: only what stands before character ${sentence.start} was coded`);
      break;
    }
    // A flash has its headline and nothing else.
    if (sentence.role !== "body" && (prose || sentence.role !== "headline")) continue;
    if (!mayTell(reading, sentence)) {
      if (sentence.paragraph !== paragraph) [paragraph, paragraphDate] = [sentence.paragraph, undefined];
      paragraphDate = onlyDayOf(reading, sentence) ?? paragraphDate;
      continue;
    }
    reading.phrasesOf(sentence);
    const from = happenings.length;
    readSentence(reading, sentence, happenings);
    const told = happenings.slice(from);
    // An item of a list is of its own, unless it only counts.
    const section = reading.sections[sentence.index];
    if (section) for (const happening of told) happening.section = section;
    if (opensAnother(reading, sentence) || (opensItem(reading, sentence) && told.some((happening) => !happening.casualtyOnly)))
      for (const happening of told) happening.opensAnother = true;
    shareDates(reading, sentence, told);
    if (sentence.paragraph !== paragraph) [paragraph, paragraphDate] = [sentence.paragraph, undefined];
    // "In another attack, …" may be of another day.
    if (opensAnother(reading, sentence)) paragraphDate = undefined;
    if (paragraphDate)
      for (const happening of told) if (happening.dates.length === 0 && !happening.recalled) happening.paragraphDate = paragraphDate;
    paragraphDate = onlyDayOf(reading, sentence) ?? paragraphDate;
    findSequels(reading, sentence, told);
    findCauses(reading, told);
    // "The figure of 40 dead soldiers is false."
    readOtherFigures(reading, sentence, told, happenings.slice(Math.max(0, from - 6), from));
    if (isRefuted(reading, sentence))
      for (const happening of told) {
        happening.stance = "denied";
        happening.status = "denied";
      }
    for (const happening of told) if (happening.laterDeath) happening.dates = [];
    bindHappenings(reading, told);
    for (const happening of told)
      if (happening.aside === "threat" && happening.specificThreat && happening.dates.length > 0) happening.aside = undefined;
    // What a short late paragraph counts is a detail of what stood before, not another total.
    if (sentence.short) for (const happening of told) for (const count of happening.counts) if (!count.revised) count.weak = true;
    // "air raids and the crash of a warplane killed 27": beside plain violence a mishap is part of it.
    if (told.some((happening) => happening.types.some(({ weight }) => weight >= 3) && happening.aside !== "accident"))
      for (const happening of told) if (happening.aside === "accident") delete happening.aside;
    // "killed in clashes": beside a figure or a day the bare plural is of this incident, not of such things in general.
    // "regularly attack villages, burn schools and mine roads": a list of verbs has one adverb.
    const general = told.find((happening) => happening.aside === "general" && happening.verb && !happening.verb.past);
    if (general)
      for (const happening of told)
        if (
          happening.verb &&
          !happening.aside &&
          !happening.verb.past &&
          !happening.verb.perfect &&
          !happening.verb.passive &&
          !happening.verb.ing &&
          happening.dates.length === 0 &&
          happening.counts.every((count) => count.best === null)
        )
          happening.aside = "general";
    const specific = told.some(
      (happening) =>
        !happening.aside &&
        (happening.dates.length > 0 || happening.counts.some((count) => !count.weak && !count.cumulative && count.low !== null)),
    );
    for (const happening of told)
      if (
        happening.aside === "general" &&
        happening.noun?.quantity === undefined &&
        happening.types.some((type) => type.weight >= 3) &&
        happening.dates.some((date) => date.value?.precision === "day" || isFewDays(date))
      )
        delete happening.aside;
    if (specific)
      for (const happening of told)
        if (happening.aside === "general" && happening.noun && happening.types.some((type) => type.weight >= 2))
          happening.aside = undefined;
  }
  // A mishap leads a report only where nothing in it is plainly violence.
  if (happenings.some((happening) => !happening.aside && happening.types.some(({ weight }) => weight >= 3))) topic.accident = false;
  for (const happening of happenings) setAsideByReport(reading, happening, topic);
  happenings.forEach((happening, index) => {
    happening.index = index;
    const list = reading.triggers.get(happening.sentence) ?? [];
    list.push(happening.first);
    reading.triggers.set(happening.sentence, list);
  });
  return happenings;
}

const mayOpenAnother = wordTest((word) =>
  /^(?:meanwhile|elsewhere|separately|previously|earlier|in|during|an?|the|also|about|some|just|few|several|two|three|four|five|six|hours?|days?|\d+)$/.test(
    word,
  ),
);

const mayRefute = wordTest((word) => /^(?:false|untrue|baseless|unfounded|fabricated|incorrect|reality|true)$/.test(word));

/** The sentence says of what it tells that it is not so. */
function isRefuted(reading: Reading, sentence: Sentence): boolean {
  for (let i = sentence.firstToken + 1; i < sentence.lastToken; i += 1) {
    if (!mayRefute(reading.word(i))) continue;
    const word = reading.lower(i);
    if (/^(?:false|untrue|baseless|unfounded|fabricated|incorrect)$/.test(word)) {
      const before = reading.lower(i - 1);
      if (/^(?:is|are|was|were|completely|totally|entirely)$/.test(before)) return true;
    }
    if (word === "reality" && reading.lower(i - 1) === "to" && /^(?:not|n't)$/.test(reading.lower(i - 3))) return true;
    if (word === "true" && /^(?:not|n't)$/.test(reading.lower(i - 1)) && /^(?:is|are|was|were)$/.test(reading.lower(i - 2))) return true;
  }
  return false;
}

/** "Meanwhile, …", "In a separate incident …", "Elsewhere …": what follows is another matter. */
function opensAnother(reading: Reading, sentence: Sentence): boolean {
  if (!mayOpenAnother(reading.word(sentence.firstToken))) return false;
  const words: string[] = [];
  for (let i = sentence.firstToken; i < Math.min(sentence.lastToken, sentence.firstToken + 6); i += 1) words.push(reading.lower(i));
  if (/^(?:meanwhile|elsewhere|separately|previously|earlier)$/.test(words[0] ?? "")) return true;
  const start = words.join(" ");
  // "Several hours later, …", "Also in Xyz, …", "The next day …"
  if (/^(?:(?:about |some |just )?(?:a few|several|two|three|four|five|six|an|a|\d+) )?(?:hours?|days?) later\b/.test(start)) return true;
  if (
    /^also (?:in|on|at|near|late|early|\p{L}+day)\b/u.test(start) ||
    /^the (?:next|following) (?:day|morning|night|evening)\b/.test(start)
  )
    return true;
  return (
    /^(?:in|during) (?:a |an |the |yet )?(?:separate|another|second|third|other|different|similar|earlier|previous|unrelated|further)\b/.test(
      start,
    ) ||
    /^(?:a|the) (?:second|third|separate) (?!person|man|woman|soldier|policeman|child|victim|official|officer|vehicle|suspect)/.test(start)
  );
}

function readSentence(reading: Reading, sentence: Sentence, into: Happening[]): void {
  const { byWord } = triggerIndex();
  let statement = sentence.index * 100;
  const consumed = new Set<number>();
  for (let i = sentence.firstToken; i < sentence.lastToken; i += 1) {
    if (!mayBeTelling(reading.word(i))) continue;
    const triggers = byWord.get(reading.lower(i));
    if (triggers) {
      statement += 1;
      const happening = happeningAt(reading, sentence, i, triggers, statement);
      if (happening) {
        into.push(happening);
        for (let k = happening.first; k < happening.last; k += 1) consumed.add(k);
        i = Math.max(i, happening.noun ? happening.last - 1 : i);
        continue;
      }
    }
    if (figureWords.has(reading.lower(i)) && !consumed.has(i)) {
      statement += 1;
      const happening = figuresAt(reading, sentence, i, statement);
      if (happening) into.push(happening);
    }
  }
}

interface Match {
  trigger: CompiledTrigger;
  last: number;
}

function happeningAt(
  reading: Reading,
  sentence: Sentence,
  i: number,
  triggers: readonly CompiledTrigger[],
  statement: number,
): Happening | undefined {
  const verb = reading.verbGroupAt(i);
  const acting = verb?.head === i ? verb : undefined;
  const group = acting ? undefined : reading.nounGroupAt(i);
  const matches: Match[] = [];
  for (const trigger of triggers) {
    const last = acting
      ? trigger.verbal
        ? matchVerb(reading, acting, trigger, sentence)
        : undefined
      : trigger.verbal
        ? undefined
        : matchNoun(reading, i, group, trigger, sentence);
    if (last !== undefined) matches.push({ trigger, last });
  }
  if (matches.length === 0) return undefined;
  const longest = Math.max(...matches.map((match) => match.trigger.rest.length));
  const top = matches.filter((match) => match.trigger.rest.length === longest);
  const wordEnd = Math.max(...top.map((match) => match.last));
  const args = acting
    ? argumentsOfVerb(reading, acting, longest > 0 ? wordEnd : acting.last)
    : group
      ? argumentsOfNoun(reading, group)
      : { subjects: [], objects: [], prepositional: [], parts: [], clause: { first: i, last: i + 1 } };
  if (group && !acting) joinLightVerb(reading, group, args, sentence);
  // "set him free", "shot three men dead": the object stands between the trigger's words.
  if (acting && longest > 0 && args.objects.length === 0 && wordEnd > acting.last + longest) {
    const between = reading.nounGroupAt(acting.last);
    if (between && between.last < wordEnd) args.objects.push(between);
  }
  // "fired mortars at": beside the longest phrase the shorter ones count that ask for a certain object.
  let fitting = matches.filter(
    (match) =>
      (match.trigger.rest.length === longest || match.trigger.object || match.trigger.subject) &&
      fits(reading, match.trigger, args, acting, group),
  );
  if (fitting.length === 0 && longest > 0) fitting = matches.filter((match) => fits(reading, match.trigger, args, acting, group));
  if (fitting.length === 0) return undefined;
  const last = Math.max(i + 1, ...fitting.map((match) => match.last));
  const types = new Map<IncidentTypeName, number>();
  for (const { trigger } of fitting) if (trigger.type) types.set(trigger.type, Math.max(types.get(trigger.type) ?? 0, trigger.weight));
  const lead = (fitting.find((match) => match.trigger.counts) ?? fitting[0]) as Match;
  const happening: Happening = {
    index: 0,
    sentence: sentence.index,
    first: i,
    last,
    verb: acting,
    noun: acting ? undefined : group,
    types: [...types].map(([type, weight]) => ({ type, weight })),
    casualtyOnly: types.size === 0,
    args,
    initiators: [],
    targets: [],
    instruments: [],
    seized: [],
    counts: [],
    status: "occurred",
    definite: group?.determiner === "definite" && group.afterPossessive === undefined,
    distinct: group?.additional ?? false,
    dates: [],
    source: reading.attributionAt(i)?.source ?? theReport,
    stance: reading.attributionAt(i)?.stance ?? "asserted",
    aside: undefined,
    specificThreat: undefined,
    recalled: false,
    places: undefined,
  };
  assignRoles(
    reading,
    happening,
    fitting.map((match) => match.trigger),
  );
  // "The pistol was found in a drain": the one that was used.
  if (happening.seized.length > 0 && happening.seized.every((one) => one.determiner === "definite" && !one.plural && !one.quantity))
    happening.definite = true;
  const counting = fitting.filter((match) => match.trigger.counts);
  const abouts = new Set<ClaimAbout>();
  for (const { trigger } of counting.length > 0 ? counting : [lead]) {
    if (!trigger.counts || abouts.has(trigger.counts)) continue;
    abouts.add(trigger.counts);
    addCounts(reading, happening, trigger, statement);
  }
  settleHolding(happening);
  // "Nobody was arrested" tells how an incident ended and is none itself.
  if (happening.counts.length > 0 && happening.counts.every((count) => count.best === 0)) {
    happening.types = [];
    happening.casualtyOnly = true;
  }
  // "One of the wounded died in hospital on Wednesday" is a later death of the same incident.
  if (lead.trigger.frame === "suffer" && lead.trigger.counts === "killed" && lead.trigger.verbal) {
    for (const count of happening.counts) {
      if (reading.lower(count.group.head) !== "wounded" && reading.lower(count.group.head) !== "injured") continue;
      count.group = { ...withPeople(count.group, "generic"), additional: true };
      happening.definite = true;
      happening.laterDeath = true;
    }
  }
  countFigures(reading, happening);
  readStatus(reading, sentence, happening);
  // A drone that was shot down did not strike.
  if (happening.status === "occurred" && fitting.every(({ trigger }) => /^(?:shoot down|bring down|down|intercept)$/.test(trigger.lemma)))
    happening.status = "attempted";
  return happening;
}

/** "seized", "captured": whom a force of the state takes is arrested, whom anybody else takes is abducted; nobody is both. */
function settleHolding(happening: Happening): void {
  const abouts = new Set(happening.counts.map((count) => count.about));
  if (!abouts.has("abducted") || !abouts.has("arrested")) return;
  const lawful = happening.initiators.some((group) => group.people === "force");
  happening.counts = happening.counts.filter((count) => count.about !== (lawful ? "abducted" : "arrested"));
  const others = happening.types.filter(({ type }) => type !== (lawful ? "abduction" : "arrest-or-raid"));
  if (others.length > 0) happening.types = others;
}

const lightVerbs =
  /^(?:carr(?:y|ied|ying|ies)|launch(?:ed|es|ing)?|conduct(?:ed|s|ing)?|stag(?:e|ed|es|ing)|mount(?:ed|s|ing)?|commit(?:ted|s|ting)?|perpetrat(?:ed|ing)|mak(?:e|ing|es)|made|execut(?:ed|ing)|t(?:ook|akes|aking)|happen(?:ed|s)?|occurr?(?:ed|s)?|unleash(?:ed)?|claim(?:ed|s|ing)?|target(?:ed|s|ing)?|led|undert(?:ook|aken)|hits?|struck|destroy(?:ed|s)?|damag(?:ed|es)?|rock(?:ed|s)?|ripp(?:ed|s)|tore)$/;

/**
 * "The operation was carried out against X", "rebels launched an attack on X": the verb only lends the noun its grammar, so that
 * what stands around the verb stands around the noun.
 */
function joinLightVerb(reading: Reading, group: NounGroup, args: Arguments, sentence: Sentence): void {
  let after = group.last;
  while (after < sentence.lastToken && (reading.dateOf[after] !== -1 || reading.token(after).pos === "ADV")) after += 1;
  const following = reading.verbGroupAt(after);
  if (following && following.first === after && lightVerbs.test(reading.lower(following.head))) {
    const theirs = argumentsOfVerb(reading, following, following.last);
    args.prepositional.push(...theirs.prepositional);
    if (/^(?:target|hit|struck|strik|destroy|damag|rock|ripp|tore|kill)/.test(reading.lower(following.head)) && !following.passive)
      for (const object of theirs.objects) args.prepositional.push({ preposition: "on", at: object.first, group: object });
    return;
  }
  let before = group.first - 1;
  if (/^(?:out)$/.test(reading.lower(before))) before -= 1;
  if (/^(?:for)$/.test(reading.lower(before)) && reading.lower(before - 1) === "responsibility") before -= 2;
  const governing = reading.verbGroupAt(before);
  if (governing && governing.last >= before && lightVerbs.test(reading.lower(governing.head)) && !governing.passive) {
    args.subjects.push(...argumentsOfVerb(reading, governing, governing.last).subjects);
  }
}

/** End of a verb trigger (exclusive), its later words found within three tokens or after one noun group. */
function matchVerb(reading: Reading, verb: VerbGroup, trigger: CompiledTrigger, sentence: Sentence): number | undefined {
  let at = verb.head + 1;
  for (const word of trigger.rest) {
    let found = -1;
    const object = reading.nounGroupAt(at);
    const reach = Math.max(at + 3, object && object.first <= at + 1 ? object.last + 1 : 0);
    for (let k = at; k < Math.min(sentence.lastToken, reach); k += 1) {
      const lower = reading.lower(k);
      if (lower === word) {
        found = k;
        break;
      }
      if (reading.token(k).pos === "PUNCT" && lower !== "-") break;
    }
    if (found < 0) return undefined;
    at = found + 1;
  }
  return at;
}

/** End of a noun trigger: its words follow one another, and the last is what its noun group is about. */
function matchNoun(
  reading: Reading,
  i: number,
  group: NounGroup | undefined,
  trigger: CompiledTrigger,
  sentence: Sentence,
): number | undefined {
  let at = i + 1;
  for (const word of trigger.rest) {
    if (at >= sentence.lastToken || reading.lower(at) !== word) return undefined;
    at += 1;
  }
  const last = at - 1;
  // A word alone between quotation marks is named, not told of.
  if (/^["“”]$/.test(reading.token(i - 1)?.text ?? "") && /^["“”]$/.test(reading.token(at)?.text ?? "")) return undefined;
  if (reading.doc.caseStyle === "mixed" && isNamed(reading, i)) return undefined;
  if (
    reading.token(i).pos === "PROPN" &&
    reading.doc.caseStyle === "mixed" &&
    reading.token(i).start > (reading.doc.sentences[reading.token(i).sentence]?.start ?? 0) &&
    /^\p{Lu}\p{Ll}/u.test(reading.token(i).text) &&
    reading.token(i - 1)?.pos === "PROPN"
  )
    return undefined;
  if (group) {
    if (group.head !== last && last < group.head) {
      // "bomb disposal squad": the noun only describes another.
      const next = reading.token(last + 1);
      if (next && (next.pos === "NOUN" || next.text === "-")) return undefined;
      if (next && next.pos === "PROPN") return undefined;
    }
  } else if (reading.token(last + 1)?.pos === "NOUN") return undefined;
  return at;
}

/** "Operation Khanjar, or Strike of the Sword": a capital in mid-sentence names. */
function isNamed(reading: Reading, i: number): boolean {
  const token = reading.token(i);
  const before = reading.token(i - 1);
  if (token.pos !== "PROPN" || !before || before.sentence !== token.sentence || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false;
  const next = reading.token(i + 1);
  return (
    !/^\P{L}+$/u.test(before.text) &&
    (next?.lower === "of" || (next !== undefined && /^\p{Lu}/u.test(next.text) && next.sentence === token.sentence))
  );
}

const harmless =
  /^(?:tomato(?:es)?|eggs?|flour|paint|fruits?|vegetables?|snowballs?|cakes?|pies?|milk|manure|flowers?|petals|confetti|questions?|milkshakes?|shoes?|slippers?|oranges?|bananas?|cabbages?)$/;

function fits(
  reading: Reading,
  trigger: CompiledTrigger,
  args: Arguments,
  verb: VerbGroup | undefined,
  noun: NounGroup | undefined,
): boolean {
  // "pelted the gate with tomatoes"
  if (trigger.lemma === "pelt" && args.prepositional.some((p) => p.preposition === "with" && harmless.test(reading.lower(p.group.head))))
    return false;
  // "handed over five of the abducted children", not prisoners to a court.
  if (trigger.lemma === "hand over" && !args.objects.some((group) => heldWords(reading, group))) return false;
  // "the firing of ten clerks"
  if (trigger.lemma === "firing" && args.prepositional.some((p) => p.preposition === "of")) return false;
  if (trigger.subject) {
    const subject = verb ? (trigger.frame === "instrument" ? [...args.subjects] : args.subjects) : [];
    if (!subject.some((group) => hasClass(reading, group, trigger.subject as never))) return false;
  }
  if (trigger.object) {
    const objects = verb
      ? verb.passive || (verb.bare && args.objects.length === 0)
        ? args.subjects
        : trigger.frame === "suffer"
          ? [...args.objects, ...args.prepositional.map((p) => p.group)]
          : args.objects
      : args.prepositional.filter((p) => p.preposition === "of").map((p) => p.group);
    const possessed = noun?.afterPossessive !== undefined && (trigger.object === "people" || trigger.object === "counted people");
    if (
      !possessed &&
      !objects.some(
        (group) =>
          ((group.determiner !== "negative" && reading.lower(group.first - 1) !== "not") || trigger.counts) &&
          hasClass(reading, group, trigger.object as never),
      )
    )
      return false;
  }
  return true;
}

/** Last words of triggers that have their object, or govern it, themselves. */
const ownObjects = new Set("fire gas cannon bullets ammunition rounds teargas rampage riot gunfire upon on at up".split(" "));

function heldWords(reading: Reading, group: NounGroup): boolean {
  for (let i = group.first; i < group.last; i += 1)
    if (/^(?:abducted|kidnapped|hostages?|captives?|captors?|abductees?)$/.test(reading.lower(i))) return true;
  return false;
}

/** Passive by its auxiliary, or a participle without an object; not "opened fire", which has its object in itself. */
function isPassive(reading: Reading, verb: VerbGroup, args: Arguments, triggers: readonly CompiledTrigger[]): boolean {
  if (verb.passive) return true;
  if (!verb.bare || verb.ing || args.objects.length > 0) return false;
  // "rode in and shot at people"
  if (reading.lower(verb.last) === "at" && args.prepositional.some((p) => p.at === verb.last && isPeople(reading, p.group))) return false;
  // "shot and killed the guard": the second verb has the object of both.
  if (/^(?:and|or)$/.test(reading.lower(verb.last))) {
    const second = reading.verbGroupAt(verb.last + 1);
    if (second && second.first === verb.last + 1 && second.bare && reading.nounGroupAt(second.last)?.first === second.last) return false;
  }
  return !triggers.some((trigger) => trigger.rest.length > 0 && ownObjects.has(trigger.rest[trigger.rest.length - 1] as string));
}

function assignRoles(reading: Reading, happening: Happening, triggers: readonly CompiledTrigger[]): void {
  const { args, verb, noun } = happening;
  const frame = (triggers[0] as CompiledTrigger).frame;
  const by = args.prepositional.filter((p) => p.preposition === "by").map((p) => p.group);
  const withGroups = args.prepositional.filter((p) => p.preposition === "with" || p.preposition === "using").map((p) => p.group);
  const add = (into: NounGroup[], groups: NounGroup[]) => {
    for (const group of groups) {
      if (lookUpHead(reading, group, weapons)) {
        happening.instruments.push(group);
        // "a fighter jet of the army": the army's act.
        const owner = reading.lower(group.last) === "of" ? reading.nounGroupAt(group.last + 1) : undefined;
        if (owner && into === happening.initiators && (owner.people === "force" || reading.actorIn(owner.first, owner.last)))
          into.push(owner);
      } else into.push(group);
    }
  };
  if (verb) {
    const passive = isPassive(reading, verb, args, triggers);
    if (frame === "suffer") add(happening.targets, args.subjects);
    else if (frame === "mutual") {
      const other = args.prepositional.filter((p) => /^(?:with|against|between)$/.test(p.preposition)).map((p) => p.group);
      if (other.length > 0) {
        add(happening.initiators, args.subjects);
        add(happening.targets, other);
      } else if (args.objects.some((group) => isPeople(reading, group) || reading.actorIn(group.first, group.last))) {
        add(happening.initiators, args.subjects);
        add(happening.targets, args.objects);
      } else {
        add(happening.initiators, args.subjects.slice(0, 1));
        add(happening.targets, args.subjects.slice(1));
      }
    } else if (frame === "instrument") {
      // "A fighter jet of the army dropped two bombs": the bombs, too, and the army's act.
      for (const group of args.subjects) {
        happening.instruments.push(group);
        const owner = reading.lower(group.last) === "of" ? reading.nounGroupAt(group.last + 1) : undefined;
        if (owner && (owner.people === "force" || reading.actorIn(owner.first, owner.last))) happening.initiators.push(owner);
      }
      happening.instruments.push(...args.objects.filter((group) => lookUpHead(reading, group, weapons)));
    } else if (triggers.some((trigger) => /^(?:defuse|deactivate|disarm)$/.test(trigger.lemma))) {
      // Who makes a bomb harmless is not who laid it.
      happening.instruments.push(...(passive ? args.subjects : args.objects));
    } else if (passive) {
      add(happening.initiators, by);
      add(happening.targets, args.subjects);
    } else {
      add(happening.initiators, args.subjects);
      const seizing = triggers.some((trigger) => trigger.object === "arms");
      if (seizing) happening.seized.push(...args.objects);
      else add(happening.targets, args.objects);
      if (args.objects.length === 0) {
        add(
          happening.targets,
          args.prepositional
            .filter(
              (p) =>
                /^(?:on|at|against|upon|into)$/.test(p.preposition) &&
                (isPeople(reading, p.group) || reading.actorIn(p.group.first, p.group.last)),
            )
            .map((p) => p.group),
        );
      }
    }
    if (passive && triggers.some((trigger) => trigger.object === "arms")) {
      happening.seized.push(...args.subjects);
      happening.targets = happening.targets.filter((group) => !args.subjects.includes(group));
      happening.instruments = happening.instruments.filter((group) => !args.subjects.includes(group));
    }
  } else if (noun) {
    add(happening.initiators, by);
    add(happening.initiators, args.subjects);
    if (frame === "mutual") {
      const sides = args.prepositional
        .filter(
          (p) =>
            /^(?:between|with|against|of)$/.test(p.preposition) &&
            (isPeople(reading, p.group) || reading.actorIn(p.group.first, p.group.last)),
        )
        .map((p) => p.group);
      if (args.prepositional.some((p) => p.preposition === "between")) {
        add(happening.initiators, sides.slice(0, 1));
        add(happening.targets, sides.slice(1));
      } else add(happening.targets, sides);
    } else {
      add(
        happening.targets,
        args.prepositional
          .filter(
            (p) =>
              /^(?:on|against|of|at|targeting)$/.test(p.preposition) && !(p.preposition === "at" && reading.placeOf[p.group.head] !== -1),
          )
          .map((p) => p.group)
          .filter((group) => reading.dateOf[group.head] === -1),
      );
    }
    // "rebel attack", "the army's raid": who acts stands before the noun.
    // "police firing" names its actor itself.
    const named = /^(?:police|army|mob|rebel|militant)$/.test(reading.lower(happening.first)) ? happening.first + 1 : happening.first;
    const modifier = modifierActor(reading, noun, named);
    if (modifier && frame !== "suffer") {
      if (happening.types.some((type) => type.type === "armed-clash") && happening.initiators.length > 0) happening.targets.push(modifier);
      else happening.initiators.push(modifier);
    }
  }
  for (const group of withGroups) if (lookUpHead(reading, group, weapons)) happening.instruments.push(group);
}

/** A people's noun or a group's name inside the trigger's noun group, before the trigger. */
function modifierActor(reading: Reading, group: NounGroup, trigger: number): NounGroup | undefined {
  for (let i = trigger - 1; i >= group.first; i -= 1) {
    const named = reading.actorOf[i] !== -1;
    const people = peopleNouns.get(reading.lower(i));
    if (!named && !people) continue;
    let first = i;
    while (named && first > group.first && reading.actorOf[first - 1] === reading.actorOf[i]) first -= 1;
    return {
      first,
      last: i + 1,
      head: i,
      quantity: undefined,
      additional: undefined,
      determiner: "none",
      plural: true,
      proper: named,
      pronoun: false,
      people: people as NounGroup["people"],
      afterPossessive: undefined,
    };
  }
  return undefined;
}

function addCounts(reading: Reading, happening: Happening, trigger: CompiledTrigger, statement: number): void {
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
    // "the arrests of three men in the killings of two soldiers": only the first "of" is this noun's.
    const of = args.prepositional.filter((p) => p.preposition === "of");
    whole = of.filter((p) => p.at === of[0]?.at).map((p) => p.group);
    if (noun.quantity && whole.length === 0 && about === "arrested") {
      if (own) happening.counts.push(own);
      return;
    }
  }
  // "No civilians or soldiers were hurt" denies both.
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
  const none = whole.findIndex((group) => group.determiner === "negative");
  if (none >= 0)
    whole = whole.map((group, k) =>
      k > none && reading.lower(group.first - 1) === "or" && !group.quantity ? { ...group, determiner: "negative", proper: false } : group,
    );
  for (const group of whole) {
    // Only a figure of people who are no fighters tells of displacement: "the gunmen fled" does not.
    if (about === "displaced" && (!group.quantity || group.people === "militant" || group.people === "force")) continue;
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

/** "left 12 dead", "the death toll rose to 15", "no casualties", "claimed nine lives": figures without a verb of killing. */
function figuresAt(reading: Reading, sentence: Sentence, i: number, statement: number): Happening | undefined {
  const word = reading.lower(i);
  const group = reading.nounGroupAt(i);
  const counts: Count[] = [];
  const put = (about: ClaimAbout, figure: NounGroup, more: Partial<Count> = {}) => {
    const count = countOf(reading, figure.people ? figure : withPeople(figure, "generic"), about, statement);
    if (count) counts.push({ ...count, ...more });
  };
  if (/^(?:unhurt|unharmed|unscathed|uninjured)$/.test(word) || (word === "narrowly" && reading.lower(i + 1).startsWith("escap"))) {
    // "Three workers escaped unhurt": nobody of them was hurt.
    const spared = peopleBeforeToken(reading, i, sentence);
    // That nobody died is only said of the act that the sentence tells of.
    if (spared)
      for (const about of tellsOfAct(reading, sentence) ? (["killed", "wounded"] as const) : (["wounded"] as const)) {
        const none = countOf(reading, { ...withPeople(spared, "generic"), determiner: "negative", quantity: undefined }, about, statement);
        if (none) counts.push({ ...none, last: i + 1 });
      }
  } else if (word === "toll" || (word === "dead" && isNumberOf(reading, i))) {
    const figure = tollFigure(reading, i, sentence);
    if (figure)
      put("killed", figure.group, {
        revised: figure.revised,
        cumulative: figure.cumulative,
        first: Math.min(i, figure.group.first),
        last: Math.max(i + 1, figure.group.last),
      });
  } else if (/^(?:injured|wounded|dead)$/.test(word) && reading.lower(i - 1) === "the" && reading.lower(i - 2) === "of") {
    // "four of the injured were in danger of death"
    const few = reading.nounGroupAt(i - 3);
    // Who of them died is no longer one of the wounded.
    if (/^(?:died|dies|succumbed|later|has|have|had)$/.test(reading.lower(i + 1)) || /^(?:died|succumbed)$/.test(reading.lower(i + 2)))
      return undefined;
    if (few?.quantity && few.last === i - 2) put(word === "dead" ? "killed" : "wounded", few, { part: true, last: i + 1 });
  } else if (!group || group.head !== i || (group.first === i && group.last === i + 1)) {
    if (
      (word === "dead" || word === "injured" || word === "wounded" || word === "missing") &&
      (reading.verbGroupAt(i)?.head !== i || word === "missing")
    ) {
      const before = reading.nounGroupAt(i - 1);
      if (word !== "dead" && /^(?:is|are|was|were|still|remain|remained|reported)$/.test(reading.lower(i - 1))) {
        // "About 20 people are missing"
        let k = i - 1;
        while (
          k > sentence.firstToken &&
          (reading.token(k).pos === "AUX" ||
            reading.token(k).pos === "ADV" ||
            /^(?:remain|remained|reported|still)$/.test(reading.lower(k)))
        )
          k -= 1;
        const subject = reading.nounGroupAt(k);
        if (subject?.quantity && subject.people) put(word === "missing" ? "missing" : "wounded", subject, { last: i + 1 });
      } else if (before && before.last === i && (before.quantity || before.people))
        for (const one of listEndingWith(reading, before, sentence))
          put(word === "dead" ? "killed" : word === "missing" ? "missing" : "wounded", one, { last: i + 1 });
      else if (word === "dead" && /^(?:were|was|found|pronounced|declared|shot)$/.test(reading.lower(i - 1))) {
        const verb = reading.verbGroupAt(i - 1);
        if (verb) {
          const args = argumentsOfVerb(reading, verb, i + 1);
          for (const subject of args.subjects.length > 0 ? args.subjects : args.objects) put("killed", subject, { last: i + 1 });
        }
      }
    } else return undefined;
  } else if (word === "casualties" || word === "casualty") {
    if (group.determiner === "negative") {
      put("killed", group);
      put("wounded", group);
    }
  } else if (word === "lives" || word === "life") {
    if (group.quantity) put("killed", group);
    else if (reading.lower(i + 1) === "of") {
      const inner = reading.nounGroupAt(i + 2);
      if (inner) put("killed", inner);
    } else if (/^(?:lost|losing|lose)$/.test(reading.lower(i - 2))) {
      const verb = reading.verbGroupAt(i - 2);
      if (verb) for (const subject of argumentsOfVerb(reading, verb, i + 1).subjects) put("killed", subject, { last: i + 1 });
    }
  } else if (word === "bodies" || word === "body" || word === "corpses") {
    const inner = reading.lower(i + 1) === "of" ? reading.nounGroupAt(i + 2) : undefined;
    if (inner && (inner.quantity || inner.people || inner.proper)) put("killed", inner, { first: group.first });
    else if (group.quantity && word !== "body") put("killed", group);
  } else if (group.quantity || group.determiner === "negative") {
    put(
      word === "dead" || word === "fatalities" ? "killed" : word === "missing" ? "missing" : "wounded",
      withPeople(group, betterClass(reading, group)),
    );
  } else if (word === "dead" && reading.lower(i - 1) !== "the" && group.last - group.first > 1) {
    const people = betterClass(reading, group);
    if (people !== "generic") put("killed", { ...group, people, head: group.head - 1 });
  }
  if (counts.length === 0) return undefined;
  const happening: Happening = {
    index: 0,
    sentence: sentence.index,
    first: i,
    last: i + 1,
    verb: undefined,
    noun: group,
    types: [],
    casualtyOnly: true,
    args: { subjects: [], objects: [], prepositional: [], parts: [], clause: { first: sentence.firstToken, last: sentence.lastToken } },
    initiators: [],
    targets: counts.map((count) => count.group).filter((figure) => figure !== group || figure.people !== "generic"),
    instruments: [],
    seized: [],
    counts,
    status: "occurred",
    definite: false,
    distinct: false,
    dates: [],
    source: reading.attributionAt(i)?.source ?? theReport,
    stance: reading.attributionAt(i)?.stance ?? "asserted",
    aside: undefined,
    specificThreat: undefined,
    recalled: false,
    places: undefined,
  };
  countFigures(reading, happening);
  readStatus(reading, sentence, happening);
  return happening;
}

function tellsOfAct(reading: Reading, sentence: Sentence): boolean {
  const { byWord } = triggerIndex();
  for (let i = sentence.firstToken; i < sentence.lastToken; i += 1)
    if (reading.verbGroupAt(i)?.head === i && byWord.get(reading.lower(i))?.some(({ type, weight }) => type !== undefined && weight >= 2)) return true;
  return false;
}

/** The people named last before the token. */
function peopleBeforeToken(reading: Reading, at: number, sentence: Sentence): NounGroup | undefined {
  for (let i = at - 1; i >= sentence.firstToken && i > at - 12; i -= 1) {
    const group = reading.nounGroupAt(i);
    if (group && (group.people || group.pronoun)) return group;
    if (group) i = group.first;
  }
  return undefined;
}

/** "the number of dead": a toll by another name. */
function isNumberOf(reading: Reading, i: number): boolean {
  const at = reading.lower(i - 1) === "the" ? i - 2 : i - 1;
  return reading.lower(at) === "of" && /^(?:number|count|tally|total)$/.test(reading.lower(at - 1));
}

/** "four guerrillas and one soldier" of "left four guerrillas and one soldier dead". */
function listEndingWith(reading: Reading, group: NounGroup, sentence: Sentence): NounGroup[] {
  const list = [group];
  for (let first = group; list.length < 8; ) {
    let i = first.first - 1;
    if (i <= sentence.firstToken || !/^(?:and|,)$/.test(reading.lower(i))) return list;
    if (reading.lower(i) === "and" && reading.lower(i - 1) === ",") i -= 1;
    const before = reading.nounGroupAt(i - 1);
    if (!before || before.last !== i || !before.quantity || !(before.people || before.proper)) return list;
    list.unshift(before);
    first = before;
  }
  return list;
}

/** Of "12 soldiers dead" the soldiers say who they are. */
function betterClass(reading: Reading, group: NounGroup): NonNullable<NounGroup["people"]> {
  for (let i = group.head - 1; i >= group.first; i -= 1) {
    const kind = peopleNouns.get(reading.lower(i));
    if (kind) return kind as NonNullable<NounGroup["people"]>;
  }
  return "generic";
}

/** The figure that a "toll" is said to be, and whether it adds up more than this. */
function tollFigure(
  reading: Reading,
  at: number,
  sentence: Sentence,
): { group: NounGroup; revised: boolean; cumulative: boolean } | undefined {
  let bringing = false;
  for (let k = at - 1; k >= Math.max(sentence.firstToken, at - 6); k -= 1)
    if (/^(?:bring|brings|bringing|brought|take|takes|taking|took|pushing|pushed|raises|raising|raised)$/.test(reading.lower(k)))
      bringing = true;
  // "One of the wounded died, bringing the toll to four" is of one event.
  let ownEvent = false;
  for (let k = at - 1; k >= sentence.firstToken; k -= 1)
    if (/^(?:died|succumbed|dies|recovered|found)$/.test(reading.lower(k))) ownEvent = true;
  for (let k = at + 1; k < Math.min(sentence.lastToken, at + 24); k += 1) {
    const word = reading.lower(k);
    if (/^(?:attack|blast|bombing|explosion|shooting|strike|incident|raid|ambush|clash|assault|massacre)$/.test(word)) ownEvent = true;
    if (word === "since" || word === "war" || word === "year" || word === "month" || word === "conflict" || word === "week")
      ownEvent = false;
    if (!/^(?:to|at|of|as|is|was|now|reached|stood|stands|passed|topped|hit|exceeded)$/.test(word)) continue;
    let n = k + 1;
    while (
      n < sentence.lastToken &&
      (reading.token(n).pos === "ADV" || reading.lower(n) === "least" || reading.lower(n) === "at") &&
      !reading.nounGroupAt(n)
    )
      n += 1;
    const group = reading.nounGroupAt(n) ?? reading.nounGroupAt(k + 1);
    if (!group?.quantity || group.first > k + 3) continue;
    if (!(group.people || /^(?:dead|killed)$/.test(reading.lower(group.last)))) continue;
    let wide = false;
    for (let m = group.last; m < Math.min(sentence.lastToken, group.last + 12); m += 1)
      if (/^(?:since|year|month|months|weeks|war|conflict|violence|campaign|unrest)$/.test(reading.lower(m))) wide = true;
    return { group, revised: !bringing || ownEvent, cumulative: (bringing && !ownEvent) || wide };
  }
  return undefined;
}
