import type { Quantity } from "../../model/index.js";
import type { Token } from "../../text/text-document.js";
import { wordTest } from "../../text/word.js";

const ones = new Map<string, number>(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, n) => [word, n]),
);
const tens = new Map<string, number>(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, n) => [word, (n + 2) * 10]),
);
tens.set("fourty", 40);
const multiples = new Map<string, number>([
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1_000_000],
  ["lakh", 100_000],
  ["dozen", 12],
]);

/** Plural magnitudes and what the contract lets them say (low bound; best stays open). */
const magnitudes = new Map<string, number>([
  ["dozens", 24],
  ["tens", 20],
  ["scores", 40],
  ["hundreds", 200],
  ["thousands", 2000],
  ["lakhs", 200_000],
  ["millions", 2_000_000],
]);

/** Words before a figure that say how sure it is; longest first. */
const hedges: [string[], "at-least" | "at-most" | "approximate"][] = (
  [
    ["at least", "at-least"],
    ["no fewer than", "at-least"],
    ["no less than", "at-least"],
    ["not less than", "at-least"],
    ["not fewer than", "at-least"],
    ["more than", "at-least"],
    ["over", "at-least"],
    ["upwards of", "at-least"],
    ["in excess of", "at-least"],
    ["a minimum of", "at-least"],
    ["a total of at least", "at-least"],
    ["greater than", "at-least"],
    ["well over", "at-least"],
    ["up to", "at-most"],
    ["at most", "at-most"],
    ["as many as", "at-most"],
    ["fewer than", "at-most"],
    ["less than", "at-most"],
    ["a maximum of", "at-most"],
    ["no more than", "at-most"],
    ["not more than", "at-most"],
    ["about", "approximate"],
    ["around", "approximate"],
    ["some", "approximate"],
    ["approximately", "approximate"],
    ["roughly", "approximate"],
    ["nearly", "approximate"],
    ["almost", "approximate"],
    ["an estimated", "approximate"],
    ["estimated", "approximate"],
    ["close to", "approximate"],
    ["an average of", "approximate"],
    ["perhaps", "approximate"],
    ["probably", "approximate"],
    ["circa", "approximate"],
  ] as [string, "at-least" | "at-most" | "approximate"][]
).map(([words, kind]) => [words.split(" "), kind]);
/** By their first word, in the order above. */
const hedgesFrom = new Map<string, typeof hedges>();
for (const hedge of hedges) {
  const first = hedge[0][0] as string;
  hedgesFrom.set(first, [...(hedgesFrom.get(first) ?? []), hedge]);
}
const numberStarts = new Set([
  ...ones.keys(),
  ...tens.keys(),
  ...magnitudes.keys(),
  "a",
  "an",
  "half",
  "several",
  "few",
  "couple",
  "between",
  "both",
  "no",
  "many",
  "numerous",
  "countless",
  "another",
  "hundred",
  "dozen",
  "other",
  "handful",
  "two-dozen",
  "at",
]);

const mayBeginFigure = wordTest((word) => /^[0-9]/.test(word) || hedgesFrom.has(word) || numberStarts.has(word));
const mayBeginNumber = wordTest(
  (word) => /^\d/.test(word) || word === "a" || word === "an" || tens.has(word) || ones.has(word) || multiples.has(word),
);
const mayHedge = wordTest((word) => hedgesFrom.has(word));
const isNumberWord = wordTest((word) => tens.has(word) || ones.has(word) || multiples.has(word));

/** A figure in words or digits and the tokens it takes. */
export interface QuantityPhrase {
  quantity: Quantity;
  first: number;
  /** Exclusive. */
  last: number;
  /** "another 12", "12 more": counted apart from those told of before. */
  additional?: boolean;
}

/**
 * The figure that begins at token `at`, or undefined. Reads "12", "1,200", "twenty-two", "two dozen", "dozens of",
 * "at least 12", "12-13", "between 10 and 12", "six or seven", "several", "no". "a" and "an" count only before dozen and hundred.
 * What vague words are worth is the contract's table of totals.
 */
