import { lowerSameLength } from "./detect-case.js";

/** Words of a text without capitals that English spells with one. */
const alwaysCapital = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december
  i mr mrs ms dr islamic islam muslim muslims christian christians hindu hindus sikh sikhs jewish jews marxist maoist communist`.split(
    /\s+/,
  ),
);

/**
 * Gives a text that came all in capitals or all in lower case its likely capitals back, letter by letter, lengths kept.
 * `isName(word)` says of a lower-case word whether it is more likely a name than an ordinary word.
 */
export function truecase(text: string, isName: (word: string) => boolean): string {
  const low = lowerSameLength(text);
  return low.replace(/\p{L}[\p{L}’'-]*/gu, (word) => {
    if (!alwaysCapital.has(word) && !isName(word)) return word;
    const first = word.charAt(0).toUpperCase();
    return first.length === 1 ? first + word.slice(1) : word;
  });
}
