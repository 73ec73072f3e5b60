import type { IncidentTypeName } from "../model/index.js";
import type { Draft } from "./draft.js";
import { isOfOneConfrontation } from "./force-on-crowds.js";
import type { Happening } from "./happening.js";
import type { Reading } from "./reading.js";

/** Types that are told of together: a merge inside a family needs no more than the absence of a conflict. */
const families: IncidentTypeName[][] = [
  [
    "suicide-bombing",
    "bombing",
    "drone-strike",
    "air-strike",
    "shelling",
    "armed-clash",
    "armed-attack",
    "assassination",
    "execution",
    "arson-or-sabotage",
    "mob-violence",
    "riot",
    "other",
  ],
  ["abduction", "hostage-release", "hijacking"],
  ["arrest-or-raid", "weapons-seizure"],
  ["riot", "protest", "force-against-protesters", "mob-violence", "arson-or-sabotage", "armed-attack", "other"],
  ["robbery", "armed-attack", "arson-or-sabotage", "hijacking"],
];

const custody: ReadonlySet<IncidentTypeName> = new Set(["abduction", "hostage-release"]);

/** How close the types are: 3 the same, 2 of one family or untyped, 1 only if told in one breath. */
export function kinship(reading: Reading, draft: Draft, happening: Happening, sameSentence: boolean): number {
  if (isFreeing(reading, draft, happening, sameSentence)) return 0;
  const taken = happening.types.length > 0 && happening.types.every((type) => custody.has(type.type));
  const held =
    draft.happenings.some((other) => other.types.length > 0) &&
    draft.happenings.every((other) => other.types.length === 0 || other.types.every((type) => custody.has(type.type)));
  // "Seven are still missing": of those who were taken.
  if (held && happening.casualtyOnly && happening.counts.length > 0 && happening.counts.every(({ about }) => about === "missing"))
    return 2.2;
  // An abduction and an attack are one only where one breath tells of both.
  if (taken !== held && (happening.types.length > 0 || held)) {
    const last = draft.happenings.at(-1) as Happening;
    // An item of a list is of one course of events: "attacked three villages … 33 children were abducted".
    if (
      happening.section &&
      happening.section === last.section &&
      !draft.happenings.some((other) => other.types.some(({ type }) => type === "arrest-or-raid"))
    )
      return 1.5;
    return sameSentence && together(reading, last, happening) ? 1.5 : 0;
  }
  if (!isOfOneConfrontation(reading, draft, happening)) return 0;
  if (happening.casualtyOnly || draft.happenings.every((other) => other.casualtyOnly)) return 2.2;
  const near = happening.definite || happening.sentence - (draft.happenings.at(-1)?.sentence ?? 0) <= 2;
  let best = 0;
  for (const { type, weight } of happening.types) {
    for (const other of draft.happenings) {
      for (const mine of other.types) {
        // "Killed" alone says no more of the kind than a figure does.
        if (weight >= 3 && mine.weight >= 3 && !sameSentence && meansOf(type) !== meansOf(mine.type))
          best = Math.max(best, happening.definite ? 1.2 : 0);
        else if (mine.type === type) best = Math.max(best, weight === 1 && happening.verb && happening.counts.length > 0 ? 2.2 : 3);
        else if (families.some((family) => family.includes(type) && family.includes(mine.type))) best = Math.max(best, 2);
        else if (weight === 1 || mine.weight === 1) best = Math.max(best, 1.6);
        else if (sameSentence) best = Math.max(best, 0.6);
        else if (
          type === "arrest-or-raid" ||
          mine.type === "arrest-or-raid" ||
          type === "weapons-seizure" ||
          mine.type === "weapons-seizure"
        )
          // Who was arrested for it stands close by.
          best = Math.max(best, near ? 1.4 : 0.6);
      }
    }
  }
  return best;
}

const takings: ReadonlySet<IncidentTypeName> = new Set(["abduction", "hijacking"]);

/**
 * A freeing is another incident than the taking that it ends, on another day. Not where the report tells of it only to say how
 * the taking ended ("three of them have since come home").
 */
function isFreeing(reading: Reading, draft: Draft, happening: Happening, sameSentence: boolean): boolean {
  const [freed, takes] = [isOnly(happening, (type) => type === "hostage-release"), isOnly(happening, (type) => takings.has(type))];
  if (!freed && !takes) return false;
  const others = draft.happenings.filter(({ types }) => types.length > 0);
  if (!others.some((other) => isOnly(other, freed ? (type) => takings.has(type) : (type) => type === "hostage-release"))) return false;
  if (others.some((other) => isOnly(other, freed ? (type) => type === "hostage-release" : (type) => takings.has(type)))) return false;
  if (!sameSentence) return true;
  const release = freed ? happening : (others.find((other) => other.sentence === happening.sentence) as Happening);
  const taking = freed ? (others.find((other) => other.sentence === happening.sentence) as Happening) : happening;
  if (release.dates.length > 0 && release.dates[0] !== taking.dates[0]) return true;
  // "Teachers abducted last week have been released": the participle says who was freed.
  if (taking.verb?.bare && taking.first < release.first && release.verb !== undefined && !release.verb.bare) return true;
  return !coordinated(reading, taking, release) && !/^(?:who|whom|which)$/.test(reading.lower(release.args.clause.first - 1));
}

function isOnly({ types }: Happening, of: (type: IncidentTypeName) => boolean): boolean {
  return types.length > 0 && types.every(({ type }) => of(type));
}

/** Whether nothing stands between the two that opens another time or thought. */
export function coordinated(reading: Reading, a: Happening, b: Happening): boolean {
  const [from, to] = a.last <= b.first ? [a.last, b.first] : [b.last, a.first];
  for (let i = from; i < to; i += 1)
    if (
      // "shot a driver before seizing the nurses": one course of action.
      !(/^(?:before|after|while)$/.test(reading.lower(i)) && reading.lower(i + 1).endsWith("ing")) &&
      (/^(?:after|when|while|before|days|weeks|months|earlier|since|but|whereas|following|as)$/.test(reading.lower(i)) ||
        reading.token(i).text === ";")
    )
      return false;
  return true;
}

/** Acts that are not taken for one another: "the airstrike" is not the execution told before. */
function meansOf(type: IncidentTypeName): string {
  switch (type) {
    case "air-strike":
    case "drone-strike":
    case "shelling":
      return "from afar";
    case "bombing":
    case "suicide-bombing":
      return "explosives";
    case "execution":
      return "captives";
    default:
      return "others";
  }
}

/** Joined by "and" or a comma in one clause: "killing three guards and abducting five workers". */
function together(reading: Reading, a: Happening, b: Happening): boolean {
  if (!coordinated(reading, a, b)) return false;
  return (
    a.args.clause.first === b.args.clause.first ||
    /^(?:before|after|while)$/.test(reading.lower(Math.max(a.args.clause.first, b.args.clause.first) - 1))
  );
}
