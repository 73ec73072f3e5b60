import { incidentTypeList } from "../../incident-types/index.js";
import { plainVerbs } from "../../lexicons/plain-verbs.js";
import { facilities } from "../../lexicons/facilities.js";
import { goods } from "../../lexicons/goods.js";
import { peopleNouns } from "../../lexicons/people-nouns.js";
import { givenNames } from "../../lexicons/place-like-names.js";
import { weapons } from "../../lexicons/weapons.js";
import type { NounGroup } from "../../language/en/phrases.js";
import type { ReportCoding } from "../../model/index.js";
import { actorKindOf } from "./actor-kinds.js";
import type { Candidate } from "./candidates.js";
import { humanKindOf } from "./human-target-types.js";
import { physicalTargetTypes } from "./physical-target-types.js";
import { type ReportPhrases, verbForms } from "./report-phrases.js";
import { singular } from "./words.js";

/** What speaks for or against a candidate, as names that a person can read. */
export type Clues = Set<string>;

/** The clues of one candidate: what it is, what stands around it, and what the coding made of its words. */
export function cluesOf(candidate: Candidate, reading: ReportPhrases, coding: ReportCoding): Clues {
  const clues: Clues = new Set();
  const { doc } = reading;
  what(candidate, reading, clues);
  around(candidate, reading, clues);
  for (const clue of [...clues]) {
    const lemma = /^\+?(?:far-)?(?:subject|object|[a-z]+<<?):?([^:<]+)/.exec(clue)?.[1];
    const family = lemma === undefined ? undefined : familyOf.get(lemma);
    if (family !== undefined) clues.add(clue.replace(lemma as string, `[${family}]`));
  }
  coded(candidate, reading, coding, clues);
  nearVerbs(candidate, reading, clues);
  const kind = kindClue(clues);
  for (const clue of [...clues])
    if (/^(?:\+?(?:far-)?(?:subject|object)|\+?[a-z]+<|coded:[a-z]+(?:-thing)?$|\+?by$|(?:verb|noun)-)/.test(clue))
      clues.add(`${kind}&${clue}`);
  const sentence = doc.tokens[candidate.head]?.sentence ?? 0;
  clues.add(`sentence:${sentence === 0 ? "first" : sentence < 3 ? "early" : sentence < 8 ? "middle" : "late"}`);
  return clues;
}

/** The nearest words of violence before and behind in the sentence. */
function nearVerbs({ first, last }: Candidate, { doc, phrases }: ReportPhrases, clues: Clues): void {
  const sentence = doc.sentences[doc.tokens[first]?.sentence ?? 0];
  if (!sentence) return;
  for (const [side, step, from] of [
    ["before", -1, first - 1],
    ["behind", 1, last],
  ] as const)
    for (let at = from; at >= sentence.firstToken && at < sentence.lastToken && Math.abs(at - from) < 25; at += step) {
      const lower = doc.tokens[at]?.lower ?? "";
      const verb = phrases.verbs[phrases.verbOf[at] as number];
      const family = verb ? (verb.head === at ? familyOf.get(lemmaOf(lower)) : undefined) : familyOf.get(singular(lower));
      if (family === undefined) continue;
      const near = Math.abs(at - from) < 5 ? "near" : "far";
      clues.add(verb ? `verb-${side}:[${family}]:${verb.passive ? "passive" : "active"}:${near}` : `noun-${side}:[${family}]:${near}`);
      break;
    }
}

/** The class of a candidate's head, to be seen together with what stands around it. */
function kindClue(clues: Clues): string {
  for (const clue of clues) if (/^(?:people|facility|weapon|actor):/.test(clue)) return clue;
  return "name";
}

