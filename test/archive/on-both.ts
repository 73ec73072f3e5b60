import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, describe } from "vitest";

/** Makes new, empty archives, and clears them away afterwards. */
export interface NewArchives {
  /** The address of one that nothing was ever written to. */
  address(): Promise<string>;
  folder: string;
}

/** Runs tests on both databases. Where no PostgreSQL server is installed its half is skipped, which the name says. */
export function describeOnBoth(name: string, tests: (archives: NewArchives) => void): void {
  describe(`${name}, SQLite`, () => {
    const folder = mkdtempSync(join(tmpdir(), "dateline-test-"));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    tests({ folder, address: async () => join(folder, `${randomBytes(6).toString("hex")}.db`) });
  });
  const server = process.env.DATELINE_TEST_POSTGRES;
  describe.skipIf(!server)(`${name}, PostgreSQL${server ? "" : " (skipped: no server is installed)"}`, () => {
    const folder = mkdtempSync(join(tmpdir(), "dateline-test-"));
    const made: string[] = [];
    const onServer = async (statement: string) => {
      const client = new pg.Client({ connectionString: server });
      await client.connect();
      try {
        await client.query(statement);
      } finally {
        await client.end();
      }
    };
    afterAll(async () => {
      rmSync(folder, { recursive: true, force: true });
      for (const database of made) await onServer(`drop database if exists ${database} with (force)`);
    });
    tests({
      folder,
      address: async () => {
        const database = `t${randomBytes(6).toString("hex")}`;
        await onServer(`create database ${database}`);
        made.push(database);
        return (server as string).replace(/\/[^/]*$/, `/${database}`);
      },
    });
  });
}
