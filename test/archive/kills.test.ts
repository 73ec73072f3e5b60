import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { killIngest } from "../../bench/archive/kill-ingest.mjs";
import * as ours from "../../src/archive/index.js";
import { describeOnBoth } from "./on-both.js";

const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

describeOnBoth("an ingest killed at ten moments", ({ address, folder }) => {
  it("loses nothing that it had acknowledged, keeps nothing twice, and goes on where it stopped", async () => {
    const result = await killIngest({ address: await address(), folder, main, ours, kills: 10, count: 600 });
    expect(result).toMatchObject({ lost: [], twice: 0, wrong: [], reports: 600, acknowledged: 600 });
  }, 300_000);
});
