import { addAll } from "../model/add-all.js";
import type { Sentence } from "../text/text-document.js";
import type { Happening } from "./happening.js";
import type { Reading } from "./reading.js";

/**
 * What a sentence compares its act with, or calls it in passing: "the worst since the raid of last spring" sets an older act
 * beside the one it tells of, and "…, another attack blamed on the group" says no more of the one it has just told.
 */
export function partRecalledActs(reading: Reading, sentence: Sentence, told: readonly Happening[]): void {
  for (const happening of told) {
    const { noun } = happening;
    if (!noun || noun.first <= sentence.firstToken) continue;
    const before = reading.lower(noun.first - 1);
    const others = told.filter((other) => other.first < noun.first);
    if (before === "since" && noun.determiner !== "none" && others.length > 0) {
      happening.recalled = true;
      happening.apartFrom = [...(happening.apartFrom ?? []), ...others];
      for (const other of others) other.apartFrom = [...(other.apartFrom ?? []), happening];
      continue;
    }
    const last = others.at(-1);
    if (
      before === "," &&
      last &&
      !last.aside &&
      /^(?:another|the)$/.test(reading.lower(noun.first)) &&
      isApposition(reading, sentence, happening)
    ) {
      happening.distinct = false;
      happening.boundTo = last;
      if (happening.dates.length === 0) addAll(happening.dates, last.dates);
    }
  }
}

/** No verb of its own but a participle ("another attack blamed on …") up to the end of the sentence. */
function isApposition(reading: Reading, sentence: Sentence, { noun }: Happening): boolean {
  for (let i = noun?.last ?? sentence.lastToken; i < sentence.lastToken; i += 1) {
    const verb = reading.verbGroupAt(i);
    if (verb && !(verb.bare && verb.first === noun?.last)) return false;
    if (reading.token(i).text === "," || reading.lower(i) === "and") return false;
  }
  return true;
}
