import type { Actor, ActorKind } from "./actor.js";
import { actorOf } from "./actor-entry.js";
import { admitActors, type Candidate } from "./admit-actors.js";

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

const years = /^(\d{4})?-(\d{4})?$/;

/**
 * Reads lines of the form
 * `id | kind | Main Name; alias; =Exact Case; ~Own Country Only | countries | parent or - | from-to or -`.
 * Empty lines and lines that begin with `#` are skipped. A line that breaks a rule is left out and told of in `errors`;
 * `known` are actors read before, which the new lines may name as parents and may not contradict.
 */
export function readAuthority(sources: readonly AuthoritySource[], known: readonly Actor[] = []): AuthorityReading {
  const errors: string[] = [];
  const candidates: Candidate[] = [];
  for (const { file, text } of sources) {
    for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
      const line = raw.trim();
      if (line === "" || line.startsWith("#")) continue;
      const refuse = (problem: string) => {
        errors.push(`${file}:${index + 1}: ${problem}: ${line}`);
      };
      const actor = parseLine(line);
      if (typeof actor === "string") refuse(actor);
      else candidates.push({ actor, refuse });
    }
  }
  return { actors: admitActors(candidates, known), errors };
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
  const [id, kind, names, countries, parent, yearsField] = fields as [string, string, string, string, string, string];
  const span = yearsField === "-" ? null : years.exec(yearsField);
  if (yearsField !== "-" && span === null) return `bad years "${yearsField}"`;
  const [name = "", ...aliases] = names.split(";");
  return actorOf({
    id,
    kind: kind as ActorKind,
    name,
    aliases,
    countries: countries.split(",").map((code) => code.trim()),
    parent: parent === "-" ? undefined : parent,
    from: span?.[1] === undefined ? undefined : Number(span[1]),
    to: span?.[2] === undefined ? undefined : Number(span[2]),
  });
}
