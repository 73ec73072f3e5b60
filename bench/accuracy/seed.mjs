import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** How many facts of the seed report its coding holds, of how many; undefined where the report is not there. */
export function seedFacts(engine, seed, folder) {
  const check = join(seed, "check.mjs");
  if (!existsSync(check)) return undefined;
  const coding = engine.extract({ id: "report", text: readFileSync(join(seed, "report.txt"), "utf8") });
  writeFileSync(join(folder, "seed.jsonl"), `${JSON.stringify(coding)}\n`);
  // Its exit status is 1 as long as one fact fails, and says no more than the last line does.
  const { stdout, stderr } = spawnSync(process.execPath, [check], { input: `${JSON.stringify(coding)}\n`, encoding: "utf8" });
  const [, held, all] = /^(\d+) of (\d+) facts hold$/m.exec(stdout) ?? [];
  if (all === undefined) throw new Error(`the seed report's check did not say how many facts hold: ${stderr}`);
  const failed = stdout.split("\n").flatMap((line) => /^FAIL\s+(.*)$/.exec(line)?.[1] ?? []);
  return { held: Number(held), all: Number(all), failed };
}
