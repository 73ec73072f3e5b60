/** Words that stand before a noun and say nothing of what it names: articles, numbers, vague amounts, whose it is. */
const before = new Set(
  (
    "a an the this that these those some several many few all any another other others both each every certain two three four five six " +
    "seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty " +
    "seventy eighty ninety hundred thousand dozens scores hundreds thousands tens of or and about approximately around nearly almost over more than at " +
    "least close to up his her its their our my your one least no half dozen alleged suspected presumed supposed so-called apparent possible first second third fourth fifth same various numerous"
  ).split(" "),
);

/** Words in lower case, without punctuation around them. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s"“”()[\],;:]+/)
    .map(bare)
    .filter((word) => word !== "");
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/** A word without quotation marks and stops around it. */
export function bare(word: string): string {
  return trimmed(word, (mark) => !letterOrDigit.test(mark));
}

/** A text without the characters at its ends that `goes` says go. */
function trimmed(text: string, goes: (mark: string) => boolean): string {
  let start = 0;
  let end = text.length;
  while (start < end && goes(text[start] as string)) start += 1;
  while (end > start && goes(text[end - 1] as string)) end -= 1;
  return text.slice(start, end);
}

/** A mention as MUC-4 writes it: one line, without article, number or owner before it. */
export function mentionString(text: string): string {
  const words = text.trim().split(/\s+/);
  let from = 0;
  while (from < words.length - 1 && isBefore(words[from] as string)) from += 1;
  return trimMarks(words.slice(from).join(" "));
}

function isBefore(word: string): boolean {
  const plain = bare(word).toLowerCase();
  return plain === "" || before.has(plain) || (!/^["“]/.test(word) && /^\d[\d,.]*$/.test(plain));
}

/** Without stops and commas at the ends; quotation marks stay where both stand. */
function trimMarks(text: string): string {
  const plain = trimmed(text, (mark) => /[,;:.\s-]/.test(mark));
  const marks = (plain.match(/["“”]/g) ?? []).length;
  return marks % 2 === 1 ? plain.replace(/["“”]/g, "") : plain;
}

/** A crude singular: "policemen", "bodies", "buses", "trucks". */
export function singular(word: string): string {
  if (word.endsWith("men")) return `${word.slice(0, -2)}an`;
  if (word === "people" || word === "persons") return "person";
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:ss|sh|ch|x|us)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith("s") && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

/** Whether a noun phrase speaks of several: by the form of its head. */
export function isPlural(text: string): boolean {
  const head = headOf(text);
  return singular(head) !== head || /^(?:children|police|clergy|military|personnel|population|troops|civilians)$/.test(head);
}

/** The head word of a noun phrase, in lower case: the last before "of", "in", "from" and the like. */
export function headOf(text: string): string {
  const words = wordsOf(text);
  const end = words.findIndex((word, at) => at > 0 && /^(?:of|in|from|at|for|with|who|that|on|near|to|by)$/.test(word));
  return words[(end === -1 ? words.length : end) - 1] ?? "";
}
