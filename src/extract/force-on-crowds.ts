import { addAll } from "../model/add-all.js";
import { leastOf } from "../text/extremes.js";
import type { NounGroup } from "../language/en/phrases.js";
import type { IncidentTypeName } from "../model/index.js";
import { wordTest } from "../text/word.js";
import type { Draft } from "./draft.js";
import type { Happening } from "./happening.js";
import type { Reading } from "./reading.js";

/** Words of a crowd that a force may have before it. */
const crowdWord = wordTest((word) =>
  /^(?:mobs?|crowds?|protest[eo]rs?|demonstrat(?:ors?|ions?)|rioters?|rioting|riots?|stone-?pelt\w*|pelting|unruly|agitators?|marchers|miscreants|arsonists|lathi\w*|curfew)$/.test(
    word,
  ),
);

/** What a force does to a crowd with its guns; who stabs or storms is no such force. */
const isShooting = wordTest((word) =>
  /^(?:fir(?:e[ds]?|ing)|open(?:ed|s|ing)?|sho(?:ot|ots|oting|t)|gun(?:ned|ning)?|resort(?:ed|s|ing)?|kill(?:ed|s|ing)?)$/.test(word),
);

const isPolice = wordTest((word) => /^(?:police\w*|cops|constables|forces)$/.test(word));

/** Types under which a force's shooting is told where nothing but the words round it say at whom. */
const plainForce: ReadonlySet<IncidentTypeName> = new Set(["armed-attack", "force-against-protesters"]);

/**
 * Police who fire, lob tear gas or charge with batons where a crowd is about put it down: whatever the verb, that is force against
 * a crowd, and another act than what the crowd does. Marks such happenings and gives them their type.
 */
export function findForceOnCrowds(reading: Reading, happenings: readonly Happening[]): void {
  const crowds = crowdSentences(reading);
  if (crowds.size === 0) return;
  for (const happening of happenings) {
    if (happening.casualtyOnly || !happening.types.some(({ type, weight }) => plainForce.has(type) && weight >= 2)) continue;
    if (happening.types.every(({ type }) => type === "armed-attack") && !isShooting(reading.word(happening.first))) continue;
    const named = happening.types.some(({ type, weight }) => type === "force-against-protesters" && weight >= 3);
    const byForce = happening.initiators.some((group) => group.people === "force");
    // "Gas was sprayed", "batons were swung": nobody but a force does that to a crowd.
    if (!byForce && !(happening.initiators.length === 0 && (named || happening.verb?.passive))) continue;
    const fighters = happening.targets.filter(
      ({ head, people }) => people === "force" || (people === "militant" && !crowdWord(reading.word(head))),
    );
    if (fighters.length > 0) continue;
    if (!named && !near(crowds, happening.sentence)) continue;
    if (!byForce) {
      const force = forceBefore(reading, happening);
      if (force) happening.initiators.push(force);
      else if (!named) continue;
    }
    happening.types = [{ type: "force-against-protesters", weight: 3.2 }];
    happening.putsDown = true;
  }
  markOtherCauses(reading, happenings);
}

/** "Two people were hurt in stone-throwing": a figure whose sentence tells of something else than the force's act is not of that act. */
function markOtherCauses(reading: Reading, happenings: readonly Happening[]): void {
  const forced = new Set(happenings.filter(({ putsDown }) => putsDown).map(({ sentence }) => sentence));
  const others = new Set(
    happenings
      .filter(({ types, definite }) => !definite && types.some(({ type, weight }) => weight >= 2 && type !== "arrest-or-raid"))
      .map(({ sentence }) => sentence),
  );
  for (const happening of happenings) {
    if (forced.has(happening.sentence)) continue;
    if (isFoundBody(reading, happening) || isByOtherHands(reading, happening)) happening.otherCause = true;
    if (happening.casualtyOnly && others.has(happening.sentence)) happening.otherCause = true;
  }
  for (const happening of happenings) if (happening.putsDown && happening.boundTo) happening.boundTo.ofForce = true;
  for (const [k, happening] of happenings.entries()) takeAttackers(reading, happening, happenings[k + 1]);
}

