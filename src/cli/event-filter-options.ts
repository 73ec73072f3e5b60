import { type Command, InvalidArgumentError, Option } from "commander";
import type { EventFilter } from "../archive/index.js";
import { countryNamed } from "../desk/country-named.js";
import { nearNamed } from "../desk/near-named.js";
import type { Knowledge } from "../index.js";
import { incidentTypes, reviewStates, type IncidentTypeName, type ReviewState } from "../model/index.js";
import { readDay } from "./options.js";
import { WrongUse } from "./wrong-use.js";

export interface EventFilterArguments {
  since?: string;
  until?: string;
  country?: string[];
  type?: IncidentTypeName[];
  actor?: string;
  near?: string;
  minKilled?: number;
  text?: string;
  source?: string;
  status?: ReviewState[];
}

const several = <T>(value: T, before: T[] = []) => [...before, value];

/** Options that choose events; all that are given must hold. */
export function addEventFilterOptions(command: Command): Command {
  return command
    .addOption(new Option("--since <day>", "on this day or later: 2024-03-05").argParser(readDay))
    .addOption(new Option("--until <day>", "on this day or earlier").argParser(readDay))
    .addOption(new Option("--country <country>", "by code or name; may be given several times").argParser(several<string>))
    .addOption(
      new Option("--type <type>", "incident type, such as bombing; may be given several times").argParser(
        (value: string, before: IncidentTypeName[] = []) => several(oneOf(incidentTypes, value), before),
      ),
    )
    .option("--actor <name>", "who took part: a part of the name, or an id of the authority file")
    .option("--near <place>", 'a place and how far around it: "Mastung 50km", "Mubi, Nigeria 20km", "6.4,20.2 30km"')
    .addOption(new Option("--min-killed <n>", "so many killed or more").argParser(whole))
    .option("--text <words>", 'words that one of its reports has, all of them; "attack*" finds what begins so')
    .option(
      "--source <name>",
      "who published one of its reports, by a part of the name; or the address of a feed, page or file that one came from",
    )
    .addOption(
      new Option("--status <status>", `${reviewStates.join(", ")}; may be given several times`).argParser(
        (value: string, before: ReviewState[] = []) => several(oneOf(reviewStates, value), before),
      ),
    );
}

/** The filter that the options ask for. @throws WrongUse for a country or place that is not known. */
export function eventFilterOf(options: EventFilterArguments, knowledge?: Knowledge): EventFilter {
  const { since, until, type, actor, minKilled, text, source, status } = options;
  if (text !== undefined && !/[\p{L}\p{N}]/u.test(text))
    throw new WrongUse('--text: there is no word to look for in it. Give words: --text "market bomb".');
  if (actor !== undefined && !/[\p{L}\p{N}]/u.test(actor)) throw new WrongUse("--actor: give a name, or a part of one.");
  if (source !== undefined && !/[\p{L}\p{N}]/u.test(source)) throw new WrongUse("--source: give a name, or a part of one.");
  if (since && until && since > until) throw new WrongUse(`--since ${since} is after --until ${until}.`);
  return {
    since,
    until,
    type,
    actor,
    minKilled,
    text,
    source,
    status,
    country: options.country?.map((name) => {
      const code = countryNamed(name);
      if (!code) throw new WrongUse(`--country: there is no country "${name}". Give its name in English, or its code of two letters (ML).`);
      return code;
    }),
    near: options.near === undefined ? undefined : near(options.near, knowledge),
  };
}

export function whole(value: string): number {
  const n = Number(value);
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError("Give a whole number, 0 or more.");
  return n;
}

function oneOf<T extends string>(known: readonly T[], value: string): T {
  const found = known.find((one) => one === value.toLowerCase());
  if (!found) throw new InvalidArgumentError(`There are: ${known.join(", ")}.`);
  return found;
}

function near(text: string, knowledge?: Knowledge): NonNullable<EventFilter["near"]> {
  const found = nearNamed(text, knowledge);
  if ("problem" in found) throw new WrongUse(`--near: ${found.problem}`);
  return found;
}
