// Both benches read dist/ and must not measure yesterday's code.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Builds dist/ where it is missing or older than src/. */
export function buildIfOlder(root) {
  if (existsSync(join(root, "dist/index.js")) && newestIn(join(root, "src")) <= newestIn(join(root, "dist"))) return;
  console.log("building dist/ first");
  execFileSync(process.execPath, [join(root, "scripts/build.mjs")], { stdio: "inherit" });
}

function newestIn(folder) {
  const times = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.ts$/.test(entry.name))
    .map((entry) => statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs);
  return Math.max(0, ...times);
}