function what({ first, last, head, group, cut, slot, actor, text }: Candidate, reading: ReportPhrases, clues: Clues): void {
  const { doc } = reading;
  const lower = doc.tokens[head]?.lower ?? "";
  const lemma = singular(lower);
  const isName = slot === "name" || (group.proper && !peopleNouns.has(lower) && !physicalTargetTypes.has(lemma) && !weapons.has(lower));
  if (!isName) clues.add(`head=${lemma}`);
  clues.add(`cut:${cut}`);
  if (cut === "with-of") clues.add(`with-of:${lemma}`);
  const people = peopleNouns.get(lower) ?? group.people;
  if (people) clues.add(`people:${people}`);
  const facility = facilities.get(lower) ?? physicalTargetTypes.get(lemma);
  if (facility) clues.add(`facility:${facility}`);
  const weapon = weapons.get(lower);
  if (weapon) clues.add(`weapon:${weapon}`);
  if (goods.get(lower)) clues.add(`goods:${goods.get(lower)}`);
  if (actor) clues.add(`actor:${actorKindOf(actor)}`);
  if (slot === "description" || slot === "individual") clues.add(`human:${humanKindOf(text)}`);
  clues.add(group.plural ? "plural" : "singular");
  if (group.proper) clues.add("proper");
  if (group.quantity) clues.add("counted");
  clues.add(`determiner:${group.determiner}`);
  clues.add(`words:${Math.min(5, last - first)}`);
  for (let at = first; at < last; at += 1) {
    if (at === head) continue;
    const token = doc.tokens[at];
    if (!token) continue;
    const mention = reading.mentions[reading.mentionOf[at] as number];
    if (mention?.kind === "actor" && mention.value) clues.add(`has-actor:${actorKindOf(mention.value.actor)}`);
    else if (mention?.kind === "place") clues.add("has-place");
    else if (/^\p{Ll}/u.test(token.text) && slot !== "name") clues.add(`has=${singular(token.lower)}`);
  }
}

/** Kinds of violence by the words that tell of them: what is done to people, with bombs, to things. */
const families: Readonly<Record<string, string>> = {
  assassination: "kill",
  execution: "kill",
  "armed-attack": "attack",
  "armed-clash": "clash",
  "suicide-bombing": "bomb",
  bombing: "bomb",
  shelling: "bomb",
  "air-strike": "bomb",
  abduction: "take",
  hijacking: "take",
  "arson-or-sabotage": "burn",
  robbery: "rob",
};
const familyOf = new Map<string, string>();
for (const { name, triggers } of incidentTypeList)
  for (const { verb, noun, counts, object } of triggers) {
    // "discovered", "intercepted": of armed people alone, and no word of violence.
    if (object === "force") continue;
    const lemma = verb?.split(" ")[0] ?? (noun as string).split(" ").at(-1) ?? "";
    const family = counts === "killed" ? "kill" : counts === "wounded" ? "wound" : families[name];
    if (family !== undefined && !familyOf.has(lemma) && !plainVerbs.has(lemma)) familyOf.set(lemma, family);
  }
for (const lemma of ["die", "death", "murder", "assassination", "killing", "massacre"]) familyOf.set(lemma, "kill");
for (const lemma of ["wound", "injure", "hurt"]) familyOf.set(lemma, "wound");

/** The kind of violence that a verb or noun tells of, by its stem. */
export function familyOfLemma(lemma: string): string | undefined {
  return familyOf.get(lemma);
}

/** The stem of a verb. */
export function lemmaOf(lower: string): string {
  const form = verbForms().get(lower);
  if (form) return form.lemma;
  // The tagger takes some names for verbs.
  if (givenNames.has(lower)) return "(name)";
  return lower.replace(/(?:ied|ies)$/, "y").replace(/(?:ing|ed|es|s)$/, "");
}

function around({ group, last }: Candidate, reading: ReportPhrases, clues: Clues): void {
  const { doc } = reading;
  after(group, last, reading, "", clues);
  before(group, reading, "", clues);
  // In a row ("killed A, B and C") each stands where the first stands, and where the last does.
  const row = rowOf(group, reading);
  if (row.first !== group) {
    before(row.first, reading, "+", clues);
    clues.add("in-row");
  }
  if (row.last !== group) after(row.last, row.last.last, reading, "+", clues);
  if (group.head !== last - 1 && last <= group.last) clues.add(`part-of:${singular(doc.tokens[group.head]?.lower ?? "")}`);
}

