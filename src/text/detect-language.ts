import { franc } from "franc-min";

/** Words that no English paragraph does without, and that few other languages use. */
const englishFunctionWords = new Set(
  "the of and to in a is was were for on that with by at from said has have had been are be as it its their they he an after who not but which this two people killed".split(
    " ",
  ),
);

/**
 * The text's language as an ISO 639-3 code; "und" where it is too short or mixed to tell. English is settled by its
 * function words, since names of people and places mislead letter statistics; any other language is named by franc.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 2000).toLowerCase();
  const words = sample.match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return "und";
  const english = words.filter((word) => englishFunctionWords.has(word)).length / words.length;
  if (english >= 0.2) return "eng";
  if (words.length < 8 && /^[\p{Script=Latin}\P{L}]*$/u.test(sample)) return english > 0 ? "eng" : "und";
  const guess = franc(sample, { minLength: 20 });
  if (guess === "eng" || (english >= 0.12 && guess !== "und")) return "eng";
  return guess === "und" && english >= 0.08 ? "eng" : guess;
}
