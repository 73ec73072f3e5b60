import { greatestOf, leastOf } from "../text/extremes.js";
import { crowdNouns } from "../lexicons/crowd-nouns.js";
import { type NounGroup, type VerbGroup, withPeople } from "../language/en/phrases.js";
import type { ClaimAbout, IncidentTypeName } from "../model/index.js";
import type { Sentence } from "../text/text-document.js";
import { hasClass } from "./classify-group.js";
import { addCounts } from "./add-counts.js";
import { assignRoles } from "./assign-roles.js";
import { type Arguments, argumentsOfNoun, argumentsOfVerb, objectsBetween } from "./find-arguments.js";
import { theReport } from "./source-of.js";
import { fits } from "./fits-trigger.js";
import { lookUpHead } from "./look-up-head.js";
import { weapons } from "../lexicons/weapons.js";
import type { Happening } from "./happening.js";
import { joinLightVerb } from "./join-light-verb.js";
import { matchVerb, matchNoun } from "./match-trigger.js";
import { countFigures } from "./read-figures.js";
import { readStatus } from "./read-status.js";
import type { Reading } from "./reading.js";
import type { CompiledTrigger, TriggersOfWord } from "./trigger-index.js";

interface Match {
  trigger: CompiledTrigger;
  last: number;
}

/** The happening that the word at a token tells of with what stands round it, or none. */
export function happeningAt(
  reading: Reading,
  sentence: Sentence,
  i: number,
  triggers: TriggersOfWord,
  statement: number,
): Happening | undefined {
  const verb = reading.verbGroupAt(i);
  const acting = verb?.head === i ? verb : undefined;
  const candidates = acting ? triggers.verbs : triggers.nouns;
  if (candidates.length === 0) return undefined;
  const group = acting ? undefined : reading.nounGroupAt(i);
  let matches: Match[] = [];
  for (const trigger of candidates) {
    const last = acting ? matchVerb(reading, acting, trigger, sentence) : matchNoun(reading, i, group, trigger, sentence);
    if (last === undefined) continue;
    matches.push({ trigger, last });
  }
  if (matches.length === 0) return undefined;
  // The longest phrase that fits, else a shorter one: "pelted the gate with tomatoes" is no "pelt with".
  const around = new Map<number, Arguments>();
  for (const length of new Set(matches.map(({ trigger }) => trigger.rest.length))) {
    // "shot dead at a checkpoint": of two phrases as long, the one that ends first.
    const wordEnd = leastOf(matches.filter(({ trigger }) => trigger.rest.length === length).map(({ last }) => last));
    matches = matches.filter(({ trigger, last }) => trigger.rest.length !== length || last === wordEnd);
    around.set(length, argumentsAround(reading, sentence, i, acting, group, length, wordEnd));
  }
  const fitted = matches.filter(({ trigger }) => fits(reading, trigger, around.get(trigger.rest.length) as Arguments, acting, group));
  if (fitted.length === 0) return undefined;
  const longest = greatestOf(fitted.map(({ trigger }) => trigger.rest.length));
  const args = around.get(longest) as Arguments;
  // "fired mortars at": beside the longest phrase the shorter ones count that ask for a certain object.
  const fitting = fitted.filter(({ trigger }) => trigger.rest.length === longest || trigger.object || trigger.subject);
  const last = Math.max(i + 1, ...fitting.map((match) => match.last));
  const types = new Map<IncidentTypeName, number>();
  for (const { trigger } of fitting) if (trigger.type) types.set(trigger.type, Math.max(types.get(trigger.type) ?? 0, trigger.weight));
  // "fired shells on the town": "fire on" says no more than the shells do.
  if (types.has("shelling") && fitting.some(({ trigger }) => trigger.object === "indirect")) types.delete("armed-attack");
  // "a drone wounded a guard": who is hurt by one was struck by it.
  if (acting && !acting.passive && args.subjects.some((group) => hasClass(reading, group, "drone")))
    types.set("drone-strike", Math.max(types.get("drone-strike") ?? 0, 2));
  const lead = (fitting.find((match) => match.trigger.counts) ?? fitting[0]) as Match;
  const said = reading.attributionAt(i);
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
    definite: group?.determiner === "definite" && group.afterPossessive === undefined && !bringsInPeople(args),
    distinct: group?.additional ?? false,
    dates: [],
    source: said?.source ?? theReport,
    stance: said?.stance ?? "asserted",
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
  // "whoever had planted the device": the one told of before.
  if (
    acting &&
    happening.instruments.length > 0 &&
    fitting.every(({ trigger }) => trigger.object === "explosive") &&
    happening.instruments.every((one) => one.determiner === "definite" && !one.plural && !one.quantity)
  )
    happening.definite = true;
  const counting = fitting.filter((match) => match.trigger.counts);
  const abouts = new Set<ClaimAbout>();
  for (const { trigger } of counting.length > 0 ? counting : [lead]) {
    if (!trigger.counts || abouts.has(trigger.counts)) continue;
    abouts.add(trigger.counts);
    addCounts(reading, happening, trigger, statement);
  }
  settleHolding(reading, happening);
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
  if (
    happening.status === "occurred" &&
    fitting.some(({ trigger }) => trigger.object === "aerial" && /^(?:shoot down|bring down|down|intercept)$/.test(trigger.lemma))
  )
    happening.status = "attempted";
  return happening;
}

