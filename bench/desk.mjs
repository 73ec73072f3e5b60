#!/usr/bin/env node
// Whether the desk's page moves smoothly over many events: npm run bench:desk [-- --reports 30000]
//
// Fills an archive with made-up reports, opens the page in Chromium, and prints how long it takes until map and table stand, and, while the map is
// dragged and zoomed, the median, 95th percentile and longest time between two frames (60 a second are 17 ms). Needs Chromium.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { generated } from "./archive/generate.mjs";
import { putBatch } from "./archive/put-batch.mjs";
import { buildIfOlder } from "./fresh-build.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const option = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const count = Number(option("--reports") ?? 30_000);
const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
if (!executablePath) {
  console.error("No Chromium is installed: nothing is measured.");
  process.exit(1);
}
buildIfOlder(root);
const ours = (file) => import(pathToFileURL(join(root, "dist", file)).href);
const archiving = await ours("archive/index.js");
const { Desk } = await ours("desk/desk.js");
const { startServer } = await ours("server/start-server.js");
const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
const archive = await archiving.openArchive(join(folder, "desk.db"));
let browser;
let server;
try {
  const all = [...generated(count)];
  for (let at = 0; at < all.length; at += 500) await putBatch(archiving, archive, all.slice(at, at + 500));
  server = await startServer(new Desk(archive), { port: 0, host: "127.0.0.1", version: "0" });
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const begun = performance.now();
  await page.goto(server.url);
  await page.waitForSelector("tbody tr");
  await page.waitForSelector(".map canvas");
  const loaded = performance.now() - begun;
  const selection = await page.locator(".lead").first().textContent();
  await page.waitForTimeout(1500);
  await page.evaluate(() => {
    window.gaps = [];
    let last = performance.now();
    const frame = () => {
      const time = performance.now();
      window.gaps.push(time - last);
      last = time;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  const box = await page.locator(".map").boundingBox();
  await page.mouse.move(box.x + 300, box.y + 150);
  await page.mouse.down();
  for (let n = 0; n < 40; n += 1) {
    await page.mouse.move(box.x + 300 + n * 4, box.y + 150 + n);
    await page.waitForTimeout(16);
  }
  await page.mouse.up();
  for (let n = 0; n < 4; n += 1) {
    await page.mouse.wheel(0, -200);
    await page.waitForTimeout(300);
  }
  const gaps = (await page.evaluate(() => window.gaps)).sort((a, b) => a - b);
  const at = (q) => gaps[Math.min(gaps.length - 1, Math.floor(gaps.length * q))].toFixed(0);
  console.log(`${selection}: map and table stand after ${loaded.toFixed(0)} ms`);
  console.log(`between two frames, while the map is dragged and zoomed: median ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`);
} finally {
  await browser?.close();
  await server?.close();
  await archive.close();
  rmSync(folder, { recursive: true, force: true });
}
