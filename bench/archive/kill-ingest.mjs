import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { generated, random } from "./generate.mjs";

/**
 * Ingests made-up reports into an archive again and again, each time killed (SIGKILL) at another moment, and says what was lost: what was
 * acknowledged and is not there after a kill, what is there twice, what verify finds at the end. `ours` gives dist's archive functions.
 * `kills` times, then once to the end. Returns `{ acknowledged, lost, twice, wrong, reports }`.
 */
export async function killIngest({ address, folder, main, ours, kills, count, seed = 1, onKill }) {
  const file = join(folder, "reports.jsonl");
  writeFileSync(file, [...generated(count)].map(({ report }) => `${JSON.stringify(report)}\n`).join(""));
  const acknowledged = new Set();
  const lost = [];
  const next = random(seed);
  for (let kill = 0; kill < kills; kill += 1) {
    // Half of the kills hit the start, half the work.
    const early = next() < 0.3;
    await run(early ? { after: 100 + next() * 1200 } : { afterFirst: next() * 500 });
    const there = await ids();
    for (const id of acknowledged) if (!there.has(id)) lost.push(id);
    onKill?.(kill + 1, acknowledged.size);
  }
  await run({});
  const archive = await ours.openArchive(address);
  try {
    const { reports, versions } = await archive.read((db) => ours.countReports(db));
    const codings = await archive.read((db) =>
      db
        .selectFrom("coding")
        .select(({ fn }) => fn.countAll().as("n"))
        .executeTakeFirstOrThrow(),
    );
    const { wrong } = await ours.verify(archive);
    return { acknowledged: acknowledged.size, lost, twice: versions - reports + (Number(codings.n) - versions), wrong, reports };
  } finally {
    await archive.close();
  }

  async function ids() {
    const archive = await ours.openArchive(address);
    try {
      const there = new Set();
      for await (const { report } of ours.listReports(archive)) there.add(report.id);
      return there;
    } finally {
      await archive.close();
    }
  }

  function run({ after, afterFirst }) {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [main, "ingest", file, "--acks", "--archive", address], { stdio: ["ignore", "pipe", "pipe"] });
      let pending = "";
      let errors = "";
      let first = true;
      child.stdout.setEncoding("utf8").on("data", (data) => {
        pending += data;
        const lines = pending.split("\n");
        pending = lines.pop();
        for (const line of lines) acknowledged.add(line);
        if (first && afterFirst !== undefined) sleep(afterFirst).then(() => child.kill("SIGKILL"));
        first = false;
      });
      child.stderr.setEncoding("utf8").on("data", (data) => {
        errors += data;
      });
      if (after !== undefined) sleep(after).then(() => child.kill("SIGKILL"));
      child.once("error", reject);
      child.once("close", (code, signal) =>
        signal === "SIGKILL" || code === 0 ? resolve() : reject(new Error(`ingest ended with ${code}: ${errors}`)),
      );
    });
  }
}
