import type { NounGroup } from "../language/en/noun-group.js";
import type { Reading } from "./reading.js";

/** "17 men who tried to slip into the town were arrested": over the relative clause to those it describes. */
export function overRelativeClause(reading: Reading, at: number, from: number): NounGroup | undefined {
  let acted = false;
  for (let k = at; k > from && k > at - 16; k -= 1) {
    if (reading.verbGroupAt(k)) acted = true;
    const text = reading.token(k).text;
    if (text === ";" || text === ":") return undefined;
    if (!/^(?:who|which|that)$/.test(reading.lower(k))) continue;
    const group = reading.nounGroupAt(reading.token(k - 1).text === "," ? k - 2 : k - 1);
    return acted ? group : undefined;
  }
  return undefined;
}
