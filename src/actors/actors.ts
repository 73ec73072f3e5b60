import { type Actor, isWorldwide } from "./actor.js";
import { builtInAuthority } from "./authority/index.js";
import { casedForm, isShortAcronym, nameParts, normalForm } from "./name-form.js";
import { authorityLine, readAuthority } from "./read-authority.js";

export type { Actor, ActorKind } from "./actor.js";

export interface ActorToken {
  text: string;
  lower: string;
}

export interface MatchOptions {
  /** The report's countries (ISO alpha-2), most likely first; they choose between actors of one name. */
  countries?: readonly string[];
  /** The text is all in capitals, so that case tells nothing. */
  upperCaseText?: boolean;
}

export interface ActorMatch {
  actor: Actor;
  /** How many tokens the name takes. */
  length: number;
}

/** A name that ends where it is entered, and how its case counts. */
interface Entry {
  actor: Actor;
  /** Its cased form. */
  cased: string;
  /** Short acronyms match in their own case, and so do marked names. */
  case: "any" | "acronym" | "marked";
  /** Whether commas stand in it; elsewhere a comma ends a name. */
  commas: boolean;
  /**
   * "always": matches in the actor's own countries alone. "if-known": not in a report about other countries, because it
   * is so short, or so common a word, that it means other things there (RAF, KIA, PRI).
   */
  local: "always" | "if-known" | "no";
}

