// Compiles src/ to dist/ and copies the data modules (plain .js, generated, too large to compile) beside it.
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");

rmSync(join(root, "dist"), { recursive: true, force: true });
execFileSync(process.execPath, [tsc, "-p", join(root, "tsconfig.build.json")], { stdio: "inherit" });
for (const file of readdirSync(join(root, "src"), { recursive: true })) {
  if (/\.data\.(js|d\.ts)$/.test(file)) cpSync(join(root, "src", file), join(root, "dist", file));
}
chmodSync(join(root, "dist/cli/main.js"), 0o755);
