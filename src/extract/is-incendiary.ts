import type { NounGroup } from "../language/en/noun-group.js";
import type { Reading } from "./reading.js";

/** Petrol bombs by any of their names: they set on fire and do not blast. */
export function isIncendiary(reading: Reading, group: NounGroup): boolean {
  return /(?:petrol|gasoline|fire|molotov)[ -]?(?:bombs?|cocktails?)|molotovs?$/.test(
    reading.span(group.first, group.last).text.toLowerCase(),
  );
}
