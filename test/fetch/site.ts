import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach } from "vitest";
import { Fetcher, type FetcherOptions } from "../../src/desk/fetch/fetcher.js";

export type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** A web site on this machine, for tests: what stands at each path. What it was asked is in `asked`. */
export class Site {
  readonly asked: { path: string; headers: IncomingMessage["headers"]; at: number }[] = [];
  readonly #server: Server;
  readonly pages: Record<string, Answer>;
  origin = "";
  port = 0;

  constructor(pages: Record<string, Answer>) {
    this.pages = pages;
    this.#server = createServer((request, response) => {
      const path = request.url ?? "/";
      this.asked.push({ path, headers: request.headers, at: Date.now() });
      const answer = this.pages[path];
      if (answer === undefined) response.writeHead(404).end("no such page");
      else if (typeof answer === "function") answer(request, response);
      else
        response
          .writeHead(200, { "content-type": answer.startsWith("<?xml") ? "application/rss+xml" : "text/html; charset=utf-8" })
          .end(answer);
    });
  }

  async open(host = "127.0.0.1"): Promise<this> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen(0, host, resolve);
    });
    this.port = (this.#server.address() as AddressInfo).port;
    this.origin = `http://${host}:${this.port}`;
    return this;
  }

  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
    });
  }
}

/** Sites and fetchers of a test file, closed after each test. Its fetchers may reach those sites, and do not wait between pages. */
export function forEachTest() {
  const open: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close();
  });
  const closing = <T extends { close(): Promise<void> }>(one: T): T => {
    open.push(one);
    return one;
  };
  return {
    closing,
    site: async (pages: Record<string, Answer>) => closing(await new Site(pages).open()),
    fetcher: (options: FetcherOptions = {}) =>
      closing(new Fetcher({ mayReach: (address) => address === "127.0.0.1", pause: 0, firstWait: 5, version: "1.2.3", ...options })),
  };
}

export const redirect =
  (to: string, status = 302): Answer =>
  (_, response) =>
    void response.writeHead(status, { location: to }).end();
