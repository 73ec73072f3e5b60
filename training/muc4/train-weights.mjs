import { slots } from "../../dist/codebooks/muc4/candidates.js";
import { likelyFillers } from "../../dist/codebooks/muc4/choose-fillers.js";
import { featuresOf, viewOf } from "../../dist/codebooks/muc4/features.js";
import { gatherFillers, keyOf } from "../../dist/codebooks/muc4/gather-fillers.js";
import { sumOfTrees } from "../../dist/codebooks/muc4/trees.js";
import { probabilityOf } from "../../dist/codebooks/muc4/odds.js";
import { relevanceFeatures } from "../../dist/codebooks/muc4/relevance-features.js";
import { hopeless, reportFeatures, sumOf, sumUp } from "../../dist/codebooks/muc4/weigh.js";
import { boost } from "./boost.mjs";
import { fitLogLinear } from "./log-linear.mjs";

/** Which role of the answer keys a slot is learned from. A description is right where it names a victim of any kind. */
const roles = {
  individual: "PerpInd",
  organization: "PerpOrg",
  thing: "Target",
  name: "Victim",
  description: "VictimAll",
  weapon: "Weapon",
};
export const settings = {
  folds: 8,
  clues: { rate: 0.05, shrink: 5e-3, rounds: 8, least: 5 },
  sentence: { rate: 0.05, shrink: 5e-3, rounds: 8, least: 20 },
  report: { rate: 0.05, shrink: 5e-3, rounds: 12, least: 20 },
  relevance: { trees: 50, depth: 3, rate: 0.07, least: 20, calm: 3 },
  trees: { trees: 120, depth: 3, rate: 0.05, least: 30, calm: 3 },
};

/** A message with its fillers, which of them are right, and what else is learned from it. */
export function messageOf(report, coding, wanted, templates) {
  const gathered = gatherFillers(coding, report);
  const telling = new Set();
  for (const filler of gathered.fillers) {
    filler.right = (wanted[roles[filler.slot]] ?? []).some((entity) => entity.some((mention) => keyOf(mention) === filler.key)) ? 1 : 0;
    if (filler.right && filler.slot !== "organization") for (const sentence of filler.sentences) telling.add(sentence);
  }
  return {
    report,
    coding,
    gathered,
    wanted,
    sentences: gathered.sentences.map((clues, at) => ({ clues, right: telling.has(at) ? 1 : 0 })),
    relevant: templates.some((template) => !template.optional) ? 1 : 0,
    neutral: templates.length > 0 && templates.every((template) => template.optional),
  };
}

