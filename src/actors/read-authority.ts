import { type Actor, type ActorKind, actorKinds, isWorldwide } from "./actor.js";
import { countryCodes } from "./country-codes.js";
import { normalForm } from "./name-form.js";

/** A piece of the authority: its file's name, for messages, and its lines. */
export interface AuthoritySource {
  file: string;
  text: string;
}

export interface AuthorityReading {
  actors: Actor[];
  /** One message for each line left out: file, line number, what is wrong, the line. */
  errors: string[];
}

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const markedName = /^([=~]{0,2})(.*)$/;
const years = /^(\d{4})?-(\d{4})?$/;

/**
 * Reads lines of the form
 * `id | kind | Main Name; alias; =Exact Case; ~Own Country Only | countries | parent or - | from-to or -`.
 * Empty lines and lines that begin with `#` are skipped. A line that breaks a rule is left out and told of in `errors`;
 * `known` are actors read before, which the new lines may name as parents and may not contradict.
 */
export function readAuthority(sources: readonly AuthoritySource[], known: readonly Actor[] = []): AuthorityReading {
  const errors: string[] = [];
  const byId = new Map(known.map((actor) => [actor.id, actor]));
  const byName = new Map<string, Actor[]>();
  for (const actor of known) enterNames(actor, byName);

  let candidates: { actor: Actor; at: (problem: string) => string }[] = [];
  for (const { file, text } of sources) {
    for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
      const line = raw.trim();
      if (line === "" || line.startsWith("#")) continue;
      const at = (problem: string) => `${file}:${index + 1}: ${problem}: ${line}`;
      const actor = parseLine(line);
      if (typeof actor === "string") {
        errors.push(at(actor));
        continue;
      }
      const problem = byId.has(actor.id) ? `id "${actor.id}" is taken` : clash(actor, byName);
      if (problem) {
        errors.push(at(problem));
        continue;
      }
      byId.set(actor.id, actor);
      enterNames(actor, byName);
      candidates.push({ actor, at });
    }
  }

  // A line left out may be another line's parent: go on until nothing more falls.
  for (let before = -1; before !== candidates.length; ) {
    before = candidates.length;
    candidates = candidates.filter(({ actor, at }) => {
      if (actor.parent === undefined) return true;
      if (!byId.has(actor.parent)) errors.push(at(`unknown parent "${actor.parent}"`));
      else if (isOwnAncestor(actor, byId)) errors.push(at(`"${actor.id}" is its own ancestor`));
      else return true;
      byId.delete(actor.id);
      return false;
    });
  }
  return { actors: candidates.map(({ actor }) => actor), errors };
}

/** The line of an actor, as `readAuthority` reads it. */
export function authorityLine(actor: Actor): string {
  const mark = (name: string) => (actor.ownCountryOnly.includes(name) ? "~" : "") + (actor.exactCase.includes(name) ? "=" : "");
  const names = [actor.name, ...actor.aliases].map((name) => mark(name) + name);
  const span = actor.from === undefined && actor.to === undefined ? "-" : `${actor.from ?? ""}-${actor.to ?? ""}`;
  return [actor.id, actor.kind, names.join("; "), actor.countries.join(","), actor.parent ?? "-", span].join(" | ");
}

/** The actor of a line, or what is wrong with it. */
function parseLine(line: string): Actor | string {
  const fields = line.split("|").map((field) => field.trim());
  if (fields.length !== 6) return `expected 6 fields between "|", found ${fields.length}`;
  const [id, kind, namesField, countriesField, parent, yearsField] = fields as [string, string, string, string, string, string];
  if (!slug.test(id)) return `id "${id}" is not a kebab-case slug`;
  if (!(actorKinds as readonly string[]).includes(kind)) return `unknown kind "${kind}"`;

  const names: string[] = [];
  const exactCase: string[] = [];
  const ownCountryOnly: string[] = [];
  for (const marked of namesField.split(";").map((name) => name.trim())) {
    const [, mark = "", name = ""] = markedName.exec(marked) ?? [];
    if (normalForm(name) === "") return "an empty name";
    if (/^the\s/i.test(name)) return `name "${name}" begins with "the"`;
    if (names.includes(name)) return `name "${name}" stands twice`;
    names.push(name);
    if (mark.includes("=")) exactCase.push(name);
    if (mark.includes("~")) ownCountryOnly.push(name);
  }

  const countries = countriesField.split(",").map((code) => code.trim());
  if (countriesField !== "*") {
    const wrong = countries.find((code, i) => !countryCodes.has(code) || countries.indexOf(code) !== i);
    if (wrong !== undefined) return `bad country code "${wrong}"`;
  }

  const span = yearsField === "-" ? null : years.exec(yearsField);
  if (yearsField !== "-" && span === null) return `bad years "${yearsField}"`;
  const from = span?.[1] === undefined ? undefined : Number(span[1]);
  const to = span?.[2] === undefined ? undefined : Number(span[2]);
  if ([from, to].some((year) => year !== undefined && (year < 1700 || year > 2100)) || (from ?? 0) > (to ?? 9999)) {
    return `bad years "${yearsField}"`;
  }

  const [name = "", ...aliases] = names;
  const actor: Actor = { id, kind: kind as ActorKind, name, aliases, exactCase, ownCountryOnly, countries };
  if (parent !== "-") actor.parent = parent;
  if (from !== undefined) actor.from = from;
  if (to !== undefined) actor.to = to;
  return actor;
}

function enterNames(actor: Actor, byName: Map<string, Actor[]>): void {
  for (const form of new Set([actor.name, ...actor.aliases].map(normalForm))) {
    const holders = byName.get(form);
    if (holders) holders.push(actor);
    else byName.set(form, [actor]);
  }
}

function clash(actor: Actor, byName: ReadonlyMap<string, Actor[]>): string | null {
  for (const name of [actor.name, ...actor.aliases]) {
    const other = byName.get(normalForm(name))?.find((holder) => shareCountry(holder, actor));
    if (other) return `name "${name}" is taken by "${other.id}" in the same country`;
  }
  return null;
}

function shareCountry(a: Actor, b: Actor): boolean {
  return isWorldwide(a) || isWorldwide(b) || a.countries.some((code) => b.countries.includes(code));
}

function isOwnAncestor(actor: Actor, byId: ReadonlyMap<string, Actor>): boolean {
  const seen = new Set<string>();
  for (let at: Actor | undefined = actor; at?.parent !== undefined && !seen.has(at.id); at = byId.get(at.parent)) {
    if (at.parent === actor.id) return true;
    seen.add(at.id);
  }
  return false;
}
