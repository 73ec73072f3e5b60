// Makes the weights of the muc4 codebook (src/codebooks/muc4/weights.ts) from MUC-4's development messages: log-linear models of
// which words fill which slot, fitted by adaptive gradient steps in a fixed order, the same bytes every time. Needs a build
// (`npm run build`) and the annotated messages in ../shared/bench; prints what cross-validation by message says of it.
// `--dry` leaves the weights as they are; run `npm run format` after it.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { slots } from "../dist/codebooks/muc4/candidates.js";
import { reportClues } from "../dist/codebooks/muc4/clues.js";
import { gatherFillers, keyOf, speaksOfSame } from "../dist/codebooks/muc4/fillers.js";
import { reportFeatures } from "../dist/codebooks/muc4/weigh.js";
import { extract } from "../dist/index.js";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bench = join(root, "../shared/bench/muc4");
if (!existsSync(bench)) {
  console.log("training skipped: the annotated messages (../shared/bench/muc4) are not here");
  process.exit(0);
}
const readLines = (file) =>
  readFileSync(join(bench, file), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

/** Which role of the answer keys a slot is learned from. A description is right where it names a victim of any kind. */
const roles = {
  individual: "PerpInd",
  organization: "PerpOrg",
  thing: "Target",
  name: "Victim",
  description: "VictimAll",
  weapon: "Weapon",
};
const folds = 4;
/** A clue that fewer candidates have is not learned from: it would be one message's words. */
const rarest = 8;
/** A weight that is smaller moves nothing. */
const smallest = 0.05;
const quick = { rate: 0.05, shrink: 5e-3, rounds: 8 };

const answers = new Map(readLines("train.ree.jsonl").map((line) => [line.id, line]));
const keys = new Map(readLines("train.keys.jsonl").map((line) => [line.id, line.templates]));
const messages = readLines("train.reports.jsonl").map((report) => {
  const coding = extract(report, { mentions: true });
  const fillers = gatherFillers(coding, report);
  const wanted = answers.get(report.id);
  for (const filler of fillers) {
    const key = keyOf(filler.text);
    filler.key = key;
    filler.right = (wanted[roles[filler.slot]] ?? []).some((entity) => entity.some((mention) => keyOf(mention) === key)) ? 1 : 0;
  }
  const templates = keys.get(report.id);
  return {
    fillers,
    wanted,
    shared: reportClues(coding),
    relevant: templates.some((template) => !template.optional) ? 1 : 0,
    neutral: templates.length > 0 && templates.every((template) => template.optional),
  };
});

/** Weights of clues, from examples { clues, right }. */
function fit(examples, { rate, shrink, rounds }, least) {
  const counts = new Map();
  for (const { clues } of examples) for (const clue of clues) counts.set(clue, (counts.get(clue) ?? 0) + 1);
  const place = new Map([["always", 0]]);
  for (const [clue, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) if (count >= least) place.set(clue, place.size);
  const rows = examples.map(({ clues }) => Int32Array.from([0, ...[...clues].sort().flatMap((clue) => place.get(clue) ?? [])]));
  const weight = new Float64Array(place.size);
  const mean = new Float64Array(place.size);
  const seen = new Float64Array(place.size).fill(1e-2);
  const order = rows.map((_, at) => at);
  let state = 7;
  const random = () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    for (const at of order) {
      let sum = 0;
      for (const k of rows[at]) sum += weight[k];
      const error = 1 / (1 + Math.exp(-sum)) - examples[at].right;
      if (Math.abs(error) < 1e-4) continue;
      for (const k of rows[at]) {
        const step = error + shrink * weight[k];
        seen[k] += step * step;
        weight[k] -= (rate / Math.sqrt(seen[k])) * step;
      }
    }
    // The mean over the later rounds swings less than the last one.
    if (round >= rounds / 4) for (let k = 0; k < mean.length; k += 1) mean[k] += weight[k] / (rounds - Math.ceil(rounds / 4));
  }
  const table = {};
  for (const [clue, k] of place) if (Math.abs(mean[k]) >= smallest || clue === "always") table[clue] = Math.round(mean[k] * 100) / 100;
  return table;
}

const sumOf = (table, clues) => [...clues].reduce((sum, clue) => sum + (table[clue] ?? 0), table.always ?? 0);
const probabilityOf = (sum) => 1 / (1 + Math.exp(-sum));
const logit = (p) => Math.log(Math.min(0.99, Math.max(0.01, p)) / (1 - Math.min(0.99, Math.max(0.01, p))));
const bounded = (sum) => Math.min(6.9, Math.max(-6.9, sum));

const tables = {};
for (const slot of slots) {
  const examplesOf = (list) => list.flatMap(({ fillers }) => fillers.filter((filler) => filler.slot === slot));
  for (let fold = 0; fold < folds; fold += 1) {
    const table = fit(examplesOf(messages.filter((_, at) => at % folds !== fold)), quick, rarest);
    for (const filler of examplesOf(messages.filter((_, at) => at % folds === fold))) filler.sum = sumOf(table, filler.clues);
  }
  tables[slot] = fit(examplesOf(messages), quick, rarest);
}

const reports = messages.map((message) => ({
  message,
  clues: reportFeatures(message.fillers, message.shared, (filler) => probabilityOf(filler.sum)),
  right: message.relevant,
}));
const slow = { rate: 0.05, shrink: 1e-3, rounds: 20 };
for (let fold = 0; fold < folds; fold += 1) {
  const table = fit(
    reports.filter(({ message }, at) => at % folds !== fold && !message.neutral),
    slow,
    rarest,
  );
  reports.forEach(({ message, clues }, at) => {
    if (at % folds === fold) message.relevance = probabilityOf(sumOf(table, clues));
  });
}
const reportTable = fit(
  reports.filter(({ message }) => !message.neutral),
  slow,
  rarest,
);

const out = {};
const total = { right: 0, said: 0, wanted: 0 };
for (const slot of slots) {
  const examples = messages.flatMap(({ fillers, relevance }) =>
    fillers
      .filter((filler) => filler.slot === slot)
      .map((filler) => ({ filler, x: bounded(filler.sum), r: logit(relevance), right: filler.right })),
  );
  const [own, report, bias] = blend(examples).map((value) => Math.round(value * 100) / 100);
  for (const { filler, x, r } of examples) filler.probability = probabilityOf(own * x + report * r + bias);
  let best = { f: 0 };
  for (let threshold = 0.1; threshold < 0.6; threshold += 0.02) {
    const result = count(slot, threshold);
    const f = (2 * result.right) / (result.said + result.wanted);
    if (f > best.f) best = { f, threshold: Math.round(threshold * 100) / 100, ...result };
  }
  if (slot !== "description") for (const name of Object.keys(total)) total[name] += best[name];
  console.log(
    `${slot.padEnd(13)} threshold ${best.threshold}  precision ${((100 * best.right) / best.said).toFixed(1)}  recall ${((100 * best.right) / best.wanted).toFixed(1)}  F ${(100 * best.f).toFixed(1)}  ${Object.keys(tables[slot]).length} weights`,
  );
  out[slot] = { own, report, bias, threshold: best.threshold, clues: tables[slot] };
}
console.log(`all but descriptions, cross-validated: F ${((200 * total.right) / (total.said + total.wanted)).toFixed(1)}`);

/** How much a candidate's own sum and its report's relevance count. */
function blend(examples) {
  const w = [1, 0, 0];
  for (let round = 0; round < 300; round += 1) {
    const slope = [0, 0, 0];
    for (const { x, r, right } of examples) {
      const error = probabilityOf(w[0] * x + w[1] * r + w[2]) - right;
      slope[0] += error * x;
      slope[1] += error * r;
      slope[2] += error;
    }
    for (let k = 0; k < 3; k += 1) w[k] -= (0.5 / examples.length) * slope[k];
  }
  return w;
}

/** Fillers that would be written and those that are right, overlapping ones taken once. */
function count(slot, threshold) {
  const result = { right: 0, said: 0, wanted: 0 };
  for (const { fillers, wanted } of messages) {
    result.wanted += (wanted[roles[slot]] ?? []).length;
    const kept = [];
    for (const filler of fillers
      .filter((one) => one.slot === slot && one.probability >= threshold)
      .sort((a, b) => b.probability - a.probability || a.text.length - b.text.length)) {
      if (kept.some((other) => speaksOfSame(other, filler))) continue;
      kept.push(filler);
    }
    result.said += kept.length;
    const open = new Set((wanted[roles[slot]] ?? []).map((_, at) => at));
    for (const filler of kept) {
      const hit = [...open].find((at) => wanted[roles[slot]][at].some((mention) => keyOf(mention) === filler.key));
      if (hit === undefined) continue;
      open.delete(hit);
      result.right += 1;
    }
  }
  return result;
}

const printTable = (table) =>
  Object.entries(table)
    .map(([clue, weight]) => `${JSON.stringify(clue)}: ${weight}`)
    .join(", ");
const text = `// Made by training/train-muc4.mjs; do not edit.
import type { Slot } from "./candidates.js";

interface SlotWeights {
  /** How much the candidate's own clues count, how much its report's relevance, and what is added. */
  own: number;
  report: number;
  bias: number;
  /** How likely a candidate must be to be written down. */
  threshold: number;
  clues: Readonly<Record<string, number>>;
}

export const weights: { report: Readonly<Record<string, number>>; slots: Readonly<Record<Slot, SlotWeights>> } = {
  report: { ${printTable(reportTable)} },
  slots: {
${slots.map((slot) => `    ${slot}: { own: ${out[slot].own}, report: ${out[slot].report}, bias: ${out[slot].bias}, threshold: ${out[slot].threshold}, clues: { ${printTable(out[slot].clues)} } },`).join("\n")}
  },
};
`;
if (!process.argv.includes("--dry")) writeFileSync(join(root, "src/codebooks/muc4/weights.ts"), text);