const none: readonly Entry[] = [];
const joiner = /^[-‐‑‒–'’‘ʼ`/()]$/u;
const possessive = /['’]s?$/u;

/** The actors that are known, found by id and by name. Immutable. */
export class ActorIndex {
  static #builtIn: ActorIndex | undefined;

  readonly #byId: ReadonlyMap<string, Actor>;
  /** Joined normal form of a name's first parts -> the names that end there. */
  readonly #byBeginning: ReadonlyMap<string, readonly Entry[]>;

  private constructor(
    readonly actors: readonly Actor[],
    /** The user's own: of actors that bear one name in one country, theirs is meant. */
    private readonly own: ReadonlySet<Actor> = new Set(),
  ) {
    this.#byId = new Map(actors.map((actor) => [actor.id, actor]));
    this.#byBeginning = beginningsOf(actors);
  }

  /** The authority that ships with Dateline, read on first use. */
  static builtIn(): ActorIndex {
    if (!ActorIndex.#builtIn) {
      const { actors, errors } = readAuthority(builtInAuthority);
      if (errors.length > 0) throw new Error(`The built-in actors are not in order:\n${errors.join("\n")}`);
      ActorIndex.#builtIn = new ActorIndex(actors);
    }
    return ActorIndex.#builtIn;
  }

  /**
   * A new index with the user's own actors over these (`readOwnActors` makes them): one of a known id replaces that actor, and a name
   * that both bear means the user's wherever it acts.
   */
  withOwn(own: readonly Actor[]): ActorIndex {
    const ids = new Set(own.map((actor) => actor.id));
    const kept = this.actors.filter((actor) => !ids.has(actor.id));
    return new ActorIndex([...kept, ...own], new Set([...[...this.own].filter((actor) => !ids.has(actor.id)), ...own]));
  }

  /** The actor of this id. */
  get(id: string): Actor | undefined {
    return this.#byId.get(id);
  }

  /** Whether a name may begin with the word, in lower case; where it may not, `longestMatch` finds none. */
  mayOpen(lower: string): boolean {
    return this.#byBeginning.has(normalForm(lower)) || possessive.test(lower);
  }

  /**
   * The longest name that begins at token `at` and the actor who bears it. Null where no name begins, and where several
   * actors bear it and the countries do not tell which is meant.
   */
  longestMatch(tokens: readonly ActorToken[], at: number, options: MatchOptions = {}): ActorMatch | null {
    const first = tokens[at];
    if (first === undefined) return null;
    let normal = normalForm(first.lower);
    if (!this.#byBeginning.has(normal) && !possessive.test(first.text)) return null;

    let cased = "";
    let open = false;
    let commas = false;
    let longest: { entries: readonly Entry[]; length: number } | null = null;
    for (let i = at, token: ActorToken | undefined = first; token !== undefined; token = tokens[++i]) {
      if (i > at) {
        const piece = normalForm(token.lower);
        if (piece === "") {
          if (token.text === ",") commas = true;
          else if (!joins(token.text, tokens[i - 1])) break;
          if (token.text === "(") open = true;
          continue;
        }
        normal += piece;
      }
      // "Shabaab's" as one token ends a name and begins none.
      if (possessive.test(token.text)) {
        const bare = token.text.replace(possessive, "");
        const ended = this.#ending(normalForm(cased + bare), cased + casedForm(bare), commas, options);
        if (ended.length > 0) longest = { entries: ended, length: i - at + 1 };
      }
      if (!this.#byBeginning.has(normal)) break;
      cased += casedForm(token.text);
      const ended = this.#ending(normal, cased, commas, options);
      if (ended.length > 0) {
        const closes = open && tokens[i + 1]?.text === ")";
        longest = { entries: ended, length: i - at + (closes ? 2 : 1) };
      }
    }
    if (longest === null) return null;
    const actor = choose(longest.entries, options.countries ?? [], this.own);
    return actor && { actor, length: longest.length };
  }

  /** The whole authority in one canonical text, for hashing: a line an actor, and one that names the user's own where there are any. */
  dataText(): string {
    const own = [...this.own].map((actor) => actor.id).sort();
    return `${[...this.actors.map(authorityLine).sort(), ...(own.length > 0 ? [`# own: ${own.join(", ")}`] : [])].join("\n")}\n`;
  }

  #ending(normal: string, cased: string, commas: boolean, options: MatchOptions): readonly Entry[] {
    const entries = this.#byBeginning.get(normal) ?? none;
    return entries.length === 0 ? none : entries.filter((entry) => (entry.commas || !commas) && fits(entry, cased, options));
  }
}

function beginningsOf(actors: readonly Actor[]): Map<string, Entry[]> {
  const beginnings = new Map<string, Entry[]>();
  for (const actor of actors) {
    for (const name of [actor.name, ...actor.aliases]) {
      let joined = "";
      for (const part of nameParts(name)) {
        joined += part;
        if (!beginnings.has(joined)) beginnings.set(joined, []);
      }
      const cased = casedForm(name);
      const acronym = isShortAcronym(name);
      const marked = actor.exactCase.includes(name);
      beginnings.get(joined)?.push({
        actor,
        cased,
        commas: name.includes(","),
        case: marked ? "marked" : acronym ? "acronym" : "any",
        local: isWorldwide(actor)
          ? "no"
          : actor.ownCountryOnly.includes(name)
            ? "always"
            : marked || (acronym && cased.length <= 3)
              ? "if-known"
              : "no",
      });
    }
  }
  return beginnings;
}

/** Whether a name may go on past this token of punctuation. A full stop joins only initials. */
function joins(text: string, before: ActorToken | undefined): boolean {
  return joiner.test(text) || (text === "." && before !== undefined && before.text.length === 1);
}

function fits(entry: Entry, cased: string, options: MatchOptions): boolean {
  const countries = options.countries ?? [];
  if (entry.local === "always" || (entry.local === "if-known" && countries.length > 0)) {
    if (!actsInOneOf(entry.actor, countries)) return false;
  }
  if (entry.case === "any") return true;
  if (!options.upperCaseText) return entry.cased === cased;
  if (entry.case === "acronym") return true;
  // "LET" in a text of capitals is a verb, and so is "IS"; "ARENA" is a party in El Salvador and a building elsewhere.
  const mixed = /\p{Ll}/u.test(entry.cased) && isShortAcronym(entry.cased);
  return !mixed && actsInOneOf(entry.actor, countries);
}

function actsInOneOf(actor: Actor, countries: readonly string[]): boolean {
  return countries.some((code) => actor.countries.includes(code));
}

/** The actor that a name means, where the countries tell; of one country's, the user's own. */
function choose(entries: readonly Entry[], countries: readonly string[], own: ReadonlySet<Actor>): Actor | null {
  const actors = [...new Set(entries.map((entry) => entry.actor))];
  if (actors.length === 1) return actors[0] ?? null;
  const mine = actors.filter((actor) => own.has(actor));
  for (const code of countries) {
    const mineHere = mine.filter((actor) => isWorldwide(actor) || actor.countries.includes(code));
    if (mineHere.length > 0) return only(mineHere);
    const here = actors.filter((actor) => actor.countries.includes(code));
    if (here.length > 0) return only(here);
  }
  if (mine.length === 0) return null;
  // Of a report on other countries a worldwide actor is the likelier; where nothing is known of them, the user's own.
  const worldwide = countries.length > 0 ? actors.filter(isWorldwide) : [];
  return only(worldwide.length > 0 ? worldwide : mine);
}

function only(actors: readonly Actor[]): Actor | null {
  return actors.length === 1 ? (actors[0] ?? null) : null;
}
