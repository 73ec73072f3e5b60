import type { Estimate, Qualifier, Quantity } from "../../src/model/index.js";

/**
 * A figure of an `expected.txt`. A bound that is `undefined` is not checked, `null` means "must be open";
 * `unsaid` stands for a total that is null.
 */
export interface ExpectedFigure {
  text: string;
  unsaid: boolean;
  qualifier: Qualifier;
  low?: number | null;
  best?: number | null;
  high?: number | null;
}

const qualifierWords = new Map<string, Qualifier>([
  ["exact", "exact"],
  ["about", "approximate"],
  ["at least", "at-least"],
  ["at most", "at-most"],
]);

const vagueWords = new Map<string, Estimate>([
  ["several", { low: 3, best: 3, high: null }],
  ["dozens", { low: 24, best: null, high: null }],
  ["scores", { low: 40, best: null, high: null }],
  ["hundreds", { low: 200, best: null, high: null }],
  ["plural", { low: 2, best: null, high: null }],
]);

/** Whether a word of a line begins a figure. */
export function beginsFigure(word: string): boolean {
  return word === "unsaid" || vagueWords.has(word) || /^\d+$/.test(word) || /^[\d?]*\.\.[\d?]*$/.test(word);
}

/**
 * `word` is the figure itself, `note` the words in parentheses behind it, `best` what follows the word `best`.
 * Returns the fault where it is no figure.
 */
export function readFigure(word: string, note: string | undefined, best: string | undefined): ExpectedFigure | string {
  const text = [word, note === undefined ? "" : `(${note})`, best === undefined ? "" : `best ${best}`]
    .filter((part) => part !== "")
    .join(" ");
  if (word === "unsaid") return { text, unsaid: true, qualifier: "none" };
  const vague = vagueWords.get(word);
  if (vague) return { text, unsaid: false, qualifier: "vague", ...vague };
  if (word.includes("..")) return readRange(word, best, text);
  if (!/^\d+$/.test(word)) return `no figure: ${word}`;
  const qualifier = qualifierWords.get(note ?? "exact");
  if (!qualifier) return `no qualifier: (${note}); use (about), (at least) or (at most)`;
  const n = Number(word);
  if (qualifier === "approximate") return { text, unsaid: false, qualifier, low: null, best: n, high: null };
  if (qualifier === "at-least") return { text, unsaid: false, qualifier, low: n, best: n, high: null };
  if (qualifier === "at-most") return { text, unsaid: false, qualifier, high: n };
  return { text, unsaid: false, qualifier, low: n, best: n, high: n };
}

function readRange(word: string, best: string | undefined, text: string): ExpectedFigure | string {
  const [from = "", to = ""] = word.split("..");
  const bound = (part: string) => (part === "?" ? undefined : part === "" ? null : Number(part));
  const figure: ExpectedFigure = { text, unsaid: false, qualifier: "range", low: bound(from), high: bound(to) };
  figure.best = best === undefined ? null : bound(best);
  const known = [figure.low, figure.best, figure.high].filter((n) => typeof n === "number");
  if (known.some((n) => Number.isNaN(n))) return `no figure: ${text}`;
  if (known.some((n, i) => i > 0 && n < (known[i - 1] ?? 0))) return `low, best and high out of order: ${text}`;
  return figure;
}

/** Whether a total is what the figure says. */
export function totalFits(figure: ExpectedFigure, total: Estimate | null): boolean {
  if (figure.unsaid || total === null) return figure.unsaid && total === null;
  return (["low", "best", "high"] as const).every((end) => figure[end] === undefined || figure[end] === total[end]);
}

/** Whether a claim is worded and counted as the figure says. What an approximate figure's bounds are is left open. */
export function claimFits(figure: ExpectedFigure, claim: Quantity): boolean {
  if (figure.low === 0 && figure.high === 0) return claim.high === 0;
  if (figure.qualifier !== claim.qualifier) return false;
  if (figure.qualifier === "approximate") return figure.best === claim.best;
  if (figure.qualifier === "at-least" || figure.qualifier === "vague") return figure.low === claim.low;
  if (figure.qualifier === "at-most") return figure.high === claim.high;
  return figure.low === claim.low && figure.high === claim.high;
}

/** "4", "4..", "6..8 best 7", "unsaid": an estimate in the words of an expected.txt. */
export function showEstimate(estimate: Estimate | null): string {
  if (estimate === null) return "unsaid";
  const { low, best, high } = estimate;
  if (low === best && best === high && best !== null) return String(best);
  return `${low ?? ""}..${high ?? ""}${best === null ? "" : ` best ${best}`}`;
}

/** "4 (exact)", "4.. best 4 (at-least)": a claim's figure. */
export function showQuantity(quantity: Quantity): string {
  const { low, best, high, qualifier } = quantity;
  const number = qualifier === "approximate" || qualifier === "at-least" ? (best ?? low) : null;
  return `${number ?? showEstimate({ low, best, high })} (${qualifier.replace("at-", "at ")})`;
}
