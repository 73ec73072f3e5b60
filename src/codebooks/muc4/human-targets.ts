import type { Incident, Report } from "../../model/index.js";
import type { Filler } from "./filler.js";
import { humanKindOf, humanTargetNames } from "./human-target-types.js";
import { mentionStrings, numberOf, overlapping } from "./mention-strings.js";
import type { Entity } from "./template.js";
import { bare } from "./words.js";

/** Somebody whom an incident was done to. */
export interface HumanTarget {
  name: Entity | null;
  description: Entity | null;
  /** A class of `human-target-types`. */
  kind: string;
  number: string;
  effect: string | null;
}

/** The people that an incident was done to: those with names, each with what is said of them, then those without. */
export function humanTargets(incident: Incident, fillers: readonly Filler[], report: Report): HumanTarget[] {
  const names = fillers.filter(({ slot }) => slot === "name");
  const descriptions = fillers.filter(({ slot }) => slot === "description");
  const spoken = new Set<Filler>();
  const named = names.map((name): HumanTarget => {
    const own = descriptions.find((description) => !spoken.has(description) && isSaidOf(description, name, report));
    if (own) spoken.add(own);
    const said = own ? mentionStrings(own) : titleBefore(name, report);
    return {
      name: mentionStrings(name),
      description: said,
      kind: said ? humanKindOf(said[0] as string) : "civilian",
      number: "1",
      effect: effectOf(incident, name) ?? (own ? effectOf(incident, own) : null),
    };
  });
  const others = descriptions
    .filter((description) => !spoken.has(description))
    .map(
      (description): HumanTarget => ({
        name: null,
        description: mentionStrings(description),
        kind: humanKindOf(description.text),
        number: numberOf(description),
        effect: effectOf(incident, description),
      }),
    );
  return [...named, ...others].filter(({ kind }) => kind !== "fighter");
}

/** Whether a description stands right before or, in commas, right after a name. */
function isSaidOf(description: Filler, name: Filler, report: Report): boolean {
  if (description.plural) return false;
  return description.mentions.some(({ start, end }) =>
    name.mentions.some(
      (one) =>
        (end <= one.start && isBlank(report.text.slice(end, Math.min(one.start, end + 20)), one.start - end)) ||
        (one.end <= start && opensApposition(report.text.slice(one.end, Math.min(start, one.end + 40)), start - one.end)),
    ),
  );
}

/** Whether nothing but blanks and quotation marks stands between; `length` is how much stands there, which may be more. */
function isBlank(between: string, length: number): boolean {
  return between.length === length && !/[^\s"“]/.test(between);
}

/** Whether what stands between a name and a description is a comma, bracket or dash, and perhaps an age and an article. */
function opensApposition(between: string, length: number): boolean {
  if (between.length < length) return false;
  const [mark = "", ...rest] = between
    .replace(/([,(])/g, " $1 ")
    .split(/\s+/)
    .filter((word) => word !== "");
  return /^(?:[,(]|--)$/.test(mark) && rest.every((word) => /^(?:the|a|an|one|of|,|\d{1,3})$/i.test(word));
}

/** What stands between the beginning of the phrase and the name: "police commander Colonel". */
function titleBefore(name: Filler, report: Report): Entity | null {
  for (const { start } of name.mentions) {
    const before = report.text.slice(Math.max(0, start - 40), start);
    const words = /\s$/.test(before) ? bare(before.trimEnd().split(/\s/).at(-1) ?? "") : "";
    if (words !== "" && humanKindOf(words) !== "civilian" && humanKindOf(words) !== "fighter") return [words];
  }
  return null;
}

/** What happened to them, by the verbs and figures that their words stand with. */
function effectOf(incident: Incident, filler: Filler): string | null {
  const counted = (about: string) => incident.claims.some((claim) => claim.about === about && overlapping(claim.evidence, filler));
  if (counted("killed")) return "DEATH";
  if (counted("wounded")) return "INJURY";
  const has = (family: string) =>
    filler.clues.has(`subject:[${family}]:passive`) ||
    filler.clues.has(`object:[${family}]`) ||
    filler.clues.has(`of<[${family}]`) ||
    filler.clues.has(`+subject:[${family}]:passive`) ||
    filler.clues.has(`+object:[${family}]`) ||
    filler.clues.has(`subject:[${family}]:active`);
  if (filler.clues.has("coded:killed") || has("kill")) return "DEATH";
  if (filler.clues.has("coded:wounded") || has("wound")) return "INJURY";
  if (incident.status === "attempted") return "NO INJURY OR DEATH";
  if (incident.type === "hostage-release") return "REGAINED FREEDOM";
  return null;
}

export function typeNameOf({ kind }: HumanTarget): string {
  return humanTargetNames[kind] ?? "CIVILIAN";
}
