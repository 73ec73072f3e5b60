import { crowdNouns } from "../lexicons/crowd-nouns.js";
import { withPeople } from "../language/en/phrases.js";
import type { ClaimAbout, IncidentTypeName } from "../model/index.js";
import type { Sentence } from "../text/text-document.js";
import { hasClass } from "./classify-group.js";
import { addCounts } from "./add-counts.js";
import { assignRoles } from "./assign-roles.js";
import { type Arguments, argumentsOfNoun, argumentsOfVerb } from "./find-arguments.js";
import { theReport } from "./source-of.js";
import { fits } from "./fits-trigger.js";
import type { Happening } from "./happening.js";
import { joinLightVerb } from "./join-light-verb.js";
import { matchVerb, matchNoun } from "./match-trigger.js";
import { countFigures } from "./read-figures.js";
import { readStatus } from "./read-status.js";
import type { Reading } from "./reading.js";
import type { CompiledTrigger } from "./trigger-index.js";

interface Match {
  trigger: CompiledTrigger;
  last: number;
}

export function happeningAt(
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
  // Where the longest of the triggers that match here ends; they come longest first.
  let longest = 0;
  let wordEnd = 0;
  for (const trigger of triggers) {
    if (trigger.verbal !== (acting !== undefined)) continue;
    const last = acting ? matchVerb(reading, acting, trigger, sentence) : matchNoun(reading, i, group, trigger, sentence);
    if (last === undefined) continue;
    if (matches.length === 0) longest = trigger.rest.length;
    if (trigger.rest.length === longest) wordEnd = Math.max(wordEnd, last);
    matches.push({ trigger, last });
  }
  if (matches.length === 0) return undefined;
  const args = acting
    ? argumentsOfVerb(reading, acting, longest > 0 ? wordEnd : acting.last)
    : group
      ? argumentsOfNoun(reading, group)
      : { subjects: [], objects: [], prepositional: [], parts: [], clause: { first: i, last: i + 1 } };
  if (group && !acting) joinLightVerb(reading, group, args, sentence);
  // "set him free", "shot three men dead": the object stands between the trigger's words.
  // So it does in "marched eleven men into the hills", where what follows is only whereto.
  if (acting && longest > 0 && wordEnd > acting.last + longest) {
    const between = reading.nounGroupAt(acting.last);
    const whereto = /^(?:into|onto|from)$/.test(reading.lower(wordEnd - 1));
    if (between && between.last < wordEnd && (args.objects.length === 0 || whereto)) args.objects = [between];
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
  if (happening.status === "occurred" && fitting.every(({ trigger }) => /^(?:shoot down|bring down|down|intercept)$/.test(trigger.lemma)))
    happening.status = "attempted";
  return happening;
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
