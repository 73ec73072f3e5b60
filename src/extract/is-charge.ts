import type { Happening } from "./happening.js";
import type { Reading } from "./reading.js";

const chargers =
  /^(?:accused|suspected|convicted|guilty|charged|charges?|wanted|acquitted|sentenced|jailed|imprisoned|prosecuted|tried|indicted|count|counts|offences?|offenses?|crimes?)$/;

/** "accused of robbery and murder", "wanted for kidnapping": the bare name of an offence, of which the text tells no case. */
export function isCharge(reading: Reading, { noun, args, counts, first }: Happening): boolean {
  if (!noun || noun.determiner === "definite" || noun.quantity || noun.afterPossessive !== undefined) return false;
  if (
    counts.some(({ best }) => best !== null) ||
    args.prepositional.some(({ preposition }) => preposition === "of" || preposition === "on")
  )
    return false;
  const { firstToken } = reading.sentenceOf(first);
  for (let i = noun.first - 1; i >= Math.max(firstToken, noun.first - 10); i -= 1) {
    const word = reading.lower(i);
    if (/^(?:of|for|with|including|on)$/.test(word)) {
      // "locked up for murder"
      if (chargers.test(reading.lower(i - 1)) || (reading.lower(i - 1) === "up" && reading.lower(i - 2) === "locked")) return true;
    }
    // A list of offences may stand between.
    if (!/^(?:and|or|,|to)$/.test(word) && !/^(?:NOUN|ADJ)$/.test(reading.token(i).pos)) return false;
  }
  return false;
}
