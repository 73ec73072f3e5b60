#!/usr/bin/env node
// How well reports of one event are merged: npm run bench:merge [-- --errors]
//
// Reads the 120 reports in bench/merge (its README says what is one event), merges their incidents, and prints B-cubed of the incidents that
// were read beside the plain baseline: one event is what has one day and one place name. The second table counts what was not read as alone.
// Then the pairs of texts of which one is a copy, and, where ../shared is, the pairs of ECB+ reports. --errors lists each wrong pair.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildIfOlder } from "./fresh-build.mjs";
import { bCubed } from "./merge/b-cubed.mjs";
import { pairMentions } from "./merge/pair-mentions.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const options = process.argv.slice(2);
buildIfOlder(root);
const ours = (file) => import(pathToFileURL(join(root, "dist", file)).href);
const { extract } = await ours("index.js");
const merging = await ours("merge/index.js");
const jsonl = (path) =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
const percent = (share) => (share * 100).toFixed(1).padStart(6);

const reports = new Map(jsonl(join(root, "bench/merge/reports.jsonl")).map((report) => [report.id, report]));
const gold = jsonl(join(root, "bench/merge/gold.jsonl"));
const told = [];
for (const report of reports.values()) told.push(...merging.toldIncidents(report, extract(report)));
const ofReport = (id) => told.filter(({ report }) => report.id === id);

const events = merging.groupAll(told);
const eventOf = new Map(events.flatMap((members, k) => members.map(({ key }) => [key, `event ${k}`])));
const plainOf = new Map(
  told.map(({ key, incident: { time, place } }) => [key, time.start && place ? `${time.start} ${place.name.toLowerCase()}` : key]),
);

const mentions = new Map();
const incidentOf = new Map();
for (const { report, incidents } of gold) {
  const found = pairMentions(
    reports.get(report).text,
    incidents,
    ofReport(report).map(({ incident }) => incident),
  );
  incidents.forEach(({ event }, at) => {
    mentions.set(`${report}/${event}`, event);
    if (found.has(at)) incidentOf.set(`${report}/${event}`, `${report}#${found.get(at).id}`);
  });
}
const read = new Map([...mentions].filter(([mention]) => incidentOf.has(mention)));
const clusters = (of) => new Map([...incidentOf].map(([mention, key]) => [mention, of.get(key)]));
const rows = [
  ["read: Dateline", bCubed(read, clusters(eventOf))],
  ["read: same day and place name", bCubed(read, clusters(plainOf))],
  ["all told: Dateline", bCubed(mentions, clusters(eventOf))],
  ["all told: same day and place name", bCubed(mentions, clusters(plainOf))],
];
console.log(
  `bench/merge: ${reports.size} reports, ${mentions.size} tellings of ${new Set(mentions.values()).size} events, ${read.size} of them read\n`,
);
console.log(`${"B-cubed".padEnd(36)}tellings precision recall      F`);
for (const [name, { items, precision, recall, f }] of rows)
  console.log(`${name.padEnd(36)}${String(items).padStart(8)}   ${percent(precision)}  ${percent(recall)} ${percent(f)}`);

if (options.includes("--errors")) printErrors();
if (merging.isCopy) printCopies();
printEcb();

function printErrors() {
  const all = [...read.keys()];
  const byKey = new Map(told.map((one) => [one.key, one]));
  for (const wrong of ["joined", "parted"])
    all.forEach((a, i) => {
      for (const b of all.slice(i + 1)) {
        const [x, y] = [byKey.get(incidentOf.get(a)), byKey.get(incidentOf.get(b))];
        const one = read.get(a) === read.get(b);
        const joined = eventOf.get(x.key) === eventOf.get(y.key);
        if (one === joined || (wrong === "joined") !== joined) continue;
        const c = merging.compare(x, y);
        const shared = merging.blockKeys(x).some((key) => merging.blockKeys(y).includes(key));
        console.log(
          `\n${wrong} ${a} ${b} ${c.verdict} ${c.score}${shared ? "" : " NO BLOCK"}\n  ${x.incident.headline}\n  ${y.incident.headline}\n  + ${c.for.join("; ")}\n  - ${c.against.join("; ")}`,
        );
      }
    });
}

function printCopies() {
  let right = 0;
  const pairs = jsonl(join(root, "bench/merge/near.jsonl"));
  for (const { id, a, b, copy } of pairs) {
    const said = merging.isCopy(merging.signatureOf(a.text), merging.signatureOf(b.text));
    if (said === copy) right += 1;
    else console.log(`\n${id}: ${copy ? "a copy, not known as one" : "taken for a copy"}`);
  }
  console.log(`\ncopies: ${right} of ${pairs.length} pairs right`);
}

function printEcb() {
  const shared = join(root, "../shared/bench");
  if (!existsSync(join(shared, "clusters"))) {
    console.log("\nECB+ not measured: ../shared/bench is not here");
    return;
  }
  const all = jsonl(join(shared, "clusters/ecb.reports.jsonl")).flatMap((report) => merging.toldIncidents(report, extract(report)));
  const lines = merging
    .groupAll(all)
    .map((members, k) =>
      JSON.stringify({ id: `e${k}`, members: members.map(({ report, incident }) => ({ report: report.id, incident: incident.id })) }),
    );
  const folder = mkdtempSync(join(tmpdir(), "dateline-merge-"));
  try {
    writeFileSync(join(folder, "events.jsonl"), `${lines.join("\n")}\n`);
    console.log(
      `\nECB+ (no dates, two sentences a report)\n${execFileSync("node", [join(shared, "score-clusters.mjs"), "--gold", join(shared, "clusters/ecb.gold.jsonl"), "--pred", join(folder, "events.jsonl")], { encoding: "utf8" })}`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
