import { greatestOf, leastOf } from "../text/extremes.js";
import type { NounGroup } from "../language/en/phrases.js";
import type { IncidentTypeName, Participant, ParticipantKind, ParticipantRole } from "../model/index.js";
import { facilities } from "../lexicons/facilities.js";
import { isPeople, lookUpHead } from "./classify-group.js";
import type { Draft } from "./draft.js";
import { isBareFigure } from "./bare-figure.js";
import { mediatorsOf } from "./name-mediators.js";
import type { Responsibility } from "./responsibility.js";
import type { Denial, Reading } from "./reading.js";
import { resolvePronoun } from "./resolve-pronoun.js";
import { ownerOf } from "./owner-of.js";

const events =
  /^(?:attack|attacks|blast|explosion|clash|clashes|fighting|violence|incident|operation|operations|raid|raids|bombing|shooting|gunfire|fire|firing|strike|strikes|crossfire|battle|it|which|that|this|area|house|place|rounds?|dawn|dusk|noon|midday|midnight|sunrise|sunset|daybreak|nightfall)$/;

/** Nouns that only count: they say nothing of who the people are. */
const counted =
  /^(?:bod(?:y|ies)|corpses?|others?|dead|lives|life|deaths?|casualt(?:y|ies)|injur(?:y|ies)|wounded|injured|fatalit(?:y|ies)|dozens?|hundreds|thousands|scores|none|nobody)$/;

/** Stage 6 in small: the parties of the draft's incident, each once, with every mention. */
export function nameParticipants(reading: Reading, draft: Draft, drafts: readonly Draft[], type: IncidentTypeName): Participant[] {
  const found: Participant[] = [];
  const put = (group: NounGroup, role: ParticipantRole) => {
    const resolved = resolvePronoun(reading, group);
    if (
      !resolved ||
      isBareFigure(reading, resolved) ||
      counted.test(reading.lower(resolved.head)) ||
      events.test(reading.lower(resolved.head)) ||
      resolved.determiner === "negative"
    )
      return;
    const participant = participantOf(reading, resolved, role) ?? (role === "initiator" ? stateSaidToAct(reading, resolved) : undefined);
    if (!participant) return;
    const twin = found.find((other) => sameParty(other, participant));
    if (twin) {
      for (const span of participant.mentions) if (!twin.mentions.some((m) => m.start === span.start)) twin.mentions.push(span);
      twin.actor ??= participant.actor;
      return;
    }
    found.push(participant);
  };
  const lawful = isLawful(type);
  // Of a death that is denied nobody is the victim, where the rest is not.
  const held = draft.happenings.filter(({ stance, casualtyOnly }) => stance !== "denied" || !casualtyOnly);
  for (const happening of held.length > 0 ? held : draft.happenings) {
    // Who arrests, searches or frees after an attack has not attacked.
    const after = !lawful && happening.types.length > 0 && happening.types.every(({ type }) => lawTypes.has(type));
    for (const group of happening.initiators) put(group, after ? "other" : "initiator");
    const custody = happening.types.some((type) => type.type === "arrest-or-raid");
    for (const group of happening.targets)
      put(
        group,
        !custody &&
          isVictim(
            group,
            happening.types.some((type) => type.type === "armed-clash"),
          )
          ? "victim"
          : "target",
      );
    // "the car of the mayor", "the mayor's house": against whom it goes, where nobody else is named.
    for (const group of happening.targets) {
      const owner = isPeople(reading, group) ? undefined : ownerOf(reading, group);
      if (owner) put(owner, "target");
    }
    for (const count of happening.counts)
      if (!count.part && count.best !== 0)
        put(
          count.group,
          count.about !== "arrested" &&
            (count.group.people === "civilian" || count.group.people === "generic" || count.group.people === "official")
            ? "victim"
            : "target",
        );
    for (const count of happening.counts) {
      if (!count.part || count.best === 0) continue;
      const whole = found.find((other) => other.role === "victim" || other.role === "target");
      if (!whole) put(count.group, "victim");
    }
  }
  for (const { group, certainty, at } of responsibleFor(reading, draft, drafts)) {
    const participant = participantOf(reading, group, "initiator") ?? governmentOf(reading, group);
    if (!participant) continue;
    const twin = found.find((other) => other.role === "initiator" && sameParty(other, participant));
    if (twin) {
      // Whoever is named nowhere but where they claim it is known by the claim alone.
      const aloneThere = twin.mentions.every((m) => participant.mentions.some((other) => other.start === m.start));
      if (aloneThere && certainty === "claimed") {
        twin.certainty = certainty;
        continue;
      }
      if (twin.certainty === "asserted" && certainty === "claimed") continue;
      for (const span of participant.mentions) if (!twin.mentions.some((m) => m.start === span.start)) twin.mentions.push(span);
      continue;
    }
    const source = reading.attributionAt(at)?.source;
    found.push({ ...participant, certainty, ...(source ? { source } : {}) });
  }
  for (const group of mediatorsOf(reading, draft)) {
    const mediator = participantOf(reading, group, "other");
    if (mediator && !found.some((other) => sameParty(other, { ...mediator, role: other.role }))) found.push(mediator);
  }
  const sentences = draft.happenings.map((happening) => happening.sentence);
  const [from, to] = [leastOf(sentences) - 2, greatestOf(sentences) + 2];
  for (const denial of denialsOf(reading)) {
    if (denial.sentence < from || denial.sentence > to) continue;
    for (const one of found)
      if (
        one.role === "initiator" &&
        one.certainty === "asserted" &&
        (bare(one.name) === denial.name || (one.actor && one.actor === denial.actor))
      ) {
        one.certainty = "accused";
        one.source ??= denial.source;
      }
  }
  return settleSides(found);
}

