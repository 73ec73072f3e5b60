// Makes the judge's weights (src/judge/weights.ts) from annotated reports: a log-linear model, fitted by Newton's method with a
// quadratic penalty, the same bytes every time. Needs a build (`npm run build`) and the annotated sets in ../shared/bench;
// prints what cross-validation says of it. `--dry` leaves the weights as they are.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildAll, isSpecific } from "../dist/extract/extract.js";
import { builtInKnowledge, readReport } from "../dist/extract/read-report.js";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bench = join(root, "../shared/bench");
if (!existsSync(bench)) {
  console.log("training skipped: the annotated reports (../shared/bench) are not here");
  process.exit(0);
}
const { compare } = await import(join(bench, "score-field.mjs"));
const { assign } = await import(join(bench, "lib/assign.mjs"));
const readLines = (file) =>
  readFileSync(join(bench, file), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

/** Which of our types a MUC-4 template of a type can be. */
const mucTypes = {
  ATTACK: ["armed-attack", "assassination", "execution", "bombing", "shelling", "suicide-bombing", "air-strike", "armed-clash"],
  BOMBING: ["bombing", "suicide-bombing", "armed-attack", "shelling"],
  KIDNAPPING: ["abduction", "hostage-release"],
  ARSON: ["arson-or-sabotage", "bombing"],
  ROBBERY: ["robbery"],
  HIJACKING: ["hijacking"],
};
/** Types that MUC-4 does not code, so that its silence says nothing about them. */
const outside = new Set([
  "armed-clash",
  "arrest-or-raid",
  "weapons-seizure",
  "riot",
  "protest",
  "force-against-protesters",
  "mob-violence",
  "hostage-release",
  "air-strike",
  "shelling",
  "other",
]);

const knowledge = builtInKnowledge();
/** Examples: features, whether right, weight, and the fold of the report. */
const examples = [];

const gold = new Map(readLines("field-dev/gold.jsonl").map((line) => [line.id, line.incidents]));
readLines("field-dev/reports.jsonl").forEach((report, n) => {
  const { reading, drafts } = readReport(report, knowledge);
  const built = buildAll(reading, drafts, knowledge).filter(({ incident }) => isSpecific(incident));
  const wanted = gold.get(report.id) ?? [];
  const grid = wanted.map((w) =>
    built.map(({ incident }) => {
      const c = compare(report.text, incident, w);
      return c.match ? c.credit + 1e-9 : 0;
    }),
  );
  const matched = new Set(wanted.length && built.length ? assign(grid).map(([, j]) => j) : []);
  built.forEach(({ features }, j) => examples.push({ features, right: matched.has(j) ? 1 : 0, weight: 1, fold: n % 5, field: true }));
});
if (existsSync(join(bench, "muc4/train.reports.jsonl"))) {
  const keys = new Map(readLines("muc4/train.keys.jsonl").map((line) => [line.id, line]));
  readLines("muc4/train.reports.jsonl").forEach((report, n) => {
    const key = keys.get(report.id);
    if (!key) return;
    const types = new Set(
      key.templates.flatMap((t) => (t.incident_type ?? []).flatMap?.((f) => (f.values ?? []).flatMap((v) => mucTypes[v] ?? [])) ?? []),
    );
    const { reading, drafts } = readReport(report, knowledge);
    for (const { incident, features } of buildAll(reading, drafts, knowledge)) {
      if (!isSpecific(incident)) continue;
      const right = types.has(incident.type) ? 1 : 0;
      if (!right && outside.has(incident.type)) continue;
      examples.push({ features, right, weight: 0.08, fold: n % 5, field: false });
    }
  });
}

const names = ["bias", ...Object.keys(examples[0].features).sort()];
const vector = (features) => names.map((name) => (name === "bias" ? 1 : (features[name] ?? 0)));

/** Solves a x = b for a symmetric positive matrix by elimination. */
function solve(a, b) {
  const n = b.length;
  const m = a.map((row, i) => [...row, b[i]]);
  for (let i = 0; i < n; i += 1) {
    let pivot = i;
    for (let r = i + 1; r < n; r += 1) if (Math.abs(m[r][i]) > Math.abs(m[pivot][i])) pivot = r;
    [m[i], m[pivot]] = [m[pivot], m[i]];
    for (let r = i + 1; r < n; r += 1) {
      const f = m[r][i] / m[i][i];
      for (let c = i; c <= n; c += 1) m[r][c] -= f * m[i][c];
    }
  }
  const x = new Array(n).fill(0);
  for (let i = n - 1; i >= 0; i -= 1) {
    let sum = m[i][n];
    for (let c = i + 1; c < n; c += 1) sum -= m[i][c] * x[c];
    x[i] = sum / m[i][i];
  }
  return x;
}

const penalty = 2;

function fit(set) {
  let w = new Array(names.length).fill(0);
  const rows = set.map((e) => ({ x: vector(e.features), y: e.right, k: e.weight }));
  for (let round = 0; round < 30; round += 1) {
    const g = w.map((value, i) => (i === 0 ? 0 : -penalty * value));
    const h = w.map((_, i) => w.map((__, j) => (i === j ? (i === 0 ? 1e-6 : penalty) : 0)));
    for (const { x, y, k } of rows) {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * w[i], 0)));
      const s = k * p * (1 - p);
      for (let i = 0; i < x.length; i += 1) {
        if (x[i] === 0) continue;
        g[i] += k * (y - p) * x[i];
        for (let j = 0; j < x.length; j += 1) h[i][j] += s * x[i] * x[j];
      }
    }
    const step = solve(h, g);
    w = w.map((value, i) => value + step[i]);
    if (step.every((value) => Math.abs(value) < 1e-9)) break;
  }
  return w;
}

