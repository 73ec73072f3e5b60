import { postgresPrograms, startPostgres, type OwnPostgres } from "./start-postgres.js";

/** One server for all test files of a run; DATELINE_TEST_POSTGRES says where. In CI a missing server fails, elsewhere its tests skip and say so. */
export async function setup(): Promise<() => Promise<void>> {
  if (process.env.DATELINE_TEST_POSTGRES) return async () => undefined;
  if (!postgresPrograms()) {
    if (process.env.CI) throw new Error("no PostgreSQL server is installed: apt-get install postgresql");
    return async () => undefined;
  }
  const server: OwnPostgres = await startPostgres();
  process.env.DATELINE_TEST_POSTGRES = server.url;
  return () => server.stop();
}
