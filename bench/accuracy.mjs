#!/usr/bin/env node
// How well reports are read: npm run bench:accuracy [-- --accept] [-- --keep]
//
// Codes the annotated development sets in ../shared/bench in this process, has the scorers there judge the codings, prints every figure beside
// its aim, compares with the last accepted run document by document, and writes docs/accuracy.md. --accept makes this run the accepted
// one (bench/accepted.json); --keep leaves the codings where they were written. Figures below their aims are no failure: this
// measures. Ids and counts go into the tree, words of the reports do not, and the run fails where some stand in it.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { readAccepted, writeAccepted } from "./accuracy/accepted-file.mjs";
import { borrowedWords } from "./accuracy/borrowed-words.mjs";
import { inCapitals } from "./accuracy/capitals.mjs";
import { setCoder } from "./accuracy/code-sets.mjs";
import { compareRuns } from "./accuracy/compare-runs.mjs";
import { annotatedTexts, knownNames, writtenFiles } from "./accuracy/compared-texts.mjs";
import { countLosses, countsOf, pairReport } from "./accuracy/field-losses.mjs";
import { goldenResults } from "./accuracy/golden.mjs";
import { aimInWords, capitalsRows, isMet, measuresOf, reliabilityRows } from "./accuracy/measures.mjs";
import { changesInWords } from "./accuracy/print-changes.mjs";
import { seedFacts } from "./accuracy/seed.mjs";
import { plainTable } from "./accuracy/tables.mjs";
import { accuracyPage } from "./accuracy/write-page.mjs";
import { buildIfOlder } from "./fresh-build.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bench = join(root, "../shared/bench");
const acceptedPath = join(root, "bench/accepted.json");
const options = process.argv.slice(2);
const unknown = options.filter((option) => !["--accept", "--keep"].includes(option));
if (unknown.length > 0) {
  console.error(`There is no option ${unknown.join(" ")}. There are: --accept, --keep.`);
  process.exit(2);
}
if (!existsSync(bench)) {
  console.log("accuracy not measured: the annotated reports (../shared/bench) are not here");
  process.exit(0);
}

buildIfOlder(root);
const ours = (file) => import(pathToFileURL(join(root, "dist", file)).href);
const theirs = (file) => import(pathToFileURL(join(bench, file)).href);
const engine = await ours("index.js");
const { codebookList } = await ours("codebooks/index.js");
const scorer = { ...(await theirs("score-field.mjs")), ...(await theirs("lib/assign.mjs")) };
const { score: scoreMuc4, scoreRoles } = await theirs("score-muc4.mjs");
const { scoreIndia } = await theirs("score-indiapolice.mjs");
const { scoreGeo, namesOnly } = await theirs("score-geo.mjs");
const { scoreDates } = await theirs("score-dates.mjs");
const { readJsonl, byId } = await theirs("lib/io.mjs");

const folder = mkdtempSync(join(tmpdir(), "dateline-accuracy-"));
try {
  await measure();
  const borrowed = borrowedWords(writtenFiles(root), annotatedTexts(join(root, "../shared")), knownNames(root));
  for (const { path, line, words } of borrowed) console.error(`${path}:${line} has words of an annotated report: "${words}"`);
  if (borrowed.length > 0) process.exitCode = 1;
} finally {
  if (options.includes("--keep")) console.log(`\nthe codings are in ${folder}`);
  else rmSync(folder, { recursive: true });
}

