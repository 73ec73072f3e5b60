import { accidentWords, anniversaryWords, attemptWords, courtWords, planWords, sportWords, threatWords } from "../language/en/modality.js";
import { abstractNouns } from "../lexicons/abstract-nouns.js";
import type { VerbGroup } from "../language/en/verb-group.js";
import type { Sentence } from "../text/text-document.js";
import { wordTest } from "../text/word.js";
import type { Happening } from "./happening.js";
import { isCharge } from "./is-charge.js";
import { isOnlyAskedFor } from "./is-only-asked-for.js";
import { isCumulative } from "./read-figures.js";
import { isPlainKilling } from "./read-topic.js";
import type { Reading, TopicCounts } from "./reading.js";

/** Whether a happening occurred, was attempted, threatened or denied, and whether it is to be set aside. */
export function readStatus(reading: Reading, sentence: Sentence, happening: Happening): void {
  const { verb, noun } = happening;
  const from = Math.max(sentence.firstToken, (verb?.first ?? noun?.first ?? happening.first) - 5);
  const near: string[] = [];
  for (let i = from; i < happening.last; i += 1) {
    const text = reading.token(i).text;
    if (text === "," || text === ";") near.length = 0;
    near.push(reading.lower(i));
  }
  const has = (words: ReadonlySet<string>) => near.some((word) => words.has(word));
  if (happening.stance === "denied") happening.status = "denied";
  if (verb) {
    if (verb.negated && happening.counts.length === 0) happening.aside = "other";
    if (verb.modal && /^(?:will|would|may|might|could|can|should|shall|'ll|must|'d)$/.test(verb.modal) && !verb.perfect) {
      happening.status = "threatened";
      happening.aside = /^(?:will|'ll|shall)$/.test(verb.modal) ? "plan" : "threat";
    }
    // "are thought to have drowned" is told as done.
    if (verb.infinitive && !verb.perfect) {
      if (has(attemptWords)) happening.status = "attempted";
      else if (has(planWords) || has(threatWords)) {
        happening.status = "threatened";
        happening.aside = has(planWords) ? "plan" : "threat";
        // A threat with an aim of its own, not to "kill" in general, is an incident if a day stands with it.
        if (!has(planWords) && near.some((word) => word.startsWith("threat")) && happening.args.objects.length > 0)
          happening.specificThreat = true;
      } else if (happening.counts.length === 0 || /^(?:to)$/.test(near.at(-2) ?? "")) {
        happening.aside ??=
          purposeOrResult(near) ??
          (happening.counts.every((count) => count.best === null) && isOrdered(reading, verb.first) ? "plan" : undefined);
        // "struggled to fight", "a right to protest": what is not said to have come about.
        if (
          happening.counts.every((count) => count.best === null) &&
          happening.dates.length === 0 &&
          !implies(reading, verb.first) &&
          !isDoneFor(reading, happening)
        )
          happening.aside ??= "general";
      }
    } else if (has(attemptWords) && !near.includes("prevented") && !verb.infinitive && !triedOther(reading, verb, from)) {
      happening.status = "attempted";
    }
    // "has been fighting": what goes on for long is no incident.
    if (verb.perfect && verb.ing && /^(?:has|have|'ve)$/.test(reading.lower(verb.first)) && happening.counts.length === 0)
      happening.aside ??= "general";
    if (
      !verb.past &&
      !verb.perfect &&
      !verb.passive &&
      !verb.bare &&
      !verb.ing &&
      !verb.infinitive &&
      !verb.modal &&
      !happening.aside &&
      !reading.token(verb.head).lower.endsWith("ed")
    ) {
      // A present tense tells of habits, but for headlines and figures.
      if (
        happening.counts.every((count) => count.best === null) &&
        happening.dates.length === 0 &&
        !(sentence.index <= 1 && (happening.initiators.length > 0 || happening.targets.length > 0))
      )
        happening.aside = "general";
    }
    if (happening.types.every(({ type }) => type === "arrest-or-raid") && happening.types.length > 0) {
      // "teams were sent to arrest him": what for, and no arrest.
      if (verb.infinitive && !verb.perfect && happening.counts.every(({ best }) => (best ?? 0) <= 1) && !implies(reading, verb.first))
        if (!near.includes("able")) happening.aside ??= "plan";
      // "had he been detained, the trouble would have been less"
      if (happening.args.subjects.some(({ first }) => reading.lower(first - 1) === "had") && reading.lower(verb.first) === "been")
        happening.aside ??= "other";
    }
  } else if (noun) {
    if (happening.types.length > 0 && happening.types.every(({ type }) => type === "arrest-or-raid") && isOnlyAskedFor(reading, noun))
      happening.aside ??= "plan";
    // "an escalation of violence"
    const of = noun.first - 1;
    if (
      /^(?:violence|unrest|fighting)$/.test(reading.lower(happening.first)) &&
      reading.lower(of) === "of" &&
      amounts.test(reading.lower(of - 1))
    )
      happening.aside ??= "general";
    if (has(attemptWords)) happening.status = "attempted";
    if (has(planWords)) {
      happening.status = "threatened";
      happening.aside = "plan";
    } else if (has(threatWords)) {
      happening.status = "threatened";
      happening.aside = "threat";
    }
    // "has seen numerous attacks since 2021"
    if (noun.plural && noun.quantity && noun.quantity.best === null && noun.quantity.qualifier === "vague" && happening.counts.length === 0)
      happening.aside ??= "general";
    if (noun.plural && noun.determiner === "none" && !noun.quantity && happening.counts.every((count) => count.weak || count.best === null))
      happening.aside ??= "general";
    if (
      /^(?:such|any|every|each|further|more|future|no)$/.test(reading.lower(noun.first)) &&
      !happening.counts.some((count) => count.best === 0)
    )
      happening.aside ??= "general";
  }
  if (near.some((word) => /^(?:often|frequently|regularly|routinely|usually|sporadic|repeatedly|commonly)$/.test(word)))
    happening.aside ??= "general";
  if (happening.counts.length > 0 && happening.counts.every((count) => count.cumulative)) happening.aside ??= "cumulative";
  else if (
    happening.counts.length === 0 &&
    isCumulative(reading, happening.args.clause.first, happening.args.clause.last) &&
    happening.dates.length === 0
  )
    happening.aside ??= "general";
  if (isCharge(reading, happening)) happening.aside ??= "court";
  setAsideByTopic(reading, sentence, happening);
  const group = happening.noun;
  if (group) {
    for (let i = group.first; i < group.last; i += 1)
      if (
        /^(?:previous|earlier|recent|similar|identical|past|last|latest|other|separate|another|additional|further|second|third)$/.test(
          reading.lower(i),
        )
      ) {
        if (/^(?:similar|previous|earlier|past)$/.test(reading.lower(i))) happening.recalled = true;
        // "in separate attacks": they were several, and all of them are told of here.
        if (
          /^(?:other|separate|another|additional|further|second|third|similar|identical|previous|earlier)$/.test(reading.lower(i)) &&
          !(group.plural && reading.lower(i) === "separate")
        )
          happening.distinct = true;
      }
  }
  // Reported speech puts everything one tense back; only the report's own "had" recalls.
  if (verb?.perfect && !verb.infinitive && reading.lower(verb.first) === "had" && happening.source.kind === "report")
    happening.recalled = true;
}

/** "teachers trying to block a road were arrested": what they tried is another verb's. */
function triedOther(reading: Reading, verb: VerbGroup, from: number): boolean {
  for (let i = verb.first - 1; i > from; i -= 1) {
    const other = reading.verbGroupAt(i);
    if (!other) continue;
    i = other.first;
    if (other.infinitive && attemptWords.has(reading.lower(other.first - 1))) return true;
  }
  return false;
}

const amounts =
  /^(?:escalation|wave|upsurge|surge|cycle|levels?|end|fears?|threat|history|years|decades|kinds?|forms?|use|climate|spiral|spread|amount|resurgence|acts?|culture|worsening|rise|increase|spate)$/;

/** "went on to", "used … to", "began to": the verb before says that it came about. */
function implies(reading: Reading, to: number): boolean {
  const sentence = reading.sentenceOf(to);
  for (let i = to - 1; i >= Math.max(sentence.firstToken, to - 8); i -= 1)
    if (
      // "had to open fire"
      (i === to - 1 && reading.lower(i) === "had") ||
      /^(?:manag|began|begin|start|continu|us(?:ed|ing)$|forc|proceed|succeed|went|return|came|caus|help|led$|seen$|saw$|join|acted$)/.test(
        reading.lower(i),
      )
    )
      return true;
  return false;
}

/** "blocked the road on Thursday to protest": a crowd's act that was done in protest is the protest. */
function isDoneFor(reading: Reading, happening: Happening): boolean {
  const { verb, types, args } = happening;
  if (!verb || args.subjects.length === 0 || !types.every(({ type }) => type === "protest")) return false;
  const sentence = reading.sentenceOf(verb.head);
  for (let i = verb.first - 1; i >= sentence.firstToken; i -= 1) {
    const done = reading.verbGroupAt(i);
    if (done) return done.past && !done.modal && !done.infinitive && !done.negated && !done.passive;
  }
  return false;
}

/** "ordered its men to take hostages", "urged the crowd to attack": somebody says that it be done, nobody that it was. */
function isOrdered(reading: Reading, to: number): boolean {
  const sentence = reading.sentenceOf(to);
  for (let i = to - 1; i >= Math.max(sentence.firstToken, to - 14); i -= 1) {
    const governing = reading.verbGroupAt(i);
    if (governing) return /^(?:order|urg|instruct|exhort|incit)/.test(reading.lower(governing.head));
  }
  return false;
}

function purposeOrResult(near: readonly string[]): "plan" | undefined {
  return near.includes("order") ||
    near.includes("aimed") ||
    near.includes("want") ||
    near.includes("wanted") ||
    near.includes("ready") ||
    // "were able to arrest" tells of arrests.
    (near.includes("able") && !near.includes("was") && !near.includes("were")) ||
    near.includes("hoped")
    ? "plan"
    : undefined;
}

const tellsOfOtherMatter = wordTest((word) => [courtWords, accidentWords, sportWords, anniversaryWords].some((words) => words.has(word)));

/** How many words of courts, mishaps, sport and anniversaries a sentence has; counted once. */
function topicOf(reading: Reading, sentence: Sentence): TopicCounts {
  let counts = reading.topicCounts[sentence.index];
  if (!counts) {
    counts = { court: 0, accident: 0, sport: 0, anniversary: 0 };
    count(reading, sentence.firstToken, sentence.lastToken, counts);
    reading.topicCounts[sentence.index] = counts;
  }
  return counts;
}

function count(reading: Reading, first: number, last: number, into: TopicCounts): void {
  for (let i = first; i < last; i += 1) {
    if (!tellsOfOtherMatter(reading.word(i))) continue;
    const word = reading.lower(i);
    if (courtWords.has(word)) into.court += 1;
    else if (accidentWords.has(word) && !reading.verbGroupAt(i)?.passive && !(word.startsWith("storm") && reading.verbGroupAt(i)))
      into.accident += 1;
    else if (sportWords.has(word)) into.sport += 1;
    else if (anniversaryWords.has(word)) into.anniversary += 1;
  }
}

/** Courts, anniversaries, mishaps and sport use the words of violence for something else. */
function setAsideByTopic(reading: Reading, sentence: Sentence, happening: Happening): void {
  if (happening.aside) return;
  const strong = happening.types.some((type) => type.weight >= 2);
  const own = { court: 0, accident: 0, sport: 0, anniversary: 0 };
  count(reading, happening.first, happening.last, own);
  const all = topicOf(reading, sentence);
  const court = all.court - own.court;
  const accident = all.accident - own.accident;
  const sport = all.sport - own.sport;
  const anniversary = all.anniversary - own.anniversary;
  if (happening.counts.length === 0 && isFigurative(reading, happening)) happening.aside = "figurative";
  else if (anniversary > 0) happening.aside = "anniversary";
  else if (sport >= 2) happening.aside = "figurative";
  else if (accident > 0 && !strong) happening.aside = "accident";
  else if (court >= 2 && happening.dates.length === 0 && !isPlainKilling(happening)) happening.aside = "court";
  else if (
    court === 1 &&
    happening.dates.length === 0 &&
    /^(?:over|for|of|in)$/.test(reading.lower((happening.noun?.first ?? happening.first) - 1)) &&
    happening.noun
  )
    happening.aside = "court";
}

/** "robbed the team of victory", "clashed over taxes", "a riot of colour": what it is about is nothing that force can touch. */
function isFigurative(reading: Reading, happening: Happening): boolean {
  const { args, verb, noun } = happening;
  // "character assassination"
  if (noun && happening.first > noun.first && abstractNouns.has(reading.lower(happening.first - 1))) return true;
  // "It was like an attack from the air"; what "sounded like a blast" may have been one.
  if (
    noun &&
    reading.lower(noun.first - 1) === "like" &&
    /^(?:was|is|were|are|be|been|'s|feels?|felt|looks?|looked)$/.test(reading.lower(noun.first - 2))
  )
    return true;
  // "blow a hole in the government's plan"
  const hole =
    verb !== undefined &&
    (/^holes?$/.test(reading.lower(happening.last - 1)) || args.objects.some((group) => /^holes?$/.test(reading.lower(group.head))));
  // "fighting for their lives"
  if (
    verb &&
    args.prepositional.some(({ preposition, group }) => preposition === "for" && /^(?:life|lives)$/.test(reading.lower(group.head)))
  )
    return true;
  const about = args.prepositional
    .filter(({ preposition }) => preposition === "of" || preposition === "over" || preposition === "on" || (hole && preposition === "in"))
    .map(({ group }) => group);
  const suffering = verb ? [...args.objects, ...(verb.passive ? args.subjects : [])] : [];
  return [...about, ...suffering].some(
    (group) => abstractNouns.has(reading.lower(group.head)) && group.quantity === undefined && reading.placeOf[group.head] === -1,
  );
}