/** Who denies what is told round them: what they are said to have done there they are accused of. Worked out once a report. */
function denialsOf(reading: Reading): readonly Denial[] {
  reading.denials ??= reading.attributions
    .filter(({ stance }) => stance === "denied")
    .map(({ source, clause }) => ({
      sentence: reading.token(clause.first).sentence,
      name: source.name === undefined ? undefined : bare(source.name),
      actor: reading.actorIn(clause.first, Math.min(clause.last, clause.first + 6))?.actor.id,
      source,
    }));
  return reading.denials;
}

/** "Turkey carried out the strike": the state, and who says so accuses it. */
function stateSaidToAct(reading: Reading, group: NounGroup): Participant | undefined {
  if (reading.places[reading.placeOf[group.head] ?? -1]?.place?.kind !== "country" || group.quantity) return undefined;
  const verb = reading.verbGroupAt(reading.token(group.last)?.pos === "ADV" ? group.last + 1 : group.last);
  if (!verb || verb.passive) return undefined;
  const state = governmentOf(reading, group);
  const source = reading.attributionAt(group.head)?.source;
  return state && { ...state, certainty: source ? "accused" : "asserted", ...(source ? { source } : {}) };
}

/** "Kabul accused Islamabad": the government that a capital or country stands for. */
function governmentOf(reading: Reading, group: NounGroup): Participant | undefined {
  const mention = reading.places[reading.placeOf[group.head] ?? -1];
  if (!mention?.place || (mention.place.kind !== "country" && !mention.place.isCapital)) return undefined;
  const span = reading.span(mention.firstToken, mention.lastToken);
  return { role: "initiator", kind: "state-force", name: span.text, mentions: [span], certainty: "accused" };
}

/** Claims and accusations that stand nearer to this draft than to another, at most eight sentences behind it. */
function responsibleFor(reading: Reading, draft: Draft, drafts: readonly Draft[]): Responsibility[] {
  const lastBefore = (other: Draft, sentence: number) =>
    Math.max(-1, ...other.happenings.map((happening) => happening.sentence).filter((s) => s <= sentence));
  return reading.responsibility.filter(({ at }) => {
    const sentence = reading.token(at).sentence;
    const own = lastBefore(draft, sentence);
    if (own < 0 || sentence - own > 8) return false;
    return drafts.every(
      (other) =>
        other === draft ||
        lastBefore(other, sentence) < own ||
        (lastBefore(other, sentence) === own && drafts.indexOf(draft) < drafts.indexOf(other)),
    );
  });
}

const lawTypes: ReadonlySet<string> = new Set(["arrest-or-raid", "weapons-seizure", "hostage-release"]);

/** The incident itself is one of law enforcement or release. */
export function isLawful(type: IncidentTypeName): boolean {
  return lawTypes.has(type) || type === "armed-clash";
}

/** A party cannot be on both sides; what was seen first as acting stays so. */
function settleSides(found: Participant[]): Participant[] {
  const initiators = found.filter((one) => one.role === "initiator");
  return found.filter((one) => {
    if (one.role === "initiator") return true;
    return !initiators.some((other) => (other.actor && other.actor === one.actor) || bare(other.name) === bare(one.name));
  });
}

function isVictim(group: NounGroup, clash: boolean): boolean {
  return (
    !clash &&
    (group.people === "civilian" ||
      group.people === "generic" ||
      group.people === "official" ||
      (group.proper && group.people === undefined))
  );
}

