#!/usr/bin/env node
// How an archive does as it grows: npm run bench:archive [-- --sizes 10000,100000,1000000] [-- --archive postgres://…] [-- --keep FILE]
//
// Fills an archive with made-up reports and codings (bench/archive/generate.mjs), so that the archive is measured and not the reading. At each
// size it prints the cost of adding one report, durable and merged, and the median and 95th percentile of filtered searches and of map
// queries. Then how many reports a second are ingested and what share of that is not coding: of ordinary reports, and of like acts told day after day in
// few towns, which are the hardest to merge. Asked: p95 of a search under 50 ms at a million reports, and the cost of
// adding flat within 1.5 times from ten thousand to a million.
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { dense } from "./archive/dense.mjs";
import { generated } from "./archive/generate.mjs";
import { putBatch } from "./archive/put-batch.mjs";
import { buildIfOlder } from "./fresh-build.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const option = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const sizes = (option("--sizes") ?? "10000,100000,1000000").split(",").map(Number);
buildIfOlder(root);
const ours = (file) => import(pathToFileURL(join(root, "dist", file)).href);
const archiving = await ours("archive/index.js");
const { openArchive, listEvents } = archiving;
const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
const address = option("--archive") ?? option("--keep") ?? join(folder, "bench.db");

const quantile = (list, q) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * q))];
const ms = (n) => `${n < 10 ? n.toFixed(2) : n.toFixed(0)} ms`.padStart(9);

try {
  const archive = await openArchive(address);
  console.log(`archive: ${archive.address}`);
  let size = 0;
  const costs = [];
  for (const until of sizes) {
    await fill(archive, size, until - 400);
    costs.push(await addOne(archive, until - 400, 400));
    size = until;
    await search(archive, until);
  }
  console.log(`\nadding one at ${sizes.at(-1)} against ${sizes[0]}: ${(costs.at(-1) / costs[0]).toFixed(2)} times (asked: 1.5 at most)`);
  await archive.close();
  if (!address.startsWith("postgres"))
    console.log(`size of the file: ${(statSync(address).size / 1e6 / (sizes.at(-1) / 1e6) / 1000).toFixed(2)} kB a report`);
  await share();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function fill(archive, from, until) {
  const start = performance.now();
  let batch = [];
  for (const made of generated(until - from, from)) {
    batch.push(made);
    if (batch.length === 500) {
      await putBatch(archiving, archive, batch);
      batch = [];
    }
  }
  if (batch.length > 0) await putBatch(archiving, archive, batch);
  const seconds = (performance.now() - start) / 1000;
  if (until > from)
    console.log(
      `\nfilled to ${until.toLocaleString("en-GB")}: ${Math.round((until - from) / seconds)} reports a second, in batches of 500`,
    );
}

/** Milliseconds to add one report, each durable before the next: the median of `count`. */
async function addOne(archive, from, count) {
  const times = [];
  for (const made of generated(count, from)) {
    const start = performance.now();
    await putBatch(archiving, archive, [made]);
    times.push(performance.now() - start);
  }
  console.log(`adding one, durable and merged      median${ms(quantile(times, 0.5))}   p95${ms(quantile(times, 0.95))}`);
  return quantile(times, 0.5);
}

async function search(archive, size) {
  const filters = {
    newest: () => ({}),
    "country and month": (k) => ({
      country: ["NG", "ML", "SO", "SY"].slice(k % 4, (k % 4) + 1),
      since: `201${5 + (k % 5)}-03-01`,
      until: `201${5 + (k % 5)}-03-31`,
    }),
    "until, years back": (k) => ({ until: `201${6 + (k % 3)}-06-30` }),
    "type and toll": (k) => ({ type: [["bombing", "shelling", "abduction"][k % 3]], minKilled: 10 + (k % 10) }),
    actor: (k) => ({ actor: ["northern-front", "hill-company", "Free Column"][k % 3], since: "2018-01-01" }),
    "near a place": (k) => ({ near: { latitude: -20 + (k % 20) * 3, longitude: -60 + (k % 20) * 7, km: 50 } }),
    "map square, a year": (k) => ({
      area: [-60 + (k % 20) * 7, -20 + (k % 20) * 3, -56 + (k % 20) * 7, -17 + (k % 20) * 3],
      since: "2020-01-01",
      until: "2020-12-31",
    }),
    "rare word": (k) => ({ text: `${(k * 37_501) % size}th` }),
    "two words": (k) => ({
      text: [
        ["market", "karumba"],
        ["school", "basiwa"],
        ["bridge", "moganwa"],
      ][k % 3].join(" "),
    }),
    "common word": () => ({ text: "killed", minKilled: 5 }),
    "to be reviewed": () => ({ status: ["unreviewed"] }),
    "nothing fits": () => ({ country: ["MM"], type: ["bombing"], minKilled: 1000 }),
  };
  console.log(`searches at ${size.toLocaleString("en-GB")} reports, 50 events a page`);
  for (const [name, filter] of Object.entries(filters)) {
    const times = [];
    for (let k = 0; k < 40; k += 1) {
      const start = performance.now();
      await listEvents(archive, filter(k), { limit: 50 });
      times.push(performance.now() - start);
    }
    console.log(`  ${name.padEnd(34)}median${ms(quantile(times, 0.5))}   p95${ms(quantile(times, 0.95))}`);
  }
}

/** Reports of bench/merge into an archive, coding included: how many a second, and what share is not coding. */
async function share() {
  const reports = readFileSync(join(root, "bench/merge/reports.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  await ingestAll("reports of bench/merge", reports);
  await ingestAll("like acts, 200 a day in ten towns", [...dense(1200)]);
}

async function ingestAll(name, reports) {
  const { extract } = await ours("index.js");
  const { ingest } = await ours("desk/ingest.js");
  for (const report of reports.slice(0, 200)) extract(report);
  const start = performance.now();
  for (const report of reports) extract(report);
  const coding = performance.now() - start;
  const archive = await openArchive(join(folder, `share-${reports.length}.db`));
  const begun = performance.now();
  await ingest(
    archive,
    (async function* () {
      for (const report of reports) yield { input: "bench", source: "bench", item: { kind: "report", report, bytes: 0 } };
    })(),
  );
  const whole = performance.now() - begun;
  const events = await archiving.countEvents(archive, {});
  await archive.close();
  console.log(
    `\ningest of ${reports.length} ${name}: ${Math.round((reports.length / whole) * 1000)} a second, ${events} events; ${Math.max(0, Math.round((1 - coding / whole) * 100))} % of the time is not coding`,
  );
}
