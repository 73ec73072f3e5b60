#!/usr/bin/env node
// Whether an ingest that is killed loses anything: npm run bench:kills [-- --kills 200] [-- --archive postgres://…]
//
// Kills `dateline ingest` (SIGKILL) at so many random moments, on SQLite or on the (empty) archive named, and checks after each kill that all that
// it had acknowledged is there; at the end that nothing is there twice and that verify is clean. Fails where not.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { killIngest } from "./archive/kill-ingest.mjs";
import { buildIfOlder } from "./fresh-build.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const option = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
buildIfOlder(root);
const ours = await import(pathToFileURL(join(root, "dist/archive/index.js")).href);
const kills = Number(option("--kills") ?? 200);
const folder = mkdtempSync(join(tmpdir(), "dateline-kills-"));
try {
  const address = option("--archive") ?? join(folder, "kills.db");
  const result = await killIngest({
    address,
    folder,
    main: join(root, "dist/cli/main.js"),
    ours,
    kills,
    count: kills * 60,
    onKill: (n, known) => n % 10 === 0 && console.log(`${n} kills, ${known} reports acknowledged`),
  });
  console.log(
    `${kills} kills: ${result.acknowledged} acknowledged, ${result.lost.length} of them lost, ${result.twice} twice; ${result.reports} reports; verify: ${result.wrong.length === 0 ? "clean" : result.wrong.join("; ")}`,
  );
  if (result.lost.length > 0 || result.twice > 0 || result.wrong.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
