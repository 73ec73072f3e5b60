import { execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A PostgreSQL server of one's own, thrown away afterwards. */
export interface OwnPostgres {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

/** The newest server's programs, where Debian and others put them; undefined where there is none. */
export function postgresPrograms(): string | undefined {
  const roots = ["/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt", "/usr/pgsql"];
  const found = roots.flatMap((root) => (existsSync(root) ? readdirSync(root).map((name) => join(root, name, "bin")) : []));
  return found
    .filter((bin) => existsSync(join(bin, "initdb")))
    .sort((a, b) => a.localeCompare(b, "en", { numeric: true }))
    .at(-1);
}

/** Starts a server in a new folder on a free port. It refuses to run as root, so then it runs as the user "postgres". */
export async function startPostgres(): Promise<OwnPostgres> {
  const bin = postgresPrograms();
  if (!bin) throw new Error("no PostgreSQL server is installed");
  const folder = mkdtempSync(join(tmpdir(), "dateline-postgres-"));
  const asRoot = userInfo().uid === 0;
  const ids = asRoot ? { uid: idOf("-u"), gid: idOf("-g") } : {};
  if (asRoot) chownSync(folder, idOf("-u"), idOf("-g"));
  const data = join(folder, "data");
  execFileSync(join(bin, "initdb"), ["-D", data, "-U", "dateline", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"], {
    ...ids,
    cwd: folder,
    stdio: "ignore",
  });
  const port = await freePort();
  const server = spawn(
    join(bin, "postgres"),
    ["-D", data, "-p", String(port), "-k", folder, "-c", "listen_addresses=127.0.0.1", "-c", "max_connections=200"],
    {
      ...ids,
      cwd: folder,
      stdio: "ignore",
    },
  );
  const url = `postgres://dateline@127.0.0.1:${port}/postgres`;
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  for (let tries = 0; ; tries += 1) {
    try {
      execFileSync(join(bin, "pg_isready"), ["-h", "127.0.0.1", "-p", String(port)], { stdio: "ignore" });
      break;
    } catch (error) {
      if (tries > 200 || server.exitCode !== null) throw error;
      await sleep(50);
    }
  }
  return {
    url,
    pid: server.pid as number,
    async stop() {
      // Fast shutdown: does not wait for those still connected.
      server.kill("SIGINT");
      await Promise.race([ended, sleep(10_000)]);
      server.kill("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const idOf = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
