import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Which golden reports pass entirely, by slug. The suite that compares them is run, for two ways of comparing would drift apart. A
 * report listed in not-yet.txt is a test that passes as long as the report fails, so its test is read the other way round.
 */
export function goldenResults(root, folder) {
  const file = join(folder, "golden.json");
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  try {
    execFileSync(process.execPath, [vitest, "run", "test/golden/golden.test.ts", "--reporter=json", `--outputFile=${file}`], {
      cwd: root,
      stdio: "ignore",
    });
  } catch {
    // Ends with 1 when a test fails. That is a result here; a missing file below is not.
  }
  const { testResults } = JSON.parse(readFileSync(file, "utf8"));
  const results = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .map((test) => ({ ...test, slug: /^(?:samples|test\/golden)\/([\w-]+)/.exec(test.title)?.[1] }))
    .filter(({ slug }) => slug !== undefined)
    .map(({ slug, title, status, failureMessages }) => {
      const listed = /\(not yet: /.test(title);
      const offTheList = status === "failed" && failureMessages.some((message) => message.includes("passes: take it off the list"));
      return [slug, listed ? offTheList : status === "passed"];
    });
  if (results.length === 0) throw new Error("no golden report was run");
  return Object.fromEntries(results.sort(([a], [b]) => (a < b ? -1 : 1)));
}
