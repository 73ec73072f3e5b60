import { addAll } from "../model/add-all.js";
import { type NounGroup, plainGroup } from "../language/en/noun-group.js";
import { peopleNouns } from "../lexicons/people-nouns.js";
import { weapons } from "../lexicons/weapons.js";
import type { PrepositionalGroup } from "./arguments.js";
import { hasClass, isPeople, lookUpHead } from "./classify-group.js";
import type { Happening } from "./happening.js";
import { isPassive } from "./is-passive.js";
import type { Reading } from "./reading.js";
import { stateBehind } from "./state-behind.js";
import type { CompiledTrigger } from "./trigger-index.js";

const attackers = /^(?:attackers?|assailants?|gunm[ae]n|bombers?|raiders?|shooters?|robbers?|perpetrators?|kidnappers?|abductors?)$/;

/** Gives a happening its sides and things, from what stands round its trigger and which frame the trigger has. */
export function assignRoles(reading: Reading, happening: Happening, triggers: readonly CompiledTrigger[]): void {
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
    if (frame === "suffer") {
      // "The attackers fled": nobody acted against them.
      const fleeing = triggers.some((trigger) => trigger.counts === "displaced");
      add(happening.targets, fleeing ? args.subjects.filter((group) => !attackers.test(reading.lower(group.head))) : args.subjects);
      // "drove over a landmine"
      if (triggers.some((trigger) => trigger.object === "explosive"))
        add(
          happening.instruments,
          [...args.objects, ...args.prepositional.map((p) => p.group)].filter((group) => hasClass(reading, group, "explosive")),
        );
    } else if (frame === "mutual") {
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
      // What the bomb brought down, the rocket hit: the target.
      if (!verb.passive)
        for (const group of args.objects) (lookUpHead(reading, group, weapons) ? happening.instruments : happening.targets).push(group);
    } else if (triggers.some((trigger) => /^(?:defuse|deactivate|disarm)$/.test(trigger.lemma))) {
      // Who makes a bomb harmless is not who laid it.
      addAll(happening.instruments, passive ? args.subjects : args.objects);
    } else if (triggers.some((trigger) => trigger.lemma.startsWith("remand"))) {
      // The court that remands has not arrested.
      add(happening.targets, passive ? args.subjects : args.objects);
    } else if (passive) {
      add(happening.initiators, by);
      add(happening.targets, args.subjects);
    } else {
      add(happening.initiators, args.subjects);
      const seizing = triggers.some((trigger) => trigger.object === "arms");
      if (seizing) addAll(happening.seized, args.objects);
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
      addAll(happening.seized, args.subjects.length > 0 ? args.subjects : args.objects);
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
            (isPeople(reading, p.group) || reading.actorIn(p.group.first, p.group.last)) &&
            !isOfSide(reading, p),
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
    const modifier = modifierActor(reading, noun, named) ?? (by.length > 0 ? undefined : stateBehind(reading, happening, noun));
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
    return plainGroup(first, i + 1, {
      determiner: "none",
      plural: true,
      proper: named,
      pronoun: false,
      people: people as NounGroup["people"],
    });
  }
  return undefined;
}

/** "troops of the army": the army says whose troops they are, and is no side beside them. */
function isOfSide(reading: Reading, { preposition, at }: PrepositionalGroup): boolean {
  if (preposition !== "of") return false;
  const before = reading.nounGroupAt(at - 1);
  return before !== undefined && before.last === at && isPeople(reading, before);
}
