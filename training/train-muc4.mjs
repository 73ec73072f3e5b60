// Makes the weights of the muc4 codebook (src/codebooks/muc4/weights.ts) from MUC-4's development messages: which words fill which
// slot, which sentences and reports tell of something that counts. The same bytes every time. Needs a build (`npm run build`) and the
// annotated messages in ../shared/bench; prints what cross-validation by message says of it.
// `--dry` leaves the weights as they are; run `npm run format` after it.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { slots } from "../dist/codebooks/muc4/candidates.js";
import { extract } from "../dist/index.js";
import { messageOf, trainWeights } from "./muc4/train-weights.mjs";

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
const answers = new Map(readLines("train.ree.jsonl").map((line) => [line.id, line]));
const keys = new Map(readLines("train.keys.jsonl").map((line) => [line.id, line.templates]));
const messages = readLines("train.reports.jsonl").map((report) =>
  messageOf(report, extract(report, { mentions: true }), answers.get(report.id), keys.get(report.id)),
);
const { report, sentence, relevance, slots: bySlot } = trainWeights(messages, console.log);

const table = (map) => `tableOf(${JSON.stringify([...map].map(([clue, weight]) => `${clue} ${Math.round(weight * 100)}`).join("\t"))})`;
const nodes = ({ feature, bound, leaf }, at = 0) =>
  (feature[at] ?? -1) < 0
    ? `${leaf[at]}`
    : `${feature[at]}<${bound[at]} ${nodes({ feature, bound, leaf }, 2 * at + 1)} ${nodes({ feature, bound, leaf }, 2 * at + 2)}`;
const forest = (trees) => `treesOf("${trees.map((tree) => nodes(tree)).join("/")}")`;
const text = `// Made by training/train-muc4.mjs; do not edit.
import { tableOf, treesOf } from "./read-weights.js";
import type { Weights } from "./slot-weights.js";

export const weights: Weights = {
  report: ${table(report)},
  sentence: ${table(sentence)},
  relevance: { bias: ${relevance.bias}, trees: ${forest(relevance.trees)} },
  slots: {
${slots
  .map((slot) => {
    const { clues, trees, bias, threshold } = bySlot[slot];
    return `    ${slot}: { bias: ${bias}, threshold: ${threshold}, clues: ${table(clues)}, trees: ${forest(trees)} },`;
  })
  .join("\n")}
  },
};
`;
if (!process.argv.includes("--dry")) writeFileSync(join(root, "src/codebooks/muc4/weights.ts"), text);
