import { type Actor, type ActorKind, actorKinds } from "./actor.js";
import { countryCodes } from "./country-codes.js";
import { normalForm } from "./name-form.js";

/** An actor as somebody writes it down. `readOwnActors` and `readAuthority` say what must hold of it. */
export interface ActorEntry {
  /** Lower-case words joined by hyphens: "blue-river-front". */
  id: string;
  kind: ActorKind;
  /** The name to show. "=" before it or an alias: matches in exactly that case; "~": only in reports about its own countries. */
  name: string;
  aliases?: readonly string[];
  /** ISO 3166-1 alpha-2 codes, or `["*"]` for the whole world. */
  countries: readonly string[];
  /** Id of the actor that it belongs to, fights or speaks for. */
  parent?: string;
  /** First and last year, 1700 to 2100. */
  from?: number;
  to?: number;
}

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const markedName = /^([=~]{0,2})(.*)$/s;

/** The actor of an entry, or what is wrong with it. Of the parent nothing is asked here. */
export function actorOf(entry: ActorEntry): Actor | string {
  const { id, kind, countries, parent, from, to } = entry;
  if (!slug.test(id)) return `id "${id}" is not lower-case words joined by hyphens`;
  if (!actorKinds.includes(kind)) return `unknown kind "${kind}"`;
  const names = new Set<string>();
  const exactCase: string[] = [];
  const ownCountryOnly: string[] = [];
  for (const marked of [entry.name, ...(entry.aliases ?? [])]) {
    const [, mark = "", name = ""] = markedName.exec(marked.trim()) ?? [];
    if (normalForm(name) === "") return "an empty name";
    if (/^the\s/i.test(name)) return `name "${name}" begins with "the"`;
    if (names.has(name)) return `name "${name}" stands twice`;
    names.add(name);
    if (mark.includes("=")) exactCase.push(name);
    if (mark.includes("~")) ownCountryOnly.push(name);
  }
  if (countries.length !== 1 || countries[0] !== "*") {
    const wrong = countries.find((code, i) => !countryCodes.has(code) || countries.indexOf(code) !== i);
    if (wrong !== undefined) return `bad country code "${wrong}"`;
    if (countries.length === 0) return "no country";
  }
  const isYear = (year: number) => Number.isInteger(year) && year >= 1700 && year <= 2100;
  if (![from, to].every((year) => year === undefined || isYear(year)) || (from ?? 0) > (to ?? 9999))
    return `bad years "${from ?? ""}-${to ?? ""}"`;
  const [name = "", ...aliases] = names;
  const actor: Actor = { id, kind, name, aliases, exactCase, ownCountryOnly, countries: [...countries] };
  if (parent !== undefined) actor.parent = parent;
  if (from !== undefined) actor.from = from;
  if (to !== undefined) actor.to = to;
  return actor;
}
