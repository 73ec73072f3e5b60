import type { Incident, IncidentTypeName, ReportCoding } from "../../model/index.js";
import { slots } from "./candidates.js";
import type { Filler } from "./filler.js";
import { humanKindOf } from "./human-target-types.js";
import { low, probabilityOf } from "./odds.js";
import { isMilitaryThing } from "./physical-targets.js";

/** Kinds of incident that are counted apart; what is none of them is counted last. */
const kinds: readonly (readonly IncidentTypeName[])[] = [
  ["bombing", "suicide-bombing", "shelling", "air-strike", "drone-strike"],
  ["abduction", "hijacking", "hostage-release"],
  ["arson-or-sabotage"],
  ["robbery"],
  ["armed-clash"],
  ["assassination", "execution"],
  ["armed-attack"],
];

/** Numbers that describe a report as a whole, in a fixed order: what its clues say, its fillers, sentences and incidents. */
export function relevanceFeatures(
  clueSum: number,
  fillers: readonly Filler[],
  sentences: readonly number[],
  { incidents, setAside }: ReportCoding,
): number[] {
  const row = [clueSum];
  const best = (list: readonly number[]) => list.reduce((most, sum) => Math.max(most, sum), low);
  const sumsOf = (fits: (filler: Filler) => boolean) => fillers.filter(fits).map(({ sum }) => sum);
  for (const slot of slots) {
    const sums = sumsOf((filler) => filler.slot === slot).sort((a, b) => b - a);
    row.push(
      sums[0] ?? low,
      sums[1] ?? low,
      sums.reduce((all, sum) => all + probabilityOf(sum), 0),
      sums.length,
    );
  }
  const things = (military: boolean) => best(sumsOf(({ slot, text }) => slot === "thing" && isMilitaryThing(text) === military));
  const people = (kind: "military" | "fighter" | undefined) =>
    best(
      sumsOf(({ slot, text }) => {
        if (slot !== "description") return false;
        const own = humanKindOf(text);
        return kind === undefined ? own !== "military" && own !== "fighter" : own === kind;
      }),
    );
  const [civilThing, civilians] = [things(false), people(undefined)];
  row.push(civilThing, things(true), civilians, people("military"), people("fighter"));
  row.push(Math.max(civilThing, civilians, best(sumsOf(({ slot }) => slot === "name"))));
  const told = [...sentences].sort((a, b) => b - a);
  row.push(
    told[0] ?? low,
    told[1] ?? low,
    told[2] ?? low,
    told.reduce((all, sum) => all + probabilityOf(sum), 0),
    told.length,
  );
  row.push(sentences[0] ?? low, best(sentences.slice(0, 3)), told.length ? told.reduce((all, sum) => all + sum, 0) / told.length : low);
  const count = (fits: (incident: Incident) => boolean) => incidents.filter(fits).length;
  row.push(
    incidents.length,
    count(({ background }) => background),
    best([0, ...incidents.map(({ confidence }) => confidence)]),
  );
  row.push(count(({ confidence }) => confidence >= 0.8));
  for (const kind of kinds) row.push(count(({ type }) => kind.includes(type)));
  row.push(count(({ type }) => !kinds.some((kind) => kind.includes(type))));
  row.push(
    setAside.length,
    count(({ totals }) => totals.killed !== null),
    count(({ place }) => place !== null),
  );
  return row;
}