/** The weights of the codebook, from annotated messages. What each model says of a message that it is to be judged with comes from the others. */
export function trainWeights(messages, log = () => {}) {
  const { folds } = settings;
  // Neighbouring messages often tell of the same events: whole stretches are left out together.
  const foldOf = (at) => Math.floor((at * folds) / messages.length);
  const others = (fold) => messages.filter((_, at) => foldOf(at) !== fold);
  const those = (fold) => messages.filter((_, at) => foldOf(at) === fold);
  const tables = {};
  for (const slot of slots) {
    const examplesOf = (list) => list.flatMap(({ gathered }) => gathered.fillers.filter((filler) => filler.slot === slot));
    for (let fold = 0; fold < folds; fold += 1) {
      const table = fitLogLinear(examplesOf(others(fold)), settings.clues);
      for (const filler of examplesOf(those(fold))) sumUp(filler, table);
    }
    tables[slot] = fitLogLinear(examplesOf(messages), settings.clues);
  }
  const sentencesOf = (list) => list.flatMap(({ sentences }) => sentences);
  for (let fold = 0; fold < folds; fold += 1) {
    const table = fitLogLinear(sentencesOf(others(fold)), settings.sentence);
    for (const sentence of sentencesOf(those(fold))) sentence.sum = sumOf(table, sentence.clues);
  }
  const sentenceTable = fitLogLinear(sentencesOf(messages), settings.sentence);
  for (const message of messages) {
    const { fillers, shared, words } = message.gathered;
    message.clues = reportFeatures(fillers, shared, words);
    message.right = message.relevant;
  }
  for (let fold = 0; fold < folds; fold += 1) {
    const table = fitLogLinear(
      others(fold).filter(({ neutral }) => !neutral),
      settings.report,
    );
    for (const message of those(fold)) message.clueSum = sumOf(table, message.clues);
  }
  const reportTable = fitLogLinear(
    messages.filter(({ neutral }) => !neutral),
    settings.report,
  );
  for (const message of messages)
    message.row = relevanceFeatures(
      message.clueSum,
      message.gathered.fillers,
      message.sentences.map(({ sum }) => sum),
      message.coding,
    );
  const growRelevance = (list) => {
    const known = list.filter(({ neutral }) => !neutral);
    return boost(
      known.map(({ row }) => row),
      known.map(({ relevant }) => relevant),
      settings.relevance,
    );
  };
  for (let fold = 0; fold < folds; fold += 1) {
    const { trees, bias } = growRelevance(others(fold));
    for (const message of those(fold)) message.relevance = bias + sumOfTrees(trees, message.row);
  }
  const out = { report: reportTable, sentence: sentenceTable, relevance: growRelevance(messages), slots: {} };
  const rows = new Map(slots.map((slot) => [slot, []]));
  messages.forEach(({ gathered, sentences, relevance }, at) => {
    const view = viewOf(
      gathered.fillers,
      sentences.map(({ sum }) => sum),
      relevance,
    );
    for (const filler of gathered.fillers)
      if (filler.sum >= hopeless) rows.get(filler.slot).push({ at, filler, row: featuresOf(filler, view), right: filler.right });
      else filler.probability = 0;
  });
  const total = { right: 0, said: 0, wanted: 0 };
  for (const slot of slots) {
    const all = rows.get(slot);
    const grow = (list) =>
      boost(
        list.map(({ row }) => row),
        list.map(({ right }) => right),
        settings.trees,
      );
    for (let fold = 0; fold < folds; fold += 1) {
      const { trees, bias } = grow(all.filter(({ at }) => foldOf(at) !== fold));
      for (const { at, filler, row } of all) if (foldOf(at) === fold) filler.probability = probabilityOf(bias + sumOfTrees(trees, row));
    }
    const { trees, bias } = grow(all);
    const best = bestThreshold(messages, slot);
    if (slot !== "description") for (const name of Object.keys(total)) total[name] += best[name];
    best.threshold = Math.round(best.threshold * stricter(slot) * 100) / 100;
    log(
      `${slot.padEnd(13)} threshold ${best.threshold}  precision ${((100 * best.right) / best.said).toFixed(1)}  recall ${((100 * best.right) / best.wanted).toFixed(1)}  F ${(100 * best.f).toFixed(1)}  ${tables[slot].size} weights`,
    );
    out.slots[slot] = { clues: tables[slot], trees, bias, threshold: best.threshold };
  }
  log(`all but descriptions, cross-validated: F ${((200 * total.right) / (total.said + total.wanted)).toFixed(1)}`);
  return out;
}

/**
 * A false target or attacker costs more than its own place: a template stands or falls with its targets, and a false description
 * brings its type, number and effect with it.
 */
const stricter = (slot) => ({ description: 1.1, organization: 1, weapon: 1 })[slot] ?? 1.12;

/** The threshold around which what is written is best: the single best one is a matter of luck where many are nearly as good. */
function bestThreshold(messages, slot) {
  const tried = [];
  for (let percent = 10; percent < 60; percent += 2) {
    const result = count(messages, slot, percent / 100);
    tried.push({ threshold: percent / 100, f: (2 * result.right) / (result.said + result.wanted), ...result });
  }
  const around = (at) =>
    [-2, -1, 0, 1, 2].reduce((sum, step) => sum + (tried[Math.min(tried.length - 1, Math.max(0, at + step))].f ?? 0), 0);
  return tried.reduce((best, one, at) => (around(at) > around(tried.indexOf(best)) + 1e-9 ? one : best));
}

/** Fillers that would be written and those that are right, each thing once. */
function count(messages, slot, threshold) {
  const result = { right: 0, said: 0, wanted: 0 };
  for (const { gathered, wanted } of messages) {
    const entities = wanted[roles[slot]] ?? [];
    result.wanted += entities.length;
    const kept = likelyFillers(gathered.fillers, slot, threshold);
    result.said += kept.length;
    const open = new Set(entities.keys());
    for (const { key } of kept) {
      const hit = [...open].find((at) => entities[at].some((mention) => keyOf(mention) === key));
      if (hit === undefined) continue;
      open.delete(hit);
      result.right += 1;
    }
  }
  return result;
}