/** What stands around the trigger's words, of which the last ends at `wordEnd`. */
function argumentsAround(
  reading: Reading,
  sentence: Sentence,
  i: number,
  acting: VerbGroup | undefined,
  group: NounGroup | undefined,
  length: number,
  wordEnd: number,
): Arguments {
  if (acting) {
    const args = argumentsOfVerb(reading, acting, length > 0 ? wordEnd : acting.last);
    // "set him free", "shot three men dead": the object stands between the trigger's words.
    const between = length > 0 && wordEnd > acting.last + length ? objectsBetween(reading, acting.last, wordEnd) : [];
    // So it does in "marched eleven men into the hills", where what follows is only whereto.
    if (between.length > 0 && (args.objects.length === 0 || /^(?:into|onto|from)$/.test(reading.lower(wordEnd - 1))))
      args.objects = between;
    // "fired rockets on the town": the means, between the words.
    else
      for (const object of between)
        if (lookUpHead(reading, object, weapons)) args.prepositional.push({ preposition: "with", at: object.first, group: object });
    return args;
  }
  const args = group
    ? argumentsOfNoun(reading, group)
    : { subjects: [], objects: [], prepositional: [], parts: [], clause: { first: i, last: i + 1 } };
  if (group) joinLightVerb(reading, group, args, sentence);
  return args;
}

/** "seized", "captured": whom a force of the state takes is arrested, whom anybody else takes is abducted; nobody is both. */
function settleHolding(reading: Reading, happening: Happening): void {
  // Whom a crowd catches it does not arrest.
  const mob = happening.initiators.length > 0 && happening.initiators.every((group) => crowdNouns.has(reading.lower(group.head)));
  if (mob && happening.types.length > 0 && happening.types.every(({ type, weight }) => type === "arrest-or-raid" && weight === 1)) {
    happening.types = [{ type: "mob-violence", weight: 1 }];
    happening.counts = [];
  }
  const abouts = new Set(happening.counts.map((count) => count.about));
  if (!abouts.has("abducted") || !abouts.has("arrested")) return;
  const lawful = happening.initiators.some((group) => group.people === "force");
  happening.counts = happening.counts.filter((count) => count.about !== (lawful ? "abducted" : "arrested"));
  const others = happening.types.filter(({ type }) => type !== (lawful ? "abduction" : "arrest-or-raid"));
  if (others.length > 0) happening.types = others;
}

/** "the killing of two doctors": the article is there for what follows; the killing was not told of before. */
function bringsInPeople({ prepositional }: Arguments): boolean {
  const of = prepositional.find(({ preposition }) => preposition === "of")?.group;
  return of?.people !== undefined && (of.determiner === "indefinite" || (of.quantity !== undefined && of.determiner !== "definite"));
}
