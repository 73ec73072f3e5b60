import { foldName } from "../merge/index.js";

/** A text is found by its first so many characters, and a word by its first 40. */
const readFor = 200_000;
const longestWord = 40;

/** The words of a text as they are searched: folded, each once. */
export function wordsOf(text: string): string {
  const words = new Set<string>();
  for (const word of foldName(text.slice(0, readFor)).split(" ")) if (word !== "") words.add(word.slice(0, longestWord));
  return [...words].join(" ");
}

/** The words that somebody searches for; a last "*" finds what begins so. At most 20. */
export function searchWords(query: string): string[] {
  return query
    .slice(0, 1_000)
    .split(/\s+/)
    .flatMap((part) => {
      const words = foldName(part).split(" ").filter(Boolean);
      return words.map((word, at) =>
        part.endsWith("*") && at === words.length - 1 ? `${word.slice(0, longestWord)}*` : word.slice(0, longestWord),
      );
    })
    .slice(0, 20);
}
