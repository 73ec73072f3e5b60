import type { ReportCoding } from "../../model/index.js";
import { greatestOf } from "../../text/extremes.js";
import { type Slot, slots } from "./candidates.js";
import type { Clues } from "./clues.js";
import { featuresOf, viewOf } from "./features.js";
import type { Filler } from "./filler.js";
import type { Gathered } from "./gather-fillers.js";
import { probabilityOf } from "./odds.js";
import { relevanceFeatures } from "./relevance-features.js";
import type { Table } from "./slot-weights.js";
import { sumOfTrees } from "./trees.js";
import { weights } from "./weights.js";

/** Judges all fillers of a report: each by its clues, then among the others. Gives how likely the report tells of anything that counts. */
export function weighFillers({ fillers, sentences, shared, words }: Gathered, coding: ReportCoding): number {
  for (const filler of fillers) sumUp(filler, weights.slots[filler.slot].clues);
  const told = sentences.map((clues) => sumOf(weights.sentence, clues));
  const clueSum = sumOf(weights.report, reportFeatures(fillers, shared, words));
  const { bias, trees } = weights.relevance;
  const relevance = bias + sumOfTrees(trees, relevanceFeatures(clueSum, fillers, told, coding));
  const view = viewOf(fillers, told, relevance);
  for (const slot of slots) {
    const { trees, bias } = weights.slots[slot];
    for (const filler of view.bySlot.get(slot) ?? [])
      filler.probability = filler.sum < hopeless ? 0 : probabilityOf(bias + sumOfTrees(trees, featuresOf(filler, view)));
  }
  return probabilityOf(relevance);
}

/** What the clues of a filler say by a table: of all its mentions, and of its likeliest one. */
export function sumUp(filler: Filler, table: Table): void {
  filler.sum = bounded(sumOf(table, filler.clues));
  filler.best = filler.each.length === 1 ? filler.sum : bounded(greatestOf(filler.each.map((clues) => sumOf(table, clues))));
}

/** What is less likely by its clues alone never fills a slot. */
export const hopeless = -4.5;

/** What speaks for a report's relevance: how likely its likeliest filler of each slot is, in steps, and its words. */
export function reportFeatures(fillers: readonly Filler[], shared: Clues, words: Clues): Clues {
  const features: Clues = new Set([...shared, ...words]);
  const best = new Map<Slot, number[]>();
  for (const { slot, sum } of fillers) {
    const list = best.get(slot) ?? [];
    list.push(probabilityOf(sum));
    best.set(slot, list);
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

/** The weights of these clues, added up. */
export function sumOf(table: Table, clues: Clues): number {
  let sum = table.get("always") ?? 0;
  for (const clue of clues) sum += table.get(clue) ?? 0;
  return sum;
}

export const bounded = (sum: number) => Math.min(6.9, Math.max(-6.9, sum));
