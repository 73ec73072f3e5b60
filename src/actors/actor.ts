/** What an actor is. */
export const actorKinds = [
  "armed-group",
  "state-force",
  "party",
  "criminal-group",
  "international-force",
  "government",
  "militia",
] as const;
export type ActorKind = (typeof actorKinds)[number];

/** A group, force or party of the authority file. */
export interface Actor {
  id: string;
  kind: ActorKind;
  name: string;
  /** Other names, without their marks. */
  aliases: string[];
  /** Those of `name` and `aliases` that are ordinary words in other case, and match in exactly their own. */
  exactCase: string[];
  /** Those that others bear elsewhere ("National Police"), and match only where the report is about one of its countries. */
  ownCountryOnly: string[];
  /** ISO 3166-1 alpha-2 codes of the countries where it acts; `["*"]` for the whole world. */
  countries: string[];
  /** The actor that it belongs to, fights or speaks for. */
  parent?: string;
  /** First and last year, as far as they are known. */
  from?: number;
  to?: number;
}

/** Whether it acts in the whole world. */
export function isWorldwide(actor: Actor): boolean {
  return actor.countries[0] === "*";
}
