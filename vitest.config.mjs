import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // The gazetteer and the tagger's model are loaded once a worker, not once a file.
    isolate: false,
    // Processes, so that processor time is a test's own (test/cpu-milliseconds.ts).
    pool: "forks",
    // The archive is tested on both of its databases, real ones.
    globalSetup: ["test/postgres/global-setup.ts"],
    // A busy machine is slow, not wrong: what must be fast is measured in processor time.
    setupFiles: ["test/yield-between-tests.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
