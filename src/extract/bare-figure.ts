import type { NounGroup } from "../language/en/noun-group.js";
import type { Reading } from "./reading.js";

/** "two", "12", "several": a figure without a noun. */
export function isBareFigure(reading: Reading, group: NounGroup): boolean {
  return /^\d/.test(reading.lower(group.head)) || numberWord.test(reading.lower(group.head));
}

const numberWord =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|scores|hundreds?|thousands?|several|many|both|few|some|most)$/;
