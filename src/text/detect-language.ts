import { franc } from "franc-min";

/** Words that English texts are full of and no other language has; each as the number of its letters. */
const ownWords = numbersOf(
  "the of and to that with by from said has have had are their they after who not but which this people killed near into than about when where while there would could told also him she her three four five seven eight monday tuesday wednesday thursday friday saturday sunday",
);

/** Words that English texts are full of and other languages have too. */
const sharedWords = numbersOf("a in is was were for on at been be as it its he an two six more least");

const longestFunctionWord = 9;

function numbersOf(words: string): Set<number> {
  const numbers = new Set<number>();
  for (const word of words.split(" ")) {
    let number = 0;
    for (let i = 0; i < word.length; i += 1) number = withLetter(number, word.charCodeAt(i));
    numbers.add(number);
  }
  return numbers;
}

/** The number of a word's letters with one more, from a to z. */
function withLetter(number: number, code: number): number {
  return number * 27 + code - 96;
}

/**
 * The text's language as an ISO 639-3 code; "und" where it is too short or mixed to tell. English is settled by its
 * function words, since names of people and places mislead letter statistics; any other language is named by franc.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 2000).toLowerCase();
  const { words, own, shared } = countWords(sample);
  if (words === 0) return "und";
  const english = (own + shared) / words;
  if (english >= 0.2) return "eng";
  if (words < 8 && /^[\p{Script=Latin}\P{L}]*$/u.test(sample)) return english > 0 ? "eng" : "und";
  // Whatever franc would say of such a text, and it takes its time to say it.
  if (own / words >= 0.06 && english >= 0.1) return "eng";
  const guess = franc(sample, { minLength: 20 });
  return guess === "und" && english >= 0.08 ? "eng" : guess;
}

/** How many words a text in lower case has, and how many of them are English function words. Cuts no word out. */
function countWords(sample: string): { words: number; own: number; shared: number } {
  let words = 0;
  let own = 0;
  let shared = 0;
  let length = 0;
  let number = 0;
  for (let i = 0; i <= sample.length; ) {
    const width = letterAt(sample, i);
    if (width > 0) {
      const code = sample.charCodeAt(i);
      // No function word has another letter than a to z, nor more than nine.
      length += code < 128 ? 1 : longestFunctionWord + 1;
      if (length <= longestFunctionWord) number = withLetter(number, code);
      i += width;
      continue;
    }
    if (length > 0) {
      words += 1;
      if (length <= longestFunctionWord) {
        if (ownWords.has(number)) own += 1;
        else if (sharedWords.has(number)) shared += 1;
      }
      length = 0;
      number = 0;
    }
    i += 1;
  }
  return { words, own, shared };
}

/** How many code units the letter (\p{L}) at a place has; 0 where there is none. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 97 && code <= 122 ? 1 : 0;
  if (Number.isNaN(code)) return 0;
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return /^\p{L}$/u.test(letter) ? letter.length : 0;
}
