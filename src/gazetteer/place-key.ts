import { plainLetters } from "../lexicons/plain-letters.js";

/** Arabic articles as news and gazetteers spell them, assimilated or not: all become "al". */
const articles = new Set([
  "al",
  "el",
  "ar",
  "er",
  "as",
  "es",
  "at",
  "et",
  "ad",
  "ed",
  "an",
  "en",
  "az",
  "ez",
  "ash",
  "esh",
  "ath",
  "edh",
  "adh",
  "ul",
  "ur",
  "us",
  "ud",
  "uz",
]);

/** Words that are printed short as often as long. */
const unified = new Map([
  ["saint", "st"],
  ["sainte", "st"],
  ["ste", "st"],
  ["sankt", "st"],
  ["mt", "mount"],
  ["ft", "fort"],
  ["pt", "point"],
  ["muhafazat", ""],
]);

/**
 * The key under which a place name is filed: lower case without diacritics, apostrophes and full stops, hyphens as
 * blanks, "Saint" as "st", a hyphenated Arabic article ("ez-Zor", "Ash Shaykh") as "al". Two spellings that differ in
 * nothing else get the same key.
 */
export function placeKey(name: string): string {
  // Most names of news are plain ASCII words; they need no decomposition.
  let plain = name.toLowerCase();
  if (!isAscii(plain)) {
    plain = plain.normalize("NFD").replace(/[\u0300-\u036f\u0310-\u0333]/g, "");
    if (!isAscii(plain)) plain = plain.replace(/[^ -~]/g, (c) => plainLetters.get(c) ?? (/[\u2010-\u2015\s]/.test(c) ? "-" : ""));
  }
  let key = "";
  let word = "";
  let from = -1;
  for (let i = 0; i <= plain.length; i++) {
    const code = i < plain.length ? plain.charCodeAt(i) : 32;
    const letter = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    if (letter) {
      if (from < 0) from = i;
      continue;
    }
    if (from >= 0) {
      word += plain.slice(from, i);
      from = -1;
    }
    // Apostrophes, full stops and half-rings stand inside words and say nothing: "Sana'a", "U.S.", "Qal`ah".
    if (code === 39 || code === 46 || code === 96) continue;
    if (word === "") continue;
    const isArticle =
      articles.has(word) &&
      (code === 45 || word === "al" || word === "el" || (key === "" && i < plain.length && word !== "en" && word !== "us"));
    const out = isArticle ? "al" : (unified.get(word) ?? word);
    if (out !== "") key = key === "" ? out : `${key} ${out}`;
    word = "";
  }
  return key;
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 126) return false;
  return true;
}
