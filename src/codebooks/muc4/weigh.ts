import type { Slot } from "./candidates.js";
import type { Clues } from "./clues.js";
import type { Filler } from "./filler.js";
import { weights } from "./weights.js";

/** How likely a candidate with these clues fills a slot, and how likely it must be to be written down. */
export function weigh(slot: Slot, clues: Clues, relevance: number): { probability: number; threshold: number } {
  const { own, report, bias, threshold } = weights.slots[slot];
  return {
    probability: probabilityOf(own * bounded(sumOf(weights.slots[slot].clues, clues)) + report * logit(relevance) + bias),
    threshold,
  };
}

/** How likely a report tells of anything that MUC-4 counts: by its incidents and its likeliest fillers. */
export function weighReport(fillers: readonly Filler[], shared: Clues): number {
  return probabilityOf(sumOf(weights.report, reportFeatures(fillers, shared)));
}

/** What speaks for a report's relevance: how likely its likeliest filler of each slot is, in steps. */
export function reportFeatures(fillers: readonly Filler[], shared: Clues, firstGuess = guess): Clues {
  const features: Clues = new Set(shared);
  const best = new Map<Slot, number[]>();
  for (const filler of fillers) {
    const list = best.get(filler.slot) ?? [];
    list.push(firstGuess(filler));
    best.set(filler.slot, list);
  }
  for (const [slot, list] of best) {
    const [first = 0, second = 0] = list.sort((a, b) => b - a);
    steps.forEach((step, at) => {
      if (first > step) features.add(`best ${slot}:${at}`);
    });
    if (second > 0.4) features.add(`two of ${slot}`);
  }
  return features;
}

const steps = [0.1, 0.25, 0.4, 0.6, 0.8];
const guess = ({ slot, clues }: Filler) => probabilityOf(sumOf(weights.slots[slot].clues, clues));

function sumOf(table: Readonly<Record<string, number>>, clues: Clues): number {
  let sum = table.always ?? 0;
  for (const clue of [...clues].sort()) sum += table[clue] ?? 0;
  return sum;
}

const probabilityOf = (sum: number) => 1 / (1 + Math.exp(-sum));
const logit = (p: number) => Math.log(Math.min(0.99, Math.max(0.01, p)) / (1 - Math.min(0.99, Math.max(0.01, p))));
const bounded = (sum: number) => Math.min(6.9, Math.max(-6.9, sum));