const weigh = (w, features) => 1 / (1 + Math.exp(-vector(features).reduce((sum, value, i) => sum + value * w[i], 0)));

const held = [];
for (let fold = 0; fold < 5; fold += 1) {
  const w = fit(examples.filter((e) => e.fold !== fold));
  for (const e of examples) if (e.fold === fold && e.field) held.push({ p: weigh(w, e.features), right: e.right });
}
console.log(`${examples.length} examples (${held.length} of field reports, ${held.filter((e) => e.right).length} right)`);
console.log("cross-validated in five parts by report, field reports only:");
for (let band = 0; band < 10; band += 1) {
  const inside = held.filter((e) => Math.min(9, Math.floor(e.p * 10)) === band);
  if (inside.length)
    console.log(
      `  ${(band / 10).toFixed(1)}+  n ${String(inside.length).padStart(3)}  mean ${(inside.reduce((s, e) => s + e.p, 0) / inside.length).toFixed(2)}  right ${(inside.filter((e) => e.right).length / inside.length).toFixed(2)}`,
    );
}
for (const t of [0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6]) {
  const kept = held.filter((e) => e.p >= t);
  const tp = kept.filter((e) => e.right).length;
  const all = [...gold.values()].reduce((s, list) => s + list.length, 0);
  console.log(
    `  threshold ${t.toFixed(2)}: P ${(tp / kept.length).toFixed(2)} R ${(tp / all).toFixed(2)} F ${((2 * tp) / (kept.length + all)).toFixed(3)}`,
  );
}
const w = fit(examples);
const lines = names.map((name, i) => `  ${JSON.stringify(name)}: ${(Math.round(w[i] * 100) / 100).toString()},`).join("\n");
const source = readFileSync(join(root, "src/judge/weights.ts"), "utf8");
const threshold = /threshold = ([\d.]+)/.exec(source)?.[1] ?? "0.35";
if (!process.argv.includes("--dry")) {
  writeFileSync(
    join(root, "src/judge/weights.ts"),
    `import type { Features } from "./features.js";\n\n/** Weights of the log-linear model. Written by \`npm run train\`; not edited by hand. */\nexport const weights: Features = {\n${lines}\n};\n\n/** Incidents weighed at less are set aside. */\nexport const threshold = ${threshold};\n`,
  );
  console.log("src/judge/weights.ts written");
}
