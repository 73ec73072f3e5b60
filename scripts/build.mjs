// Compiles src/ to dist/ and copies the data modules (plain .js, generated, too large to compile) beside it.
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, readdirSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");

// Built beside and put in its place when all is there: what fails leaves the last good build as it was.
const [dist, made] = ["dist", "dist.new"].map((folder) => join(root, folder));

rmSync(made, { recursive: true, force: true });
try {
  execFileSync(process.execPath, [tsc, "-p", join(root, "tsconfig.build.json"), "--outDir", made], { stdio: "inherit" });
} catch (error) {
  // The compiler has said what is wrong.
  rmSync(made, { recursive: true, force: true });
  process.exit(error.status || 1);
}
for (const file of readdirSync(join(root, "src"), { recursive: true })) {
  if (/\.data\.(js|d\.ts)$/.test(file)) cpSync(join(root, "src", file), join(made, file));
}
// The page that dateline serve shows.
process.env.DATELINE_WEB_OUT = join(made, "web");
const { build } = await import("vite");
try {
  await build({ configFile: join(root, "web/vite.config.ts"), logLevel: "warn" });
} catch (error) {
  console.error(`The page could not be built: ${error.message}`);
  rmSync(made, { recursive: true, force: true });
  process.exit(1);
}
chmodSync(join(made, "cli/main.js"), 0o755);
rmSync(dist, { recursive: true, force: true });
renameSync(made, dist);
