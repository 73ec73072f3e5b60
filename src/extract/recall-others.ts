import type { Sentence } from "../text/text-document.js";
import type { Happening } from "./happening.js";
import type { Reading } from "./reading.js";

const ordinal = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|\d+(?:st|nd|rd|th))$/;

/**
 * "It was the second strike in three days: on Monday a drone wounded a guard": the ordinal counts the incident of the report among
 * others and tells of none itself; what stands behind the colon recalls one of the others.
 */
export function recallOthers(reading: Reading, sentence: Sentence, told: readonly Happening[]): void {
  const from = sentence.firstToken;
  if (!/^(?:it|this|that)$/.test(reading.lower(from)) || !/^(?:was|is)$/.test(reading.lower(from + 1))) return;
  const counting = told.find(({ noun }) => noun && noun.first === from + 2 && reading.lower(noun.first) === "the");
  if (!counting?.noun || !isOrdinal(reading, counting.noun.first, counting.first)) return;
  counting.aside ??= "cumulative";
  let colon = counting.last;
  while (colon < sentence.lastToken && !/^(?:[:;]|--?|[—–])$/.test(reading.token(colon).text)) colon += 1;
  for (const happening of told)
    if (happening.first > colon) {
      happening.recalled = true;
      happening.distinct = true;
    }
}

function isOrdinal(reading: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i += 1) if (ordinal.test(reading.lower(i))) return true;
  return false;
}