/** "injured after being attacked by protesters": who attacked is who injured, and of the same crowd as before. */
function takeAttackers(reading: Reading, hurt: Happening, attack: Happening | undefined): void {
  if (!hurt.casualtyOnly || hurt.initiators.length > 0 || attack?.sentence !== hurt.sentence || attack.casualtyOnly) return;
  if (!attack.verb?.passive || reading.lower(attack.verb.first) !== "being" || attack.initiators.length === 0) return;
  addAll(hurt.initiators, attack.initiators);
  hurt.otherCause = false;
}

/** "Two bodies were found in a well": whose they are is not said. */
function isFoundBody(reading: Reading, { first, last, casualtyOnly }: Happening): boolean {
  if (!casualtyOnly) return false;
  const sentence = reading.sentenceOf(first);
  let body = false;
  for (let i = first; i < last; i += 1) body ||= /^(?:body|bodies|corpses?)$/.test(reading.lower(i));
  for (let i = first - 1; body && i >= Math.max(sentence.firstToken, first - 3); i -= 1)
    if (/^(?:recovery|discovery|finding)$/.test(reading.lower(i))) return true;
  for (let i = last; body && i < Math.min(sentence.lastToken, last + 6); i += 1)
    if (/^(?:found|recovered|discovered|exhumed|fished|retrieved)$/.test(reading.lower(i))) return true;
  return false;
}

/** A force that faces a crowd neither stabs nor burns people. */
function isByOtherHands(reading: Reading, { first, initiators, counts }: Happening): boolean {
  return (
    /^(?:stabbed|hacked|lynched|knifed|burnt|burned|roasted|charred)$/.test(reading.lower(first)) &&
    counts.some(({ about }) => about === "killed" || about === "wounded") &&
    !initiators.some(({ people }) => people === "force")
  );
}

/** The police named last before the happening, in its sentence or the one before it. */
function forceBefore(reading: Reading, happening: Happening): NounGroup | undefined {
  const { sentences } = reading.doc;
  for (const sentence of [sentences[happening.sentence], sentences[happening.sentence - 1]]) {
    if (sentence?.role !== "body") continue;
    reading.phrasesOf(sentence);
    for (let i = Math.min(happening.first, sentence.lastToken) - 1; i >= sentence.firstToken; i -= 1) {
      const group = reading.nounGroupAt(i);
      if (!group) continue;
      if (group.people === "force" && isPolice(reading.word(group.head)) && !group.quantity) return group;
      i = group.first;
    }
  }
  return undefined;
}

/** The sentences that speak of a crowd. */
function crowdSentences(reading: Reading): ReadonlySet<number> {
  const found = new Set<number>();
  for (const sentence of reading.doc.sentences) {
    if (sentence.role === "boilerplate") continue;
    for (let i = sentence.firstToken; i < sentence.lastToken; i += 1)
      if (crowdWord(reading.word(i))) {
        found.add(sentence.index);
        break;
      }
  }
  return found;
}

const reach = 3;

function near(sentences: ReadonlySet<number>, at: number): boolean {
  for (let k = at - reach; k <= at + reach; k += 1) if (sentences.has(k)) return true;
  return false;
}

/**
 * What a force does to a crowd and what the crowd or others do are one course of events only where they are told of together: in
 * one sentence or the next, or a little further on of the same crowd. A report on a day of riots tells of many such meetings.
 */
export function isOfOneConfrontation(reading: Reading, draft: Draft, happening: Happening): boolean {
  const byForce = happening.putsDown || happening.ofForce;
  const forces = draft.happenings.filter((other) => other.putsDown || other.ofForce);
  if (byForce ? forces.length > 0 : forces.length === 0) return true;
  const others = byForce ? draft.happenings : [happening];
  if (others.some((other) => other.otherCause || isKillingByOthers(other))) return false;
  const told = byForce ? draft.happenings : forces;
  const away = leastOf(told.map((other) => Math.abs(other.sentence - happening.sentence)));
  if (away <= 1) return true;
  const parties = new Set(draft.happenings.flatMap((other) => other.initiators.map((group) => reading.lower(group.head))));
  return away === 2 && happening.initiators.some((group) => parties.has(reading.lower(group.head)));
}

/** "the looters burned six traders alive" */
function isKillingByOthers({ initiators, counts }: Happening): boolean {
  return (
    initiators.length > 0 &&
    initiators.every(({ people }) => people !== "force") &&
    counts.some(({ about, best, low }) => about === "killed" && (best ?? low ?? 0) > 0)
  );
}
