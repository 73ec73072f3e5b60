const marks = /\p{M}/gu;
const notLetterOrDigit = /[^\p{L}\p{N}]+/gu;
const plain = /^[a-z0-9]+$/;
const plainCased = /^[A-Za-z0-9]+$/;
const onlyPunctuation = /^[!-/:-@[-`{-~]+$/;

/** Latin letters that Unicode does not take apart into a letter and a mark. */
const undecomposed: Readonly<Record<string, string>> = {
  ı: "i",
  ł: "l",
  Ł: "L",
  ø: "o",
  Ø: "O",
  đ: "d",
  Đ: "D",
  ß: "ss",
};
const undecomposedLetter = /[ıłŁøØđĐß]/g;

function withoutDiacritics(text: string): string {
  return text
    .normalize("NFKD")
    .replace(marks, "")
    .replace(undecomposedLetter, (letter) => undecomposed[letter] ?? letter);
}

/** Letters and digits alone, diacritics folded, case kept: `Al-Qa'ida` -> `AlQaida`. */
export function casedForm(text: string): string {
  if (plainCased.test(text)) return text;
  if (onlyPunctuation.test(text)) return "";
  return withoutDiacritics(text).replace(notLetterOrDigit, "");
}

/** The form in which names are compared: `Lashkar-e-Jhangvi` -> `lashkarejhangvi`. */
export function normalForm(text: string): string {
  return plain.test(text) ? text : casedForm(text).toLowerCase();
}

/** The pieces of a name between spaces, hyphens, apostrophes and other punctuation, each in its normal form. */
export function nameParts(name: string): string[] {
  return withoutDiacritics(name)
    .toLowerCase()
    .split(notLetterOrDigit)
    .filter((part) => part !== "");
}

/** `M-19`, `LeT`, `FMLN`: up to five letters, written in capitals or with several of them. */
export function isShortAcronym(name: string): boolean {
  if (/\s/.test(name)) return false;
  const letters = casedForm(name).replace(/\p{N}/gu, "");
  const capitals = letters.replace(/\P{Lu}/gu, "").length;
  return letters.length > 0 && letters.length <= 5 && (capitals >= 2 || capitals === letters.length);
}