async function measure() {
  const { codingsOf, reportsOf, goldOf } = setCoder({ engine, codebooks: codebookList, readJsonl, byId, bench, folder });
  const say = (what) => console.log(`coding ${what}`);

  say("field-dev");
  const reports = reportsOf("field-dev/reports.jsonl");
  const texts = byId(reports, "reports");
  const gold = goldOf("field-dev/gold.jsonl");
  const codings = codingsOf("field-dev", reports);
  const field = scorer.scoreField(texts, gold, codings);
  const pairings = new Map(
    [...gold].map(([id, { incidents = [] }]) => [id, pairReport(scorer, texts.get(id).text, incidents, codings.get(id)?.incidents ?? [])]),
  );
  const losses = countLosses(scorer, pairings.values());
  // The losses are counted on pairs of our own making; they are worth nothing unless they come to the scorer's own figures.
  if (losses.right !== field.fullyRight.right || losses.owed !== field.fullyRight.gold) throw new Error("the losses do not add up");

  say("field-dev in capitals");
  const { kept, left } = inCapitals(reports);
  const among = new Map([...gold].filter(([id]) => kept.some((report) => report.id === id)));
  const capitals = {
    left,
    kept: kept.length,
    asTheyAre: scorer.scoreField(texts, among, codings),
    capitals: scorer.scoreField(texts, among, codingsOf("field-dev-capitals", kept)),
  };

  say("muc4 dev");
  const keys = goldOf("muc4/dev.keys.jsonl");
  const ree = goldOf("muc4/dev.ree.jsonl");
  const templates = codingsOf("muc4-dev", reportsOf("muc4/dev.reports.jsonl"), { codebook: "muc4" });
  const muc4 = scoreMuc4({ keys, ree, pred: templates });

  say("indiapolice dev");
  const india = scoreIndia(goldOf("indiapolice/dev.gold.jsonl"), codingsOf("indiapolice-dev", reportsOf("indiapolice/dev.reports.jsonl")));

  say("LGL, GeoVirus, TBAQ");
  const withMentions = (name, file) => codingsOf(name, reportsOf(file), { mentions: true });
  const lgl = scoreGeo(namesOnly(goldOf("geo/lgl.gold.jsonl")), withMentions("geo-lgl", "geo/lgl.reports.jsonl"));
  const geovirus = scoreGeo(goldOf("geo/geovirus.gold.jsonl"), withMentions("geo-geovirus", "geo/geovirus.reports.jsonl"));
  const tbaq = scoreDates(goldOf("dates/tbaq.gold.jsonl"), withMentions("dates-tbaq", "dates/tbaq.reports.jsonl"));

  say("seed and golden reports\n");
  const seed = seedFacts(engine, join(root, "../shared/acceptance/seed"), folder);
  const golden = goldenResults(root, folder);

  const measures = measuresOf({ field, muc4, india, lgl, geovirus, tbaq, seed, golden });
  console.log(
    plainTable({
      head: ["measure", "figure", "aim", ""],
      rows: measures.map((one) => [one.name, one.shown, aimInWords(one), isMet(one) ? "met" : "NOT YET"]),
    }),
  );
  if (!seed) console.log("seed report: not here, not measured");
  for (const name of seed?.failed ?? []) console.log(`seed report fails: ${name}`);
  console.log(`\nfield-dev in capitals (${left} of ${reports.length} reports left out: capitals change their length)`);
  console.log(plainTable(capitalsRows(capitals)));
  console.log(`\nconfidence in field-dev, expected calibration error ${(100 * field.calibration.expectedError).toFixed(1)} points`);
  console.log(plainTable(reliabilityRows(field.calibration)));

  // The day in Greenwich: two machines that run this at one moment write one date.
  const day = new Date().toISOString().slice(0, 10);
  const run = {
    date: day,
    figures: Object.fromEntries(measures.map(({ key, figure }) => [key, figure])),
    golden,
    field: Object.fromEntries([...pairings].map(([id, pairing]) => [id, countsOf(pairing)])),
    muc4: Object.fromEntries([...ree].map(([id, roles]) => [id, fillersOf(id, roles)])),
  };
  const accepted = readAccepted(acceptedPath);
  console.log(`\n${accepted ? changesInWords(compareRuns(accepted, run), accepted) : "no run was accepted yet (--accept)"}`);
  if (options.includes("--accept")) {
    writeAccepted(acceptedPath, run);
    console.log("accepted: bench/accepted.json");
  }
  const { calibration, negatives } = field;
  const page = accuracyPage({ day, measures, capitals, calibration, losses, roles: muc4.ree.oneMention, negatives });
  writeIfOther(join(root, "docs/accuracy.md"), page);

  function fillersOf(id, roles) {
    const { tp, predicted } = scoreRoles(new Map([[id, roles]]), templates).micro;
    return { right: tp, predicted };
  }
}

function writeIfOther(path, text) {
  if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
}
