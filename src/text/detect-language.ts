import { franc } from "franc-min";

/** Words that no English paragraph does without, and that few other languages use; each as the number of its letters. */
const englishFunctionWords = new Set<number>();
for (const word of "the of and to in a is was were for on that with by at from said has have had been are be as it its their they he an after who not but which this two people killed".split(
  " ",
)) {
  let number = 0;
  for (let i = 0; i < word.length; i += 1) number = withLetter(number, word.charCodeAt(i));
  englishFunctionWords.add(number);
}

/** The number of a word's letters with one more, from a to z. Words of six letters have numbers that engines hold best. */
function withLetter(number: number, code: number): number {
  return number * 27 + code - 96;
}

/**
 * The text's language as an ISO 639-3 code; "und" where it is too short or mixed to tell. English is settled by its
 * function words, since names of people and places mislead letter statistics; any other language is named by franc.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 2000).toLowerCase();
  const { words, known } = countWords(sample);
  if (words === 0) return "und";
  const english = known / words;
  if (english >= 0.2) return "eng";
  if (words < 8 && /^[\p{Script=Latin}\P{L}]*$/u.test(sample)) return english > 0 ? "eng" : "und";
  // Whatever franc would say of such a text, and it takes its time to say it.
  if (english >= 0.12) return "eng";
  const guess = franc(sample, { minLength: 20 });
  return guess === "und" && english >= 0.08 ? "eng" : guess;
}

const longestFunctionWord = 6;

/** How many words a text in lower case has, and how many of them are English function words. Cuts no word out. */
function countWords(sample: string): { words: number; known: number } {
  let words = 0;
  let known = 0;
  let length = 0;
  let number = 0;
  for (let i = 0; i <= sample.length; ) {
    const width = letterAt(sample, i);
    if (width > 0) {
      const code = sample.charCodeAt(i);
      // No function word has another letter than a to z, nor more than six.
      length += code < 128 ? 1 : longestFunctionWord + 1;
      if (length <= longestFunctionWord) number = withLetter(number, code);
      i += width;
      continue;
    }
    if (length > 0) {
      words += 1;
      if (length <= longestFunctionWord && englishFunctionWords.has(number)) known += 1;
      length = 0;
      number = 0;
    }
    i += 1;
  }
  return { words, known };
}

/** How many code units the letter (\p{L}) at a place has; 0 where there is none. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 97 && code <= 122 ? 1 : 0;
  if (Number.isNaN(code)) return 0;
  const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return /^\p{L}$/u.test(letter) ? letter.length : 0;
}