/** The verb of which a group is the subject, over what stands beside it in commas and over "who". */
function after(group: NounGroup, last: number, reading: ReportPhrases, mark: string, clues: Clues): void {
  const { doc, phrases } = reading;
  const word = (at: number) => doc.tokens[at]?.lower ?? "";
  const sentence = doc.tokens[group.head]?.sentence;
  let at = Math.max(group.last, last);
  if (at > last && last < group.last) return;
  const next = word(at);
  if (/^(?:,|and|\(|\[|--|'s|in|on|at|from|against)$/.test(next)) clues.add(`${mark}before:${next}`);
  let commas = 0;
  for (let step = 0; step < 22 && doc.tokens[at]?.sentence === sentence; step += 1, at += 1) {
    const text = word(at);
    if (text === "," || text === "--") commas += 1;
    const verb = phrases.verbs[phrases.verbOf[at] as number];
    if (verb) {
      // In an apposition the verb of the main clause stands after its second comma.
      if (commas === 1 && !/^(?:who|which|that|and)$/.test(word(verb.first - 1)) && step > 1) {
        at = verb.last - 1;
        continue;
      }
      const side = `${lemmaOf(word(verb.head))}:${verb.passive ? "passive" : "active"}${verb.negated || verb.modal ? ":not" : ""}`;
      clues.add(`${mark}${commas > 0 ? "far-" : ""}subject:${side}`);
      if (verb.infinitive) clues.add(`${mark}subject:to`);
      return;
    }
    if (commas === 0 && step > 0) {
      const noun = phrases.nouns[phrases.nounOf[at] as number];
      if (noun && noun.first === at && !noun.pronoun && !/^(?:of|in|from|at|and|\(|\[)$/.test(word(at - 1))) return;
    }
  }
}

/** The verb, or the preposition with its noun or verb, that stands before a group. */
function before(group: NounGroup, reading: ReportPhrases, mark: string, clues: Clues): void {
  const { doc, phrases } = reading;
  const word = (at: number) => doc.tokens[at]?.lower ?? "";
  const sentence = doc.tokens[group.head]?.sentence;
  const inSentence = (at: number) => at >= 0 && doc.tokens[at]?.sentence === sentence;
  const at = (openMark(reading, group.first) ?? group.first) - 1;
  if (!inSentence(at)) {
    clues.add(`${mark}opens`);
    return;
  }
  const verb = phrases.verbs[phrases.verbOf[at] as number];
  const previous = word(at);
  if (verb) {
    clues.add(`${mark}object:${lemmaOf(word(verb.head))}${verb.negated || verb.modal ? ":not" : ""}`);
    return;
  }
  if (doc.tokens[at]?.pos !== "ADP" && !/^(?:to|by|as|than|like|of)$/.test(previous)) {
    if (/^(?:,|and|or|;|:|including|--)$/.test(previous)) clues.add(`${mark}after:${previous}`);
    else if (doc.tokens[at]?.pos === "PUNCT") clues.add(`${mark}after:mark`);
    return;
  }
  clues.add(`${mark}${previous}`);
  let k = at - 1;
  while (inSentence(k) && at - k < 5 && (phrases.nounOf[k] as number) < 0 && (phrases.verbOf[k] as number) < 0) k -= 1;
  if (!inSentence(k)) return;
  const governor = phrases.nouns[phrases.nounOf[k] as number];
  const acting = phrases.verbs[phrases.verbOf[k] as number];
  if (acting) {
    clues.add(`${mark}${previous}<${lemmaOf(word(acting.head))}${acting.passive ? ":passive" : ""}`);
    return;
  }
  if (!governor) return;
  if (!governor.proper) clues.add(`${mark}${previous}<${singular(word(governor.head))}`);
  // "threw a bomb at X", "carried out by X": the verb before the noun speaks too, and the noun before that.
  let further = governor.first - 1;
  const middle = word(further);
  const verbFurther = phrases.verbs[phrases.verbOf[further] as number];
  if (verbFurther && inSentence(further)) clues.add(`${mark}${previous}<<${lemmaOf(word(verbFurther.head))}`);
  else if (doc.tokens[further]?.pos === "ADP" && inSentence(further)) {
    further -= 1;
    const noun = phrases.nouns[phrases.nounOf[further] as number];
    const other = phrases.verbs[phrases.verbOf[further] as number];
    if (noun && inSentence(further) && !noun.proper) clues.add(`${mark}${previous}<${middle}<${singular(word(noun.head))}`);
    else if (other && inSentence(further)) clues.add(`${mark}${previous}<${middle}<${lemmaOf(word(other.head))}`);
  }
}

/** The first and the last of the row of nouns in which a group stands. */
function rowOf(group: NounGroup, { doc, phrases }: ReportPhrases): { first: NounGroup; last: NounGroup } {
  const word = (at: number) => doc.tokens[at]?.lower ?? "";
  const sentence = doc.tokens[group.head]?.sentence;
  const joint = /^(?:,|;|and|or|,? and|as well as|"|“|”|\d+|\(|\)|\[|\])$/;
  let first = group;
  for (let step = 0; step < 12; step += 1) {
    let at = first.first - 1;
    let joined = false;
    while (doc.tokens[at]?.sentence === sentence && at > first.first - 5 && joint.test(word(at)) && (phrases.nounOf[at] as number) < 0) {
      joined ||= /^(?:,|;|and|or)$/.test(word(at));
      at -= 1;
    }
    const earlier = phrases.nouns[phrases.nounOf[at] as number];
    if (!joined || !earlier || earlier.pronoun || doc.tokens[at]?.sentence !== sentence) break;
    first = earlier;
  }
  let last = group;
  for (let step = 0; step < 12; step += 1) {
    let at = last.last;
    let joined = false;
    while (doc.tokens[at]?.sentence === sentence && at < last.last + 4 && joint.test(word(at)) && (phrases.nounOf[at] as number) < 0) {
      joined ||= /^(?:,|;|and|or)$/.test(word(at));
      at += 1;
    }
    const later = phrases.nouns[phrases.nounOf[at] as number];
    if (!joined || !later || later.pronoun || doc.tokens[at]?.sentence !== sentence) break;
    last = later;
  }
  return { first, last };
}

function openMark({ doc }: ReportPhrases, first: number): number | undefined {
  return /^["“]$/.test(doc.tokens[first - 1]?.text ?? "") ? first - 1 : undefined;
}

/** What the coding made of the words. */
function coded(candidate: Candidate, { doc }: ReportPhrases, coding: ReportCoding, clues: Clues): void {
  const start = doc.tokens[candidate.first]?.start ?? 0;
  const end = doc.tokens[candidate.last - 1]?.end ?? 0;
  const sentence = doc.sentences[doc.tokens[candidate.head]?.sentence ?? 0];
  const overlaps = (span: { start: number; end: number }) => span.start < end && start < span.end;
  for (const incident of coding.incidents) {
    const kind = `${incident.type}${incident.background ? ":recalled" : ""}`;
    for (const participant of incident.participants)
      if (participant.mentions.some(overlaps)) {
        clues.add(`coded:${participant.role}`);
        clues.add(`coded:${participant.role}:${kind}`);
        if (participant.certainty !== "asserted") clues.add(`coded:${participant.role}:${participant.certainty}`);
      }
    for (const object of incident.objects)
      if (object.mentions.some(overlaps)) {
        clues.add(`coded:${object.role}-thing`);
        clues.add(`coded:${object.role}-thing:${kind}`);
      }
    for (const claim of incident.claims) if (claim.evidence.some(overlaps)) clues.add(`coded:${claim.about}`);
    if (sentence && incident.trigger.start >= sentence.start && incident.trigger.start < sentence.end) {
      clues.add("told-here");
      clues.add(`told-here:${kind}`);
    }
  }
  for (const { span, reason } of coding.setAside)
    if (sentence && span.start >= sentence.start && span.start < sentence.end) clues.add(`set-aside-here:${reason}`);
}

/** Clues of a whole report, shared by all its candidates. */
export function reportClues(coding: ReportCoding): Clues {
  const clues: Clues = new Set();
  for (const incident of coding.incidents) {
    clues.add(`report:${incident.type}${incident.background ? ":recalled" : ""}`);
    if (incident.confidence >= 0.8) clues.add("report:sure");
    if (incident.totals.killed) clues.add("report:killed");
  }
  const n = coding.incidents.length;
  clues.add(`report:${n === 0 ? "no" : n === 1 ? "one" : n < 4 ? "some" : "many"}-incidents`);
  for (const { reason } of coding.setAside) clues.add(`report:aside:${reason}`);
  return clues;
}
