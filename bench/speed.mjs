#!/usr/bin/env node
// How fast reports are read: npm run bench [-- --short]
//
// Three questions: reports per second; the whole reading against wink-nlp's own pass over the same texts (cutting into
// tokens and sentences, tagging), both in this process, by turns; and whether time per character stays flat as texts grow.
// Times are of this process's processor, not of the clock, so that what else the machine does hardly counts; they are medians over rounds
// once the ratio stands still. Both readings then know every word of the texts, so a set of reports that neither has seen is read once
// besides. Ends with 1 where a limit below is broken. --short (CI) makes fewer rounds and leaves out that set and the text of 1 MB.
// Reads dist/, and builds it where it is missing or older than src/.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { buildIfOlder } from "./fresh-build.mjs";

/** The whole reading should take at most this many times as long as wink-nlp's own pass; more is said, not failed. */
const aimTimesWink = 4;
/** About twice what comes out on a machine that does much else (5 to 6.5): more is an accident anywhere, and fails. */
const mostTimesWink = 12;
/** A character of a text of 1 MB may take this many times as long as one of 10 kB. */
const mostGrowth = 2;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const short = process.argv.includes("--short");
const rounds = short ? 7 : 15;

buildIfOlder(root);
const { extract } = await import(new URL("../dist/index.js", import.meta.url));

const nlp = winkNLP(model, ["sbd", "pos"]);
const { its } = nlp;
let kept = 0;

function read(report) {
  kept += extract(report).incidents.length;
}

function readByWink(report) {
  const doc = nlp.readDoc(report.text);
  const tokens = doc.tokens();
  kept += tokens.out().length + tokens.out(its.pos).length + doc.sentences().out().length;
}

const golden = [...reportsIn("samples"), ...reportsIn("test/golden")];
const sets = [["samples and test/golden", golden]];
const fieldDev = "../shared/bench/field-dev/reports.jsonl";
if (existsSync(join(root, fieldDev))) sets.push([fieldDev, linesOf(fieldDev)]);

console.log(`node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}, ${rounds} rounds\n`);
console.log("                                            reports    characters   reports/s   ms/report   times wink-nlp");
const missed = [];
const broken = [];
warmUp(sets.flatMap(([, reports]) => reports));
const unseen = "../shared/bench/dates/tbaq.reports.jsonl";
const once = !short && existsSync(join(root, unseen)) ? linesOf(unseen) : [];
for (const [name, reports, isNew] of [...sets, ...(once.length > 0 ? [[`${unseen}, unseen`, once, true]] : [])]) {
  const { ours, winks } = isNew ? readOnce(reports) : byTurns(reports, rounds);
  const ratio = median(ours.map((time, round) => time / winks[round]));
  const time = median(ours);
  const characters = reports.reduce((sum, { text }) => sum + text.length, 0);
  console.log(
    [
      name.padEnd(41),
      String(reports.length).padStart(10),
      String(characters).padStart(14),
      ((1000 * reports.length) / time).toFixed(0).padStart(12),
      (time / reports.length).toFixed(2).padStart(12),
      ratio.toFixed(2).padStart(17),
    ].join(""),
  );
  if (ratio > aimTimesWink) missed.push(`${name}: ${ratio.toFixed(2)} times wink-nlp's own pass; the aim is ${aimTimesWink}`);
  if (ratio > mostTimesWink) broken.push(`${name}: ${ratio.toFixed(2)} times wink-nlp's own pass, more than ${mostTimesWink}`);
}
if (sets.length === 1) console.log(`${fieldDev.padEnd(41)}   skipped: it is not there`);

console.log("\n                      microseconds per character");
const whole = golden.map(({ text }) => text.trim()).join("\n\n");
const perCharacter = new Map();
for (const [name, size, times] of [
  ["1 kB", 1_000, rounds],
  ["10 kB", 10_000, rounds],
  ["100 kB", 100_000, short ? 3 : 7],
  ["1 MB", 1_000_000, short ? 0 : 3],
]) {
  if (times === 0) {
    console.log(`  ${name.padEnd(8)}            left out by --short`);
    continue;
  }
  const texts = cut(size);
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  for (const text of texts) read(text);
  const time = median(Array.from({ length: times }, () => timeOf(read, texts)));
  perCharacter.set(size, (1000 * time) / characters);
  console.log(`  ${name.padEnd(8)}${perCharacter.get(size).toFixed(3).padStart(10)}`);
}
const largest = Math.max(...perCharacter.keys());
const growth = perCharacter.get(largest) / perCharacter.get(10_000);
console.log(`  largest against 10 kB: ${growth.toFixed(2)}`);
if (growth > mostGrowth)
  broken.push(`a character of ${largest} takes ${growth.toFixed(2)} times as long as one of 10000, more than ${mostGrowth}`);

console.log("");
for (const line of missed) console.log(`NOT YET   ${line}`);
for (const line of broken) console.log(`TOO SLOW  ${line}`);
if (broken.length === 0) console.log(`within limits: ${mostTimesWink} times wink-nlp, growth of ${mostGrowth}`);
if (kept === 0) throw new Error("nothing was read");
process.exitCode = broken.length === 0 ? 0 : 1;

/** Times of both over all reports, round by round; who goes first changes, so that neither profits from the other's rubbish. */
function byTurns(reports, times) {
  const ours = [];
  const winks = [];
  for (let round = 0; round < times; round += 1) {
    if (round % 2 === 0) ours.push(timeOf(read, reports));
    winks.push(timeOf(readByWink, reports));
    if (round % 2 === 1) ours.push(timeOf(read, reports));
  }
  return { ours, winks };
}

/** Each report once by each, in turns; who goes first changes. One round. */
function readOnce(reports) {
  const times = [0, 0];
  reports.forEach((report, at) => {
    for (const k of at % 2 === 0 ? [0, 1] : [1, 0]) times[k] += timeOf(k === 0 ? read : readByWink, [report]);
  });
  return { ours: [times[0]], winks: [times[1]] };
}

/** Rounds until the compiler is done with both: until the ratio of five rounds is that of the five before. */
function warmUp(reports) {
  const until = performance.now() + (short ? 30_000 : 90_000);
  let before = 0;
  for (let rounds = 5; performance.now() < until; rounds += 5) {
    const { ours, winks } = byTurns(reports, 5);
    const ratio = median(ours.map((time, round) => time / winks[round]));
    if (rounds >= (short ? 15 : 30) && Math.abs(ratio / before - 1) < 0.03) return;
    before = ratio;
  }
}

/** Milliseconds of the processor. */
function timeOf(reader, reports) {
  const start = process.cpuUsage();
  for (const report of reports) reader(report);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Golden reports end to end, cut into pieces of `size`: all whole pieces of one run through them, at least one. */
function cut(size) {
  let text = whole;
  while (text.length < size) text += `\n\n${whole}`;
  const pieces = [];
  for (let start = 0; start + size <= text.length && (start === 0 || start + size <= whole.length); start += size) {
    pieces.push({ id: `${size}-${start}`, text: text.slice(start, start + size), published: "2026-03-04" });
  }
  return pieces;
}

function reportsIn(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const path = join(root, folder, name, "expected.txt");
      const published = /^published[ \t]+(\d{4}-\d{2}-\d{2})/m.exec(existsSync(path) ? readFileSync(path, "utf8") : "")?.[1];
      return { id: name, text: readFileSync(join(root, folder, name, "report.txt"), "utf8"), ...(published ? { published } : {}) };
    });
}

function linesOf(file) {
  const lines = readFileSync(join(root, file), "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => JSON.parse(line));
}
