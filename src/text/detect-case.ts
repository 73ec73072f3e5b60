import type { CaseStyle } from "./text-document.js";

/** Whether the text is all capitals, all lower case, or mixed, judged on its first 4,000 code units. */
export function detectCase(text: string): CaseStyle {
  let upper = 0;
  let lower = 0;
  const end = Math.min(text.length, 4000);
  for (let i = 0; i < end; i += 1) {
    const code = text.charCodeAt(i);
    // ASCII by its code; other letters, rarer by far, by their case.
    if (code >= 97 && code <= 122) lower += 1;
    else if (code >= 65 && code <= 90) upper += 1;
    else if (code > 191) {
      const letter = text.charAt(i);
      const low = letter.toLowerCase();
      if (low !== letter.toUpperCase()) {
        if (letter === low) lower += 1;
        else upper += 1;
      }
    }
  }
  const all = upper + lower;
  if (all < 20) return "mixed";
  if (upper / all > 0.85) return "upper";
  // A text with fewer than one capital in 250 letters has lost them; ordinary news has one in 30.
  if (upper / all < 0.004 && all > 80) return "lower";
  return "mixed";
}

/** Lower case, letter by letter, leaving alone the few letters whose lower case is longer ("İ"). */
export function lowerSameLength(text: string): string {
  const low = text.toLowerCase();
  if (low.length === text.length) return low;
  let out = "";
  for (const letter of text) {
    const small = letter.toLowerCase();
    out += small.length === letter.length ? small : letter;
  }
  return out;
}