export function quantityAt(tokens: readonly Token[], at: number, end: number): QuantityPhrase | undefined {
  if (!mayBeginFigure((tokens[at] as Token).word)) return undefined;
  let i = at;
  let hedge: "at-least" | "at-most" | "approximate" | undefined;
  let additional = false;
  for (let guard = 0; guard < 3; guard += 1) {
    const step = hedgeAt(tokens, i, end);
    if (step) {
      hedge = hedge ?? step.kind;
      i += step.length;
    } else if (tokens[i]?.lower === "another" && i + 1 < end) {
      additional = true;
      i += 1;
    } else break;
  }
  if (i >= end) return undefined;
  const found = coreAt(tokens, i, end, hedge !== undefined || additional);
  if (!found) return undefined;
  let { quantity, last } = found;
  if (tokens[last]?.lower === "or" && tokens[last + 1]?.lower === "more") [hedge, last] = ["at-least", last + 2];
  else if (tokens[last]?.lower === "or" && (tokens[last + 1]?.lower === "so" || tokens[last + 1]?.lower === "fewer"))
    [hedge, last] = ["approximate", last + 2];
  else if (tokens[last]?.lower === "more" && tokens[last + 1]?.lower !== "than") [additional, last] = [true, last + 1];
  if (tokens[last]?.lower === "of" && (found.vague || /^(?:couple|handful|number|dozen)$/.test(tokens[last - 1]?.lower ?? ""))) last += 1;
  if (hedge && quantity.best !== null && quantity.qualifier !== "range") quantity = hedged(quantity.best, hedge);
  else if (hedge === "at-least" && quantity.low !== null) quantity = { ...quantity, high: null };
  return { quantity, first: at, last, ...(additional ? { additional } : {}) };
}

/** `n` as the contract writes "at least n", "up to n" and "about n". */
function hedged(n: number, kind: "at-least" | "at-most" | "approximate"): Quantity {
  if (kind === "at-least") return { low: n, best: n, high: null, qualifier: "at-least" };
  if (kind === "at-most") return { low: null, best: n, high: n, qualifier: "at-most" };
  return { low: null, best: n, high: null, qualifier: "approximate" };
}

function hedgeAt(
  tokens: readonly Token[],
  at: number,
  end: number,
): { kind: "at-least" | "at-most" | "approximate"; length: number } | undefined {
  const token = tokens[at];
  if (!token || !mayHedge(token.word)) return undefined;
  for (const [words, kind] of hedgesFrom.get(token.lower) ?? []) {
    if (at + words.length >= end) continue;
    let k = 1;
    while (k < words.length && tokens[at + k]?.lower === words[k]) k += 1;
    if (k === words.length) return { kind, length: k };
  }
  return undefined;
}

const exact = (n: number): Quantity => ({ low: n, best: n, high: n, qualifier: "exact" });

function coreAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  hedgedBefore: boolean,
): { quantity: Quantity; last: number; vague?: boolean } | undefined {
  const word = (tokens[at] as Token).lower;
  if (word === "between") {
    const from = numberAt(tokens, at + 1, end);
    if (!from || tokens[from.last]?.lower !== "and") return undefined;
    const to = numberAt(tokens, from.last + 1, end);
    return to && to.n > from.n ? { quantity: { low: from.n, best: null, high: to.n, qualifier: "range" }, last: to.last } : undefined;
  }
  if (word === "no" || word === "zero") {
    return { quantity: exact(0), last: at + 1 };
  }
  if (word === "both") return { quantity: exact(2), last: at + 1 };
  if (word === "several" || (word === "few" && tokens[at - 1]?.lower !== "the"))
    return { quantity: { low: 3, best: 3, high: null, qualifier: "vague" }, last: at + 1, vague: true };
  if (word === "many" && tokens[at - 1]?.lower === "how") return undefined;
  if (word === "many" || word === "numerous" || word === "countless")
    return { quantity: { low: 2, best: null, high: null, qualifier: "vague" }, last: at + 1, vague: true };
  if (word === "a" || word === "an") {
    const next = tokens[at + 1]?.lower;
    if (next === "few" || next === "handful")
      return { quantity: { low: 3, best: 3, high: null, qualifier: "vague" }, last: at + 2, vague: true };
    if (next === "number" && tokens[at + 2]?.lower === "of")
      return { quantity: { low: 2, best: null, high: null, qualifier: "vague" }, last: at + 3 };
    if (next === "couple") return { quantity: exact(2), last: at + 2, vague: true };
    if (next === "dozen" || next === "hundred" || next === "thousand") {
      const core = numberAt(tokens, at, end);
      return core ? { quantity: exact(core.n), last: core.last } : undefined;
    }
    if (next === "score" && tokens[at + 2]?.lower === "of")
      return { quantity: { low: 20, best: 20, high: null, qualifier: "approximate" }, last: at + 3 };
    return undefined;
  }
  if (word === "half" && tokens[at + 1]?.lower === "a" && tokens[at + 2]?.lower === "dozen") return { quantity: exact(6), last: at + 3 };
  const magnitude = magnitudes.get(word);
  if (magnitude !== undefined) {
    let last = at + 1;
    let low = magnitude;
    // "tens of thousands", "hundreds of thousands"
    if (tokens[last]?.lower === "of" && magnitudes.has(tokens[last + 1]?.lower ?? "")) {
      low = (magnitude / 2) * (magnitudes.get(tokens[last + 1]?.lower ?? "") ?? 1);
      last += 2;
    }
    return { quantity: { low, best: null, high: null, qualifier: "vague" }, last, vague: true };
  }
  if (word === "another" || word === "other" || word === "handful" || word === "couple" || word === "at" || word === "few")
    return undefined;
  // "12-13" that the tokeniser kept in one piece
  const pair = /^(\d{1,6})[-–](\d{1,6})$/.exec((tokens[at] as Token).text);
  if (pair && Number(pair[2]) > Number(pair[1]))
    return { quantity: { low: Number(pair[1]), best: null, high: Number(pair[2]), qualifier: "range" }, last: at + 1 };
  const first = numberAt(tokens, at, end);
  if (!first) return undefined;
  // "12-13", "12 to 13", "six or seven", "12–13"
  const joiner = tokens[first.last];
  if (joiner && (/^[-–—]$/.test(joiner.text) || joiner.lower === "to" || joiner.lower === "or")) {
    const second = numberAt(tokens, first.last + 1, end);
    if (
      second &&
      second.n > first.n &&
      second.n <= first.n * 5 + 10 &&
      !(joiner.lower === "to" && hedgedBefore && second.n > first.n * 3)
    ) {
      return { quantity: { low: first.n, best: null, high: second.n, qualifier: "range" }, last: second.last };
    }
  }
  return { quantity: exact(first.n), last: first.last };
}

