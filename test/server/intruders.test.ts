import { mkdtemp, rm } from "node:fs/promises";
import { request } from "node:http";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Archive, openArchive } from "../../src/archive/index.js";
import { Desk } from "../../src/desk/desk.js";
import { type RunningServer, startServer } from "../../src/server/start-server.js";
import { ingestAll, market } from "../archive/news-of-may.js";

let folder = "";
let archive: Archive;
let server: RunningServer;
let port = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-"));
  archive = await openArchive(join(folder, "a.db"));
  await ingestAll(archive, [market]);
  server = await startServer(new Desk(archive), { port: 0, host: "127.0.0.1", version: "0" });
  port = Number(new URL(server.url).port);
});
afterAll(async () => {
  await server.close();
  await archive.close();
  await rm(folder, { recursive: true });
});

/** What a server says to bytes as they are, in its first line; "" where it hangs up without a word. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let said = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    socket.on("data", (part) => {
      said += part;
      socket.end();
    });
    socket.on("error", () => resolve(said));
    socket.on("close", () => resolve(said.split("\r\n", 1)[0] as string));
  });
}

const answers = async () => (await fetch(`${server.url}/api/events`)).status;

describe("an intruder", () => {
  it.each([
    ["a host that only begins like this one", "GET /api/events HTTP/1.1\r\nHost: 127.0.0.1.evil.example\r\n\r\n", 421],
    ["a host with a name before it", "GET /api/events HTTP/1.1\r\nHost: localhost@evil.example\r\n\r\n", 400],
    ["no host at all", "GET /api/events HTTP/1.0\r\n\r\n", 421],
    [
      "another site's origin on a request that only reads",
      "GET /api/events HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost.evil.example\r\n\r\n",
      403,
    ],
    [
      "another site's form",
      "POST /api/decisions HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: cross-site\r\nContent-Length: 0\r\n\r\n",
      403,
    ],
    ["an address that is none", "GET /assets/% HTTP/1.1\r\nHost: localhost\r\n\r\n", 404],
    ["a way out of the folder", "GET /assets/..%2f..%2f..%2fpackage.json HTTP/1.1\r\nHost: localhost\r\n\r\n", 404],
    ["headers without end", `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${"x".repeat(200_000)}\r\n\r\n`, 431],
    ["what is no request", "\u0000\u0001\u0002\r\n\r\n", 400],
  ])("%s", async (_, bytes, status) => {
    expect(await raw(bytes)).toMatch(new RegExp(` ${status} `));
    expect(await answers()).toBe(200);
  });

  it("a body that says it has a gigabyte is not read", async () => {
    expect(
      await raw("POST /api/extract HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000000000\r\n\r\n{"),
    ).toMatch(/ 413 /);
  });

  it("a body without end is cut off, and takes no memory beyond what one report may have", async () => {
    const before = process.memoryUsage().rss;
    const block = Buffer.alloc(1024 * 1024, "x");
    const status = await new Promise<number>((resolve) => {
      const sending = request({
        port,
        host: "127.0.0.1",
        path: "/api/extract",
        method: "POST",
        headers: { "content-type": "application/json" },
      });
      sending.on("response", (response) => {
        resolve(response.statusCode as number);
        sending.destroy();
      });
      sending.on("error", () => resolve(0));
      let sent = 0;
      const more = () => {
        while (sent < 1000 && !sending.destroyed) {
          sent += 1;
          if (!sending.write(block)) {
            sending.once("drain", more);
            return;
          }
        }
      };
      more();
    });
    expect([413, 0]).toContain(status);
    expect((process.memoryUsage().rss - before) / 1024 / 1024).toBeLessThan(400);
    expect(await answers()).toBe(200);
  });

  it("clients that send a letter at a time hold nobody up", async () => {
    const slow: Socket[] = [];
    for (let n = 0; n < 200; n += 1) {
      const socket = connect(port, "127.0.0.1");
      socket.on("error", () => undefined);
      socket.write("GET /api/events HTTP/1.1\r\nHo");
      slow.push(socket);
    }
    const begun = Date.now();
    expect(await answers()).toBe(200);
    expect(Date.now() - begun).toBeLessThan(3000);
    for (const socket of slow) socket.destroy();
  });
});