function sameParty(a: Participant, b: Participant): boolean {
  if (a.actor && b.actor) return a.actor === b.actor;
  if (a.role !== b.role) return bare(a.name) === bare(b.name);
  const [x, y] = [bare(a.name), bare(b.name)];
  return x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`);
}

const skip =
  /^(?:the|a|an|at|least|some|around|about|more|than|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,-]*|of|another|other|several|suspected|unidentified|unknown|alleged)$/;

/** Names are compared with one another: each is worked out once, up to a bound. */
const bares = new Map<string, string>();

function bare(name: string): string {
  let known = bares.get(name);
  if (known === undefined) {
    if (bares.size > 20_000) bares.clear();
    known = bareOf(name);
    bares.set(name, known);
  }
  return known;
}

function bareOf(name: string): string {
  const words = name
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !skip.test(word));
  return words.join(" ").replace(/s$/, "");
}

function participantOf(reading: Reading, group: NounGroup, role: ParticipantRole): Participant | undefined {
  let actor = reading.actorIn(group.first, group.last)?.actor;
  let last = group.last;
  if (!actor && reading.lower(last) === "of") {
    // "remnants of the Shining Path", "a detachment of the army": the group they belong to.
    const whole = reading.nounGroupAt(last + 1);
    const named =
      whole && whole.first === last + 1 && (group.people !== "civilian" || belonging.test(reading.lower(group.head)))
        ? reading.actorIn(whole.first, whole.last)
        : undefined;
    if (whole && (named || (belonging.test(reading.lower(group.head)) && whole.people))) {
      actor = named?.actor;
      last = whole.last;
      if (!group.people) group = { ...group, people: whole.people ?? "militant" };
    }
  }
  const people = isPeople(reading, group);
  if (!actor && !people) return undefined;
  if (actor && !people && lookUpHead(reading, group, facilities)) {
    // "BLA hideouts": the group whose they are.
    const mention = reading.actorIn(group.first, group.last);
    if (mention)
      return {
        role,
        kind: kindOfActor(actor.kind),
        name: actor.name,
        actor: actor.id,
        mentions: [reading.span(mention.first, mention.last)],
        certainty: "asserted",
      };
  }
  let first = group.first;
  while (first < group.head && /^(?:the|a|an|those|these|this|that)$/.test(reading.lower(first))) first += 1;
  const span = reading.span(first, last);
  // The name is of the party, not of how many they were: "around 20 people" are people.
  let named = first;
  while (
    named < group.head &&
    (hedging.test(reading.lower(named)) || reading.token(named).pos === "NUM" || /^[\d,–-]+$/.test(reading.token(named).text))
  )
    named += 1;
  for (let i = first; i < group.head; i += 1)
    if ((group.quantity && reading.token(i).pos === "NUM") || (reading.lower(i) === "old" && reading.lower(i - 1) === "-"))
      named = Math.max(named, i + 1);
  const name = reading.span(named, last).text;
  const kind: ParticipantKind =
    actor && (group.people === undefined || group.people === "militant" || group.people === "force" || group.people === "generic")
      ? kindOfActor(actor.kind)
      : group.people === "force"
        ? "state-force"
        : group.people === "militant"
          ? "group"
          : (group.people === "civilian" || group.people === "generic") && group.plural
            ? "civilian-group"
            : "person";
  const own = actor && kind !== "civilian-group" && kind !== "person" ? actor : undefined;
  const mentions = [span];
  const certainty = /\b(?:suspected|alleged)\b/i.test(span.text) ? "suspected" : "asserted";
  return own ? { role, kind, name, actor: own.id, mentions, certainty } : { role, kind, name, mentions, certainty };
}

/** Words of a figure, which say how many and not who. */
const hedging =
  /^(?:at|least|more|less|fewer|than|about|around|some|nearly|almost|over|up|to|as|many|approximately|roughly|estimated|of|dozens?|scores|hundreds|thousands|several|both|one|two|three|four|five|six|seven|eight|nine|ten|another|other|-)$/;

const belonging =
  /^(?:remnants?|elements?|members?|fighters?|units?|detachments?|column|columns|group|groups|factions?|cells?|branch|wing|forces?|commandos?|soldiers?|troops|militants?|followers?|supporters?|commanders?|leaders?|squads?|patrol|battalion|brigade|gunmen)$/;

function kindOfActor(kind: string): ParticipantKind {
  if (kind === "state-force" || kind === "international-force" || kind === "government") return "state-force";
  if (kind === "party") return "organization";
  return "group";
}