/** A whole number of at most nine digits in digits or words that begins at `at`. */
export function numberAt(tokens: readonly Token[], at: number, end: number): { n: number; last: number } | undefined {
  const token = tokens[at];
  if (!token || at >= end || !mayBeginNumber(token.word)) return undefined;
  if (/^\d/.test(token.text)) {
    const plain = token.text.replace(/,(?=\d{3}(?:\D|$))/g, "");
    if (!/^\d{1,9}$/.test(plain)) return undefined;
    let n = Number(plain);
    let last = at + 1;
    // "1e400" is no 1.
    if (tokens[last]?.start === token.end && /^e\d/.test(tokens[last]?.lower ?? "")) return undefined;
    const next = multiples.get(tokens[last]?.lower ?? "");
    if (next && n < 1000) {
      n *= next;
      last += 1;
    }
    if (/^(?:billion|trillion|quadrillion|crore)s?$/.test(tokens[last]?.lower ?? "")) return undefined;
    return { n, last };
  }
  let i = at;
  let total = 0;
  let current: number | undefined;
  if ((token.lower === "a" || token.lower === "an") && multiples.has(tokens[at + 1]?.lower ?? "")) {
    current = 1;
    i += 1;
  }
  for (; i < end; i += 1) {
    const word = tokens[i]?.lower ?? "";
    const numeral = tokens[i] !== undefined && isNumberWord((tokens[i] as Token).word);
    const ten = numeral ? tens.get(word) : undefined;
    const one = numeral ? ones.get(word) : undefined;
    const multiple = numeral ? multiples.get(word) : undefined;
    if (ten !== undefined && (current === undefined || current % 100 === 0)) current = (current ?? 0) + ten;
    else if (
      one !== undefined &&
      (current === undefined ||
        (current % 100 === 0 && (current > 0 || total > 0)) ||
        (current % 10 === 0 && current % 100 >= 20 && one < 10))
    )
      current = (current ?? 0) + one;
    else if (multiple !== undefined && (current !== undefined || word === "hundred" || word === "thousand")) {
      if (multiple >= 1000) {
        total += (current ?? 1) * multiple;
        current = 0;
      } else current = (current ?? 1) * multiple;
    } else if (
      word === "-" &&
      current !== undefined &&
      current % 10 === 0 &&
      current >= 20 &&
      (ones.get(tokens[i + 1]?.lower ?? "") ?? 0) > 0
    )
      continue;
    else if (
      word === "and" &&
      current !== undefined &&
      current >= 100 &&
      (tens.has(tokens[i + 1]?.lower ?? "") || ones.has(tokens[i + 1]?.lower ?? ""))
    )
      continue;
    else break;
  }
  // "nine hundred trillion" is not nine hundred.
  if (current === undefined || /^(?:billion|trillion|quadrillion|crore)s?$/.test(tokens[i]?.lower ?? "")) return undefined;
  return { n: total + current, last: i };
}

const plainQuantities =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozen dozens scores hundred hundreds thousand thousands several many both few".split(
    " ",
  );

/** Whether a word alone says how many: the number words up to a hundred and the vague ones, and the given others. */
export function quantityWords(...others: string[]): { test(word: string): boolean } {
  const words = new Set([...plainQuantities, ...others]);
  return { test: (word) => words.has(word) };
}
