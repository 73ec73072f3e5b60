/** Marks that change the direction of text, hide in it or tag it: a terminal would obey them, a reader would not see them. */
const hidden =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each of these stands for itself, none is combined
  /[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0d\ufeff\uffa0\ufff0-\ufffb]|[\u{e0000}-\u{e0fff}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be shown
const control = /[\x00-\x1f\x7f-\x9f]/g;
const loneSurrogate = /\p{Cs}/gu;
const piledMarks = /(\p{M}{4})\p{M}+/gu;

/**
 * Text from a report as one line that is safe to print: white space of any kind is one blank, control characters
 * (with them every escape sequence) become pictures of themselves, hidden marks are dropped.
 */
export function visible(text: string): string {
  return safe(text.replace(/\s+/gu, " ").trim());
}

/** Several lines made safe, their line feeds and indentation kept. */
export function visibleLines(text: string): string {
  return text.split("\n").map(safe).join("\n");
}

function safe(text: string): string {
  return text.replace(control, picture).replace(hidden, "").replace(piledMarks, "$1").replace(loneSurrogate, "\ufffd");
}

function picture(char: string): string {
  const code = char.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? "\u2421" : "\ufffd";
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** At most `length` characters as a reader counts them, an ellipsis in place of the rest; cut between words where it can be. */
export function clipped(text: string, length: number): string {
  if (text.length <= length) return text;
  let end = 0;
  let count = 0;
  for (const { segment, index } of segmenter.segment(text.slice(0, length * 8))) {
    end = index + segment.length;
    count += 1;
    if (count >= length - 1) break;
  }
  if (end >= text.length) return text;
  const kept = text.slice(0, end);
  const blank = kept.lastIndexOf(" ");
  return `${blank > end * 0.7 ? kept.slice(0, blank) : kept}…`;
}
