import type { NounGroup } from "../language/en/phrases.js";
import type { Reading } from "./reading.js";

const called =
  /^(?:began|begin|begun|beginning|call|called|calling|stage|staged|staging|join|joined|joining|observe|observed|organi[sz]ed|on)$/;
const kinds = /^(?:hunger|general|labou?r|rail|transport|wildcat|sit-down|teachers?|workers?|dockers?|doctors?|nurses?|miners?|students?)$/;

/** "began a strike", "on strike", "a general strike": work is laid down, and nobody struck. */
export function isWalkout(reading: Reading, strike: NounGroup): boolean {
  for (let i = strike.first; i < strike.head; i += 1) if (kinds.test(reading.lower(i))) return true;
  const before = strike.first - 1;
  return called.test(reading.lower(before)) && (reading.lower(before) !== "on" || strike.first === strike.head);
}
