import type { CaseStyle } from "./text-document.js";

/** Letters that a line has at least for its capitals to tell of the text's; shorter ones are headings, dates and page furniture. */
const longLine = 80;

/**
 * Whether the text is all capitals, all lower case, or mixed, judged on its first 4,000 code units, by its long lines where it
 * has any: what a page prints above and below a report may keep capitals that the report has lost.
 */
export function detectCase(text: string): CaseStyle {
  let [upper, lower] = [0, 0];
  let [longUpper, longLower] = [0, 0];
  let [lineUpper, lineLower] = [0, 0];
  const end = Math.min(text.length, 4000);
  for (let i = 0; i <= end; i += 1) {
    const code = i < end ? text.charCodeAt(i) : 10;
    // ASCII by its code; other letters, rarer by far, by their case.
    if (code >= 97 && code <= 122) lineLower += 1;
    else if (code >= 65 && code <= 90) lineUpper += 1;
    else if (code === 10) {
      upper += lineUpper;
      lower += lineLower;
      if (lineUpper + lineLower >= longLine) {
        longUpper += lineUpper;
        longLower += lineLower;
      }
      [lineUpper, lineLower] = [0, 0];
    } else if (code > 191) {
      const letter = text.charAt(i);
      const low = letter.toLowerCase();
      if (low !== letter.toUpperCase()) {
        if (letter === low) lineLower += 1;
        else lineUpper += 1;
      }
    }
  }
  if (upper + lower < 20) return "mixed";
  const [capitals, all] = longUpper + longLower > 0 ? [longUpper, longUpper + longLower] : [upper, upper + lower];
  if (capitals / all > 0.85) return "upper";
  // A text with fewer than one capital in 250 letters has lost them; ordinary news has one in 30.
  if (capitals / all < 0.004 && all > 80) return "lower";
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
