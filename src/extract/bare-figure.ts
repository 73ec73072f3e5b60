import type { NounGroup } from "../language/en/noun-group.js";
import { quantityWords } from "../language/en/number-words.js";
import type { Reading } from "./reading.js";

/** "two", "12", "several": a figure without a noun. */
export function isBareFigure(reading: Reading, group: NounGroup): boolean {
  return /^\d/.test(reading.lower(group.head)) || numberWord.test(reading.lower(group.head));
}

const numberWord = quantityWords("some", "most");
